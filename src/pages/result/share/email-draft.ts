import { text } from '#messages/text.ts'

type Draft = {
  readonly url: string
  /** The code in groups, for who would rather type; empty where it is locked or long. */
  readonly typed: string
  readonly isLocked: boolean
  /** Empty unless it was chosen to be shared. */
  readonly name: string
}

/** The address that opens a draft in the person's own mail program; nothing is sent. */
export function emailDraft({ url, typed, isLocked, name }: Draft): string {
  const t = text('resultShare').email
  // A page that says a band is for who shows the link, not for typing.
  const page = url.replace(/#.*$/, '').replace(/(\/result\/)\w+\/$/, '$1')
  const parts = [
    `${t.intro}\r\n${url}`,
    ...(isLocked ? [t.locked] : []),
    ...(typed === '' ? [] : [`${t.typed(page)}\r\n${typed}`]),
    t.foot,
  ]
  // A name inside a locked link stays there.
  const subject = encodeURIComponent(t.subject(isLocked ? '' : name))
  return `mailto:?subject=${subject}&body=${encodeURIComponent(parts.join('\r\n\r\n'))}`
}
