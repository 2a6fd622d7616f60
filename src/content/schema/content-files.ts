import type { Checked } from './check-shape.ts'
import type { ContentProblem } from './problem.ts'

/** Parsed JSON by path from the repository's root, such as `src/content/roles.json`. */
export type ContentFiles = Readonly<Record<string, unknown>>

/** The linter's own tables are no content. */
const CHECKS = 'src/content/checks/'

type Check<T> = (data: unknown, file: string) => Checked<T>

/** Hands out files one by one, and remembers what is wrong, what is missing and what is left. */
export type ContentLedger = {
  /** What the check found valid; nothing where the file is missing. */
  readonly take: <T>(file: string, check: Check<T>) => T | undefined
  /** Whether a file is there, for one that need not be. */
  readonly has: (file: string) => boolean
  readonly close: () => readonly ContentProblem[]
}

export function openLedger(files: ContentFiles): ContentLedger {
  const problems: ContentProblem[] = []
  const left = new Set(Object.keys(files).filter((path) => !path.startsWith(CHECKS)))
  const has = (file: string) => Object.hasOwn(files, file)
  return {
    has,
    take(file, check) {
      left.delete(file)
      if (!has(file)) {
        problems.push({ file, item: '', field: '', message: 'file is missing' })
        return undefined
      }
      const checked = check(files[file], file)
      problems.push(...checked.problems)
      return checked.valid
    },
    close() {
      const message = 'file has no place in the content'
      return [...problems, ...[...left].map((file) => ({ file, item: '', field: '', message }))]
    },
  }
}
