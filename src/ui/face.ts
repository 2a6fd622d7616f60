import file from './fonts/atkinson-hyperlegible-next-subset.woff2'

/*
 * A subset (Latin letters, figures and the signs we use) of Atkinson Hyperlegible Next: its slashed
 * zero and distinct I l 1 suit result codes. It is fetched after the page has painted and put on when
 * one comes to another page, so that no line ever moves under the reader.
 */
let face: FontFace | null = null

export function fetchFace(): void {
  face = new FontFace('Atkinson Hyperlegible Next', `url(${file}) format('woff2')`, {
    weight: '200 800',
    unicodeRange:
      'U+20-7E, U+A0, U+B1, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2190-2193, U+2212, U+2248, U+2264-2265',
  })
  // Without it the system's face stays.
  face.load().catch(() => undefined)
}

export function putOnFace(): void {
  if (face?.status === 'loaded') document.fonts.add(face)
}
