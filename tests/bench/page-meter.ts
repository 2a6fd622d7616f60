import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFigures } from './page-figures.ts'

/** The page meter is a tool beside this repository; `PAGE_METER` names another folder. */
const PLACE = process.env['PAGE_METER'] ?? '../shared/tools/page-meter'

type Visit = {
  readonly requests: number
  readonly totalBodyBytes: number
  readonly bytesByType: Readonly<Record<string, number>>
  readonly axe?: { readonly violations: number }
}
/** What the meter prints, as far as it is read here. */
export type Metered = {
  readonly error?: string
  readonly landing: Visit
  readonly question: Visit | null
  readonly cpuThrottled: {
    readonly landingTbt: number
    readonly throughQuestionTbt?: number | null
  }
  readonly rttModel: { readonly lcpRtts: number }
  readonly lighthouse: {
    readonly mobile: Readonly<
      Record<'performance' | 'accessibility' | 'bestPractices' | 'seo', number | null>
    >
  }
}

/** The meter's folder, the site's, and the browser's path. */
export type Tool = { readonly meter: string; readonly dist: string; readonly browser: string }

/** Where the meter is installed when its own folder has no packages. */
const CACHE = 'node_modules/.cache/page-meter'

/** The meter's folder, ready to run. Throws where there is none. */
export function findPageMeter(): string {
  if (!existsSync(join(PLACE, 'measure.mjs'))) throw new Error('no page meter found')
  if (existsSync(join(PLACE, 'node_modules'))) return PLACE
  cpSync(PLACE, CACHE, { recursive: true })
  const install = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: CACHE,
    stdio: ['ignore', 2, 2],
  })
  if (install.status !== 0) throw new Error('the page meter could not be installed')
  return CACHE
}

/** One run of the meter over a folder; `args` are its own. Throws where a step of it fails. */
export function runMeter({ meter, dist, browser }: Tool, args: readonly string[]): Metered {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(meter, 'measure.mjs'), '--dist', dist, '--no-spa', '--lighthouse', 'mobile', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...(browser && { CHROME_PATH: browser }) },
      maxBuffer: 2 ** 26,
    },
  )
  if (!stdout.startsWith('{')) throw new Error(`the page meter said nothing: ${stderr}`)
  const metered: Metered = JSON.parse(stdout)
  if (metered.error !== undefined) throw new Error(`the page meter: ${metered.error}`)
  return metered
}

export function toPageFigures(name: string, metered: Metered): PageFigures {
  const { landing, question, cpuThrottled, rttModel, lighthouse } = metered
  const { requests, totalBodyBytes, bytesByType } = question ?? landing
  const { font = 0, js = 0 } = bytesByType
  const { performance, accessibility, bestPractices, seo } = lighthouse.mobile
  const findings = [landing, ...(question ? [question] : [])].map(
    ({ axe }) => axe?.violations ?? '–',
  )
  return {
    name,
    bytes: totalBodyBytes - font,
    scriptBytes: js,
    requests: font > 0 ? requests - 1 : requests,
    lcpRoundTrips: rttModel.lcpRtts.toFixed(1),
    blockingMs: Math.round(cpuThrottled.throughQuestionTbt ?? cpuThrottled.landingTbt).toString(),
    lighthouse: [performance, accessibility, bestPractices, seo]
      .map((score) => score ?? '–')
      .join('/'),
    axe: findings.join('/'),
  }
}
