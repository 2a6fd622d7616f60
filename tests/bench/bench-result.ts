import type { Measured } from './machine.ts'
import type { PageFigures } from './page-figures.ts'
import type { Row } from './row.ts'

/** All that a run of the bench found; what could not be measured is left out and told. */
export type BenchResult = {
  readonly measured: Measured
  readonly rows: readonly Row[]
  /** From the landing page to the first question that counts. */
  readonly firstQuestion: PageFigures | null
  readonly pages: readonly PageFigures[]
  readonly peers: readonly PageFigures[]
  readonly notMeasured: readonly { readonly what: string; readonly reason: string }[]
}
