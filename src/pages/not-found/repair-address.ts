export type Repair = {
  /** The site's start page as far as the address tells, absolute. */
  readonly root: string
  /** The result page this address was meant to be, absolute; null if it holds no result. */
  readonly target: string | null
  /** A `#` written as `%23` after the result page's name: there is nothing else it can mean. */
  readonly isCertain: boolean
}

/**
 * What a missing address was meant to be. It becomes the not-found page's inline script, so it
 * stands alone: no imports, nothing from outside.
 *
 * The root is what comes before the result page's name where a code follows, else before the first
 * segment that is one of our pages. Without one it is a guess, the folder that the missing address
 * lies in, from which `mendPage` climbs to one that is there. A site in a folder that is itself
 * called like a page ('/guide/') is told wrong, but for results.
 */
export function repairAddress(href: string): Repair {
  const url = new URL(href)
  const ours = ['quiz', 'result', 'method', 'guide', 'advisor', 'embed']
  const hash = '(?:#|%(?:25)*23)'
  const whole = url.pathname + url.hash
  const at = (path: string, fragment: string): string => {
    // Set part by part: a path that starts with '//' must not become another host.
    const made = new URL(url.origin === 'null' ? url.href : `${url.origin}/`)
    made.pathname = path
    made.search = ''
    made.hash = fragment
    return made.href
  }

  const mangled = new RegExp(`^(.*/)result(?:/[a-z]+)?/?${hash}(.+)$`).exec(whole)
  const lost = /^(.*\/)result\/([0-9A-Za-z]{20,}(?:\/.*)?)$/.exec(url.pathname)
  const stray = new RegExp(`^(.*)${hash}([0-9A-Za-z]{20,}(?:/.*)?)$`).exec(whole)
  const segments = url.pathname.split('/')
  const first = segments.findIndex((segment) => ours.includes(segment.split('%')[0] ?? ''))
  const folder = /%(?:25)*23/.test(url.pathname)
    ? url.pathname.replace(/[^/]*%(?:25)*23.*$/, '')
    : url.pathname.replace(/[^/]*\/?$/, '')
  const guessed = first > 0 ? `${segments.slice(0, first).join('/')}/` : folder || '/'

  const root = mangled?.[1] ?? lost?.[1] ?? guessed
  const tail = mangled?.[2] ?? lost?.[2] ?? stray?.[2]
  const code = tail
    ?.split(new RegExp(hash))
    .at(-1)
    ?.replace(/%20|\+/g, '')
  const target = code ? at(`${root}result/`, `#${code}`) : null
  return {
    root: at(root, ''),
    target: target === url.href ? null : target,
    isCertain: target !== null && mangled !== null && /%(?:25)*23/.test(url.pathname),
  }
}
