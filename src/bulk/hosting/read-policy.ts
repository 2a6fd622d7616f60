const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i

/** The content security policy that a page names in its own head; null where it names none. */
export function readPolicy(html: string): string | null {
  const [, content] = META.exec(html) ?? []
  if (content === undefined) return null
  return content
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/;\s*$/, '')
}
