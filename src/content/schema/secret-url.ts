/** A query parameter that carries one. */
const SECRET_PARAMETER =
  /(?:^|[-_.])(?:api[-_]?key|key|.*token|.*secret|pass(?:word|wd|phrase)?|pwd|auth(?:orization)?|sig(?:nature)?|credentials?|session(?:id)?|jwt)$/i

export const SECRET_VALUE =
  /^(?:basic|bearer)\s+\S|^eyJ[\w-]+\.[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY/i

const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i

/** Whether an address carries a name, a password or a token. */
export function hasSecret(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const parameters = [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))]
  return (
    url.username !== '' ||
    url.password !== '' ||
    parameters.some(([name, value]) => SECRET_PARAMETER.test(name) || SECRET_VALUE.test(value))
  )
}

/** A path of an address that only somebody who knows it can guess: a capability, as of a webhook. */
export function hasSecretPath(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { pathname } = new URL(address)
  const runs = pathname.match(/[a-z\d]{16,}/gi) ?? []
  const isRandom = (run: string) => /\d/.test(run) && /[a-z]/i.test(run)
  return UUID.test(pathname) || runs.some(isRandom)
}
