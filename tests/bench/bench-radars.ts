import type { Page } from '@playwright/test'
import { build } from 'vite'
import { median } from './rates.ts'
import type { Row } from './row.ts'

const COUNT = 100
const ROUNDS = 5

declare global {
  var mountRadars: (kind: string, count: number) => Promise<number>
}

/** The page with the radars, built as a site's would be; gives its folder. */
export async function buildRadars(): Promise<string> {
  const outDir = `${process.cwd()}/build/radars`
  await build({
    configFile: false,
    root: 'tests/bench/radars',
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  })
  return outDir
}

/** A hundred radars mounted, ours and recharts' in turn. */
export async function benchRadars(page: Page, address: string): Promise<readonly Row[]> {
  await page.goto(address)
  const mount = (kind: string) =>
    page.evaluate(([name, count]) => mountRadars(name, count), [kind, COUNT] as const)
  for (const kind of ['small', 'dial', 'recharts']) await mount(kind)
  const rounds: { small: number; dial: number; recharts: number }[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.push({
      small: await mount('small'),
      dial: await mount('dial'),
      recharts: await mount('recharts'),
    })
  }
  const recharts = median(rounds.map((round) => round.recharts))
  const row = (name: string, kind: 'small' | 'dial', note: string): Row => ({
    group: 'radars',
    name,
    value: median(rounds.map((round) => round[kind])),
    unit: 'ms',
    against: {
      name: 'recharts',
      value: recharts,
      ratio: median(rounds.map((round) => round.recharts / round[kind])),
    },
    note,
  })
  return [
    row(
      '100 small radars mounted, plain SVG',
      'small',
      'Both draw rings, axes, target and one line; recharts without animation, at a fixed size.',
    ),
    row(
      '100 whole dials mounted, plain SVG',
      'dial',
      'Ours also draws interval, whiskers, rim and labels; recharts the same as above.',
    ),
  ]
}
