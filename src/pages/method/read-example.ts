import { decode } from '#code/decode.ts'
import type { Decoded, DecodeFailure } from '#code/decoded.ts'
import { BANKS, findBank } from '#content/banks/register.ts'
import { estimateFromItems } from '#engine/estimate-areas.ts'
import { errorOf, intervalOf, scoreOf, Z_80 } from '#engine/scale.ts'
import { readItem, scoreItems } from '#engine/score-items.ts'
import type { AreaEstimate, AreaId, Bank, ItemType, Model } from '#engine/types.ts'

/** An area from its points to its score; `points` is null where a code carries no answers. */
export type ExampleArea = AreaEstimate & {
  readonly points: { readonly earned: number; readonly most: number } | null
  readonly score: number
  readonly low: number
  readonly high: number
  /** Half of the interval's width in points, before it is kept within 0–100. */
  readonly half: number
}

export type ExampleItem = {
  readonly place: number
  readonly type: ItemType
  readonly area: AreaId
  readonly isUnsure: boolean
  readonly slope: number
  readonly credit: number
  readonly average: number
  readonly points: number
}

export type Example = {
  readonly ok: true
  readonly code: string
  readonly form: string
  readonly date: string
  /** Items of the form, and points of half-width for one standard error. */
  readonly total: number
  readonly width: number
  readonly areas: readonly ExampleArea[]
  /** Empty where a code carries no answers. */
  readonly items: readonly ExampleItem[]
}
export type NoExample = { readonly ok: false; readonly reason: DecodeFailure }

/** Reads a code or link and works out each area again, by the engine that scores results. */
export function readExample(given: string): Example | NoExample {
  const decoded = decode(given, BANKS)
  if (!decoded.ok) return decoded
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const bank = findBank(head.bank)
  if (!bank) return { ok: false, reason: 'unknown-bank' }
  const { form, date } = head
  return {
    ok: true,
    code: decoded.code,
    form,
    date,
    total: bank.forms[form]?.length ?? 0,
    width: Z_80 * errorOf({ theta: 0, se: 1 }, bank.model.inflation),
    ...workOut(decoded, bank),
  }
}

function workOut(decoded: Decoded & { ok: true }, bank: Bank): Pick<Example, 'areas' | 'items'> {
  if (decoded.kind !== 'answers') {
    const areas = decoded.scores.areas.map((area) => ({ ...area, answered: 0 }))
    return { areas: areas.map((area) => readArea(area, bank.model, null)), items: [] }
  }
  const { form, responses } = decoded.attempt
  const scored = scoreItems(bank, form, responses)
  const items = scored.map((entry): ExampleItem => {
    const { item, slope } = entry.calibrated
    const { credit, averageCredit, points } = readItem(entry)
    const place = (bank.forms[form]?.indexOf(item.id) ?? 0) + 1
    const isUnsure = entry.response === null
    const { type, area } = item
    return { place, type, area, isUnsure, slope, credit, average: averageCredit, points }
  })
  const areas = estimateFromItems(bank.model, scored).map((estimate) => {
    const own = scored.filter((entry) => entry.calibrated.item.area === estimate.area).map(readItem)
    const earned = own.reduce((sum, { points }) => sum + points, 0)
    const most = own.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
    return readArea(estimate, bank.model, { earned, most })
  })
  return { areas, items }
}

function readArea(
  estimate: AreaEstimate,
  { inflation }: Model,
  points: ExampleArea['points'],
): ExampleArea {
  return {
    ...estimate,
    points,
    score: scoreOf(estimate.theta),
    ...intervalOf(estimate, inflation),
    half: Z_80 * errorOf(estimate, inflation),
  }
}
