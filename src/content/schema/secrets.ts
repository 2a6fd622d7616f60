import type { ContentProblem } from './problem.ts'
import { SECRET_VALUE } from './secret-url.ts'

/** What a page holds, every visitor can read. */
const NO_SECRETS = 'no credential can live in a static page: everybody who opens it can read it'

const WAY_ON = 'keep it on a server of yours, and give the address of that server here'

/** A field that is named like a header or a login. */
const SECRET_FIELD =
  /^(?:(?:proxy-)?auth(?:orization|entication)?|headers?|cookies?|x-.+|(?:api|access|private|client|secret|auth)?[-_]?(?:key|token|secret)s?|(?:client|access)[-_]?id|pass(?:word|wd|phrase)?|pwd|user(?:name)?|login|credentials?|basic|bearer)$/i

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
