import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { BAND_CUTS, findRole, ROLES } from '#content/roles.ts'
import { buildReport, buildScoresReport } from '#engine/build-report.ts'
import type { Report } from '#engine/report.ts'
import type { Attempt, Item, Response } from '#engine/types.ts'
import { formItems } from '#session/form-items.ts'

export const items: readonly Item[] = formItems(BANKS, CURRENT_BANK.id, 'full-a')

/** A take of full form A; an item for which the rule gives undefined was not reached. */
export function attemptOf(
  rule: (item: Item) => Response | undefined,
  selfRatings: NonNullable<Attempt['selfRatings']> = {},
): Attempt {
  const responses = Object.fromEntries(
    items.flatMap((item) => {
      const response = rule(item)
      return response === undefined ? [] : [[item.id, response] as const]
    }),
  )
  return { bank: CURRENT_BANK.id, form: 'full-a', date: '2026-03-14', responses, selfRatings }
}

export function reportOf(attempt: Attempt, roleId = 'tpm-experienced'): Report {
  return buildReport({ ...frameOf(roleId), ...attempt, bank: CURRENT_BANK })
}

/** The same read from its five estimates alone. */
export function scoresReportOf(attempt: Attempt): Report {
  const { areas } = reportOf(attempt)
  return buildScoresReport({ ...frameOf('tpm-experienced'), areas, model: CURRENT_BANK.model })
}

function frameOf(roleId: string) {
  const role = findRole(roleId)
  if (!role) throw new Error(`no role ${roleId}`)
  return { role, roles: ROLES, cuts: BAND_CUTS, courses: [] }
}
