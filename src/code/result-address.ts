import type { RoleId } from '#engine/types.ts'

/** What a result page's address says after its `#`: what is read, and against what. */
export type ResultAddress = {
  /** As it stands there: `decode` reads it. */
  readonly code: string
  readonly role?: RoleId
  /** Whole hours, 1 to 999. */
  readonly hours?: number
  readonly isFreeOnly: boolean
}

export type AddressDefaults = { readonly role: RoleId; readonly hours: number }

/**
 * Reads `<code>[/<role>[/<hours>[/free]]]` after the last `#` or `%23`, or from the start where
 * there is none. A part that is not what it should be is left out; roles are not looked up.
 */
export function readAddress(fragmentOrUrl: string): ResultAddress {
  const tail = fragmentOrUrl.split(/#|%(?:25)*23/).at(-1) ?? ''
  const [code = '', ...rest] = tail.replace(/^\/+/, '').split('/')
  const [role = '', hours = '', free = ''] = rest.map(trimPart)
  return {
    code,
    ...(/^[\w-]+$/.test(role) ? { role } : {}),
    ...(/^[1-9]\d{0,2}$/.test(hours) ? { hours: Number(hours) } : {}),
    isFreeOnly: free === 'free',
  }
}

/** A part without the sentence it may stand in. */
function trimPart(part: string): string {
  return part.replace(/\s.*$/s, '').replace(/[^\w-]+$/, '')
}

/** The same without the `#`: defaults are left out, unless a later part is not a default. */
export function writeAddress(
  address: Omit<ResultAddress, 'isFreeOnly'> & { readonly isFreeOnly?: boolean },
  defaults: AddressDefaults,
): string {
  const { code, role = defaults.role, hours = defaults.hours, isFreeOnly = false } = address
  if (isFreeOnly) return `${code}/${role}/${hours}/free`
  if (hours !== defaults.hours) return `${code}/${role}/${hours}`
  return role === defaults.role ? code : `${code}/${role}`
}
