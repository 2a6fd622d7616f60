const CARRIED = /^#?resume=(.*)/

/** An attempt to go on with, as a quiz address carries it after its `#`. */
export function writeCarried(code: string): string {
  return `resume=${code}`
}

/** What stands there, for `decode` to judge; null where the address carries no attempt. */
export function readCarried(hash: string): string | null {
  return CARRIED.exec(hash)?.[1] ?? null
}
