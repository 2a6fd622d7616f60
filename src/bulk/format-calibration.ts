import { MIN_RESPONSES } from './prepare-area.ts'
import type { AreaSummary } from './calibrate-bank.ts'
import type { SkippedLine } from './collect-takes.ts'
import { formatTable, percent } from './format-table.ts'
import type { Calibration, ItemFindings } from './run-calibration.ts'

const HEAD = ['item', 'n', 'not sure', 'full', 'mean', 'rest r', 'β was', 'β', '±', 'A was', 'A']
const COLUMNS = [...HEAD, '±', 'top third worst', 'remarks']

/** The tables a person reads: one an area, items with responses only. */
export function formatCalibration({ bank, takes, areas, items }: Calibration): string {
  const tables = areas.map((summary) => {
    const { area, takes, rounds, isConverged, shift } = summary
    const met = items.filter((item) => item.area === area && item.n > 0)
    const end = isConverged ? `${rounds} rounds` : `NOT SETTLED after ${rounds} rounds`
    const title = `${area}: ${takes} takes, ${end}, mean change of β ${signed(shift)}`
    return `${formatTable(title, COLUMNS, met.map(rowOf))}${agreementLine(summary)}`
  })
  const unmet = items.filter(({ n }) => n === 0).length
  const kept = items.filter(({ n, errors }) => n > 0 && errors === null).length
  return [
    `Bank ${bank}: ${takes} takes. ± is one standard error; 'mean' and 'rest r' take 'not sure' as the average guess.\n`,
    ...tables,
    `Author's values kept: ${kept} items under ${MIN_RESPONSES} responses, ${unmet} nobody met.\n`,
  ].join('\n')
}

/** How well the area goes with the others, and what follows for its slopes. */
function agreementLine({ agreement, slopesKept }: AreaSummary): string {
  const change = `${fixed(agreement.author)} with the author's values, ${fixed(agreement.refitted)} refitted`
  const end = slopesKept ? `. AUTHOR'S SLOPES KEPT: ${slopesKept} otherwise` : ''
  return `Agreement with the other areas: ${change}${end}.\n`
}

/** What was not used, by reason, with the first lines of each. */
export function formatSkipped(skipped: readonly SkippedLine[]): string {
  const byReason = new Map<string, string[]>()
  for (const { file, line, reason } of skipped) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), `${file}:${line}`])
  }
  const lines = [...byReason].map(([reason, places]) => {
    const more = places.length > 5 ? ', …' : ''
    return `  ${places.length} × ${reason}: ${places.slice(0, 5).join(', ')}${more}\n`
  })
  return skipped.length > 0 ? `Skipped ${skipped.length} lines:\n${lines.join('')}` : ''
}

function rowOf(item: ItemFindings): readonly string[] {
  const { author, errors } = item
  const remarks = errors === null ? ['too few: kept', ...item.flags] : item.flags
  const isNew = errors !== null
  return [
    item.id,
    String(item.n),
    item.notSure === null ? '' : percent(item.notSure),
    item.fullCredit === null ? '' : percent(item.fullCredit),
    fixed(item.meanCredit),
    fixed(item.itemRest),
    fixed(author.location),
    isNew ? fixed(item.location) : '',
    fixed(errors?.location ?? null),
    fixed(author.slope),
    errors?.slope == null ? '' : fixed(item.slope),
    fixed(errors?.slope ?? null),
    item.topThirdWorst === null ? '' : percent(item.topThirdWorst),
    remarks.join('; '),
  ]
}

function fixed(value: number | null): string {
  return value === null ? '' : value.toFixed(2)
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
