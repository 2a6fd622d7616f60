/** A code in groups of four, as people read it aloud and type it; the reader takes it as one. */
export function groupCode(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? ''
}
