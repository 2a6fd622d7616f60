import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFigures } from './page-figures.ts'
import { runMeter, toPageFigures } from './page-meter.ts'
import type { Tool } from './page-meter.ts'

const SKIP = ['--click', 'role=button[name="Skip"]']

/** From the landing page to the first question that counts. */
const TO_QUESTION = [
  '--click',
  'text=Start quick',
  '--wait',
  'input[type=radio]',
  ...[SKIP, SKIP, SKIP, SKIP, SKIP].flat(),
  '--wait',
  'text=/^Question 1 of/',
]

const PAGES = ['', 'quiz/', 'guide/', 'method/', 'embed/', 'advisor/', 'result/'] as const

export function benchFirstQuestion(tool: Tool): PageFigures {
  return toPageFigures('TPM Readiness', runMeter(tool, TO_QUESTION))
}

/** Every page of the site by itself; the result page with a code. */
export function benchEveryPage(tool: Tool, code: string): readonly PageFigures[] {
  return PAGES.filter((path) => existsSync(join(tool.dist, path, 'index.html'))).map((path) => {
    const isResult = path === 'result/'
    const address = isResult ? `${path}#${code}` : path
    const name = isResult ? '/result/ with a code' : `/${path}`
    return toPageFigures(name, runMeter(tool, ['--path', address, '--lh-runs', '1']))
  })
}
