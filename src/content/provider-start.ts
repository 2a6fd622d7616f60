import type { RoleId } from '#engine/types.ts'
import data from './provider.json?start'

/** The role a result is read against until the person picks another. */
export const SITE_ROLE: RoleId = data.role

/** The forms a person is offered, the first of them in the first place. */
export const OFFERED_FORMS: readonly ['quick' | 'full', ...('quick' | 'full')[]] =
  data.form === 'choose' ? ['quick', 'full'] : [data.form]
