import { DEFAULT_ROLE } from '#content/default-role.ts'
import { findRole } from '#content/roles.ts'
import { benchBulk } from './bench-bulk.ts'
import { benchCodec } from './bench-codec.ts'
import { benchCourses } from './bench-courses.ts'
import { benchDesk } from './bench-desk.ts'
import { benchEngine } from './bench-engine.ts'
import { benchEveryPage, benchFirstQuestion } from './bench-pages.ts'
import { benchRadars, buildRadars } from './bench-radars.ts'
import { benchTouch, PHONE } from './bench-touch.ts'
import type { BenchResult } from './bench-result.ts'
import { describeRun, readLoad } from './machine.ts'
import { PEERS } from './page-figures.ts'
import { findPageMeter } from './page-meter.ts'
import { codesOf, drawAttempts } from './people.ts'
import type { Row } from './row.ts'
import { lookForBrowser, withPage } from './with-page.ts'
import type { Visitor } from './with-page.ts'

export const PARTS = ['engine', 'codec', 'cohort', 'radars', 'pages'] as const
export type Part = (typeof PARTS)[number]

const DIST = 'dist'
const PEOPLE = 200
const PLANS = 15
const SIZES = [1000, 10_000, 100_000] as const
const SEED = 20_260_102

/** Everything asked for, one after the other; `say` hears what is going on. */
export async function runBench(
  parts: readonly Part[],
  roundMs: number,
  say: (what: string) => void,
): Promise<BenchResult> {
  const role = findRole(DEFAULT_ROLE)
  if (!role) throw new RangeError(`no role ${DEFAULT_ROLE}`)
  const loads = [readLoad()]
  const notMeasured: { what: string; reason: string }[] = []
  /** What a part finds; where it fails that is told, and the others go on. */
  const measure = async <T>(what: string, run: () => T | Promise<T>): Promise<T | null> => {
    say(what)
    try {
      return await run()
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
      notMeasured.push({ what, reason })
      return null
    } finally {
      loads.push(readLoad())
    }
  }
  const has = (part: Part) => parts.includes(part)
  const attempts = drawAttempts(PEOPLE, SEED)
  const codes = has('cohort') ? codesOf(drawAttempts(Math.max(...SIZES), SEED + 1)) : []
  const rows: (readonly Row[] | null)[] = []
  if (has('engine')) {
    rows.push(await measure('engine', () => benchEngine(attempts, role, roundMs)))
    const planned = attempts.slice(0, PLANS)
    rows.push(await measure('courses', () => [benchCourses(planned, role, roundMs)]))
  }
  if (has('codec')) rows.push(await measure('codec', () => benchCodec(attempts, roundMs)))
  if (has('cohort')) rows.push(await measure('bulk report', () => benchBulk(codes, role.id, SIZES)))

  const needsBrowser = has('cohort') || has('radars') || has('pages')
  const browser = needsBrowser ? await measure('browser', lookForBrowser) : null
  if (browser && has('cohort')) {
    const visit: Visitor = (look) => withPage(browser.path, DIST, look)
    rows.push(await measure('advisors’ page', () => benchDesk(visit, codes, SIZES)))
  }
  if (browser && has('radars')) {
    const mount = async () => withPage(browser.path, await buildRadars(), benchRadars)
    rows.push(await measure('radars', mount))
  }
  const [code = ''] = codesOf(attempts.slice(0, 1))
  if (browser && has('pages')) {
    const touch: Visitor = (look) => withPage(browser.path, DIST, look, PHONE)
    rows.push(await measure('answers and switches', () => benchTouch(touch, code)))
  }
  const meter = browser && has('pages') ? await measure('page meter', findPageMeter) : null
  const tool = browser && meter !== null ? { meter, browser: browser.path, dist: DIST } : null
  return {
    firstQuestion: tool && (await measure('first question', () => benchFirstQuestion(tool))),
    pages: (tool && (await measure('every page', () => benchEveryPage(tool, code)))) ?? [],
    measured: describeRun(browser?.version ?? null, loads),
    rows: rows.flatMap((found) => found ?? []),
    peers: PEERS,
    notMeasured,
  }
}
