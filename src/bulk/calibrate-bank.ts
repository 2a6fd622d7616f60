import { AREAS } from '#engine/types.ts'
import type { AreaId, Bank, ItemId } from '#engine/types.ts'
import { agreementWith, estimateAlone } from './area-agreement.ts'
import type { FormTake } from './area-takes.ts'
import { calibrateArea } from './calibrate-area.ts'
import type { AreaItem } from './area-item.ts'
import type { AreaCalibration } from './calibrate-area.ts'
import { PRIOR_WIDTHS } from './fit-item.ts'
import type { FitItem, PriorWidths } from './fit-item.ts'
import type { ItemParameters } from './item-curve.ts'
import { prepareArea } from './prepare-area.ts'
import { reasonToKeep } from './slope-guard.ts'
import type { Agreement, KeepReason } from './slope-guard.ts'

/** A prior on log A so narrow that A stays. */
const HELD = 1e-4

export type ItemCalibration = ItemParameters & {
  readonly id: ItemId
  readonly area: AreaId
  /** Responses; 'not sure' counts as the average guess, as in scoring. */
  readonly n: number
  readonly author: ItemParameters
  /** Standard errors; null where the author's value was kept. */
  readonly errors: { readonly location: number; readonly slope: number | null } | null
}

export type AreaSummary = {
  readonly area: AreaId
  readonly takes: number
  readonly rounds: number
  readonly isConverged: boolean
  /** Mean of new minus author's β: as much about who took it as about the items. */
  readonly shift: number
  readonly agreement: Agreement
  /** Why the author's slopes were kept; null where they were refitted. */
  readonly slopesKept: KeepReason | null
}

export type BankCalibration = {
  /** In the bank's order. */
  readonly items: readonly ItemCalibration[]
  readonly areas: readonly AreaSummary[]
}

type Settings = {
  readonly widths?: PriorWidths
  readonly fit?: FitItem
  /** False: refits every slope, come what may. */
  readonly isGuarded?: boolean
}

/**
 * New β and A of every item, area by area. Where people answer by another process than the model's,
 * the likeliest slopes can let one item take over its area (a Heywood case) and measure worse than
 * the author's: such an area is told by that item, or by its agreement with the others, and only its
 * β are refitted.
 */
export function calibrateBank(
  bank: Bank,
  takes: readonly FormTake[],
  { widths = PRIOR_WIDTHS, isGuarded = true, ...settings }: Settings = {},
): BankCalibration {
  const areas = AREAS.map((area) => prepareArea(bank, area, takes))
  const estimates = areas.map(({ asked, parts }) =>
    estimateAlone(
      asked,
      asked.map(({ author }) => author),
      parts,
    ),
  )
  const found = areas.map(({ area, ids, asked, parts, responses }, own) => {
    const used = parts.filter((part) => part !== null)
    const others = estimates.filter((_, other) => other !== own)
    const refitted = calibrateArea(asked, used, { ...settings, widths })
    const agreement = {
      author: agreementWith(others, estimates[own] ?? [], takes),
      refitted: agreementWith(others, estimateAlone(asked, refitted.parameters, parts), takes),
    }
    const slopesKept = isGuarded ? reasonToKeep(asked, refitted, agreement) : null
    const chosen = slopesKept
      ? withSlopesOf(
          asked,
          calibrateArea(asked, used, { ...settings, widths: { ...widths, logSlope: HELD } }),
        )
      : refitted
    const items = asked.map(({ author }, place): ItemCalibration => {
      const errors = chosen.errors[place] ?? null
      return {
        id: ids[place] ?? '',
        area,
        n: responses[place] ?? 0,
        author,
        ...(chosen.parameters[place] ?? author),
        errors: errors && slopesKept ? { ...errors, slope: null } : errors,
      }
    })
    const { isConverged, climb } = chosen
    const head = { area, takes: used.length, rounds: climb.length, isConverged }
    return { items, summary: { ...head, shift: meanShift(items), agreement, slopesKept } }
  })
  const byId = new Map(found.flatMap(({ items }) => items).map((item) => [item.id, item]))
  return {
    items: bank.items.flatMap(({ id }) => byId.get(id) ?? []),
    areas: found.map(({ summary }) => summary),
  }
}

function withSlopesOf(asked: readonly AreaItem[], found: AreaCalibration): AreaCalibration {
  const parameters = found.parameters.map((values, place) => ({
    ...values,
    slope: asked[place]?.author.slope ?? values.slope,
  }))
  return { ...found, parameters }
}

function meanShift(items: readonly ItemCalibration[]): number {
  const moved = items.filter(({ errors }) => errors !== null)
  const sum = moved.reduce((sum, { location, author }) => sum + location - author.location, 0)
  return moved.length > 0 ? sum / moved.length : 0
}
