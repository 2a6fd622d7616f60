import type { BenchResult } from './bench-result.ts'
import type { PageFigures } from './page-figures.ts'
import type { Row } from './row.ts'

type Cells = readonly string[]

/** The result as Markdown, for the README; the same text for the same result. */
export function formatResult(result: BenchResult): string {
  const { measured, rows, notMeasured } = result
  const versions = Object.entries(measured.versions).map(([name, version]) => `${name} ${version}`)
  return [
    `Measured ${measured.date} on ${measured.machine}; ${versions.join(', ')}. Load meanwhile ${measured.load.toFixed(1)}, the bench included: ‘a second’ is one of processor time, which load changes less than the clock’s s and ms.`,
    ...(rows.length > 0 ? [formatRows(rows)] : []),
    ...formatFirstQuestion(result),
    ...(result.pages.length > 0 ? [formatPages('page by itself', result.pages)] : []),
    ...notMeasured.map(({ what, reason }) => `Not measured: ${what} (${reason}).`),
  ].join('\n\n')
}

function formatRows(rows: readonly Row[]): string {
  return table(
    ['what', 'figure', 'compared with, in turn', 'times better', ''],
    rows.map(({ name, value, unit, against, note }) => [
      name,
      figure(value, unit),
      against ? `${against.name}: ${figure(against.value, unit)}` : '',
      against ? `${round(against.ratio)} ×` : '',
      note ?? '',
    ]),
  )
}

function formatFirstQuestion({ firstQuestion, peers }: BenchResult): readonly string[] {
  if (!firstQuestion) return []
  const smaller = peers.filter(({ bytes }) => bytes < firstQuestion.bytes)
  const shares = peers
    .filter((peer) => !smaller.includes(peer))
    .map(({ name, bytes }) => `${(firstQuestion.bytes / bytes).toFixed(3)} × ${name}`)
  return [
    formatPages('to the first question', [firstQuestion, ...peers]),
    `Bytes: ${shares.join(', ')}. Peers were measured apart, 2026-11, with the same page meter on a like machine (Node 20.20, Chromium 156).`,
    ...smaller.map(
      (peer) =>
        `${peer.name} stays smaller, at ${kilobytes(peer.bytes)} against our ${kilobytes(firstQuestion.bytes)}; its largest paint comes after ${peer.lcpRoundTrips} round trips, ours after ${firstQuestion.lcpRoundTrips}, and axe finds ${peer.axe} faults in it, ${firstQuestion.axe} in ours.`,
    ),
  ]
}

function formatPages(head: string, pages: readonly PageFigures[]): string {
  return table(
    [
      head,
      'bytes',
      'script',
      'requests',
      'largest paint, round trips',
      'blocked, ms at 4 × slower',
      'Lighthouse, phone',
      'axe',
    ],
    pages.map((page) => [
      page.name,
      page.bytes.toLocaleString('en'),
      page.scriptBytes.toLocaleString('en'),
      String(page.requests),
      page.lcpRoundTrips,
      page.blockingMs,
      page.lighthouse,
      page.axe,
    ]),
  )
}

function figure(value: number | null, unit: string): string {
  if (value === null) return 'not measured'
  return unit === '/s' ? `${round(value)} a second` : `${round(value)} ${unit}`.trim()
}

function round(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`
}

function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) =>
    `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}
