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
  })
  // Without it the system's face stays.
  face.load().catch(() => undefined)
}

export function putOnFace(): void {
  if (face?.status === 'loaded') document.fonts.add(face)
}
