import type { ContentProblem } from './problem.ts'

/** What a page holds, every visitor can read. */
const NO_SECRETS = 'no credential can live in a static page: everybody who opens it can read it'

const WAY_ON = 'keep it on a server of yours, and give the address of that server here'

/** A field that is named like a header or a login. */
const SECRET_FIELD =
  /^(?:(?:proxy-)?auth(?:orization|entication)?|headers?|cookies?|x-.+|(?:api|access|private|client|secret|auth)?[-_]?(?:key|token|secret)s?|(?:client|access)[-_]?id|pass(?:word|wd|phrase)?|pwd|user(?:name)?|login|credentials?|basic|bearer)$/i

/** A query parameter that carries one. */
const SECRET_PARAMETER =
  /(?:^|[-_.])(?:api[-_]?key|key|.*token|.*secret|pass(?:word|wd|phrase)?|pwd|auth(?:orization)?|sig(?:nature)?|credentials?|session(?:id)?|jwt)$/i

const SECRET_VALUE = /^(?:basic|bearer)\s+\S|^eyJ[\w-]+\.[\w-]+\.|-----BEGIN [A-Z ]*PRIVATE KEY/i

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

/** Credentials anywhere in a provider's file, by name of field or look of value; never repeated in the message. */
export function findSecrets(
  data: unknown,
  file: string,
  path: readonly string[] = [],
): readonly ContentProblem[] {
  if (typeof data === 'string') {
    return SECRET_VALUE.test(data) ? [secretAt(file, path)] : []
  }
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const place = [...path, key]
    return SECRET_FIELD.test(key) ? [secretAt(file, place)] : findSecrets(value, file, place)
  })
}

function secretAt(file: string, path: readonly string[]): ContentProblem {
  const field = path.join('.').replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]')
  return { file, item: '', field, message: `${NO_SECRETS}; ${WAY_ON}` }
}
