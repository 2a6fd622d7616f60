import type { PictureWords } from './share-picture.tsx'

export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630

const STRIP = 22
const DIAL = { x: 520, y: 56, width: 640, height: 522 } as const
const LEFT = 56
/** Characters of the band's words that fit beside the dial at their size. */
const BAND_CHARACTERS = 11
const HEAD_CHARACTERS = 30

const OWN_RULES = `
  .dial svg.dial-svg { width: ${DIAL.width}px; height: ${DIAL.height}px }
  .dial .corner { font-size: 12px }
  .dial .ring-label { font-size: 6.4px }
  text { font-family: var(--face); fill: var(--ink) }
  .head { font-size: 24px; fill: var(--ink-2) }
  .band { font-size: 76px; font-weight: 700; letter-spacing: -1px }
  .likely { font-size: 38px }
  .foot { font-size: 18px; fill: var(--ink-2) }`

/**
 * The picture as one drawing that stands alone: `dial` is the drawn dial's SVG, `rules` the style
 * sheets it is drawn by. Light colours always, whatever the page's theme is.
 */
export function pictureSvg(words: PictureWords, dial: SVGElement, rules: string): string {
  const inner = dial.cloneNode(true) as SVGElement
  for (const [name, value] of Object.entries(DIAL)) inner.setAttribute(name, `${value}`)
  const drawn = new XMLSerializer().serializeToString(inner)
  return `<svg xmlns="http://www.w3.org/2000/svg" data-theme="light" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}">
<style>${escapeXml(rules + OWN_RULES)}</style>
<rect width="100%" height="100%" fill="var(--sea)"/>
${strip(0)}${strip(PICTURE_HEIGHT - STRIP)}
${lines(words)}
<g class="dial">${drawn}</g>
</svg>`
}

/** The chart's black-and-white border. */
function strip(y: number): string {
  const step = PICTURE_WIDTH / 24
  const dashes = Array.from(
    { length: 12 },
    (_, i) => `M${(2 * i + 1) * step} ${y + STRIP / 2}h${step}`,
  )
  return `<rect x="0" y="${y}" width="100%" height="${STRIP}" fill="var(--paper)" stroke="var(--ink)" stroke-width="2"/>
<path d="${dashes.join('')}" stroke="var(--ink)" stroke-width="8"/>`
}

function lines({ head, band, likely, foot }: PictureWords): string {
  const placed = [
    ...wrapWords(head, HEAD_CHARACTERS).map((line) => ({ line, style: 'head', height: 34 })),
    ...wrapWords(band, BAND_CHARACTERS).map((line) => ({ line, style: 'band', height: 80 })),
    ...(likely ? [{ line: likely, style: 'likely', height: 58 }] : []),
  ]
  const total = placed.reduce((sum, { height }) => sum + height, 0)
  let y = (PICTURE_HEIGHT - total) / 2
  const body = placed.map(({ line, style, height }) => textLine(line, style, (y += height)))
  const feet = wrapWords(foot, 46).toReversed()
  return [
    ...body,
    ...feet.map((line, i) => textLine(line, 'foot', PICTURE_HEIGHT - 48 - 25 * i)),
  ].join('\n')
}

function textLine(line: string, style: string, y: number): string {
  return `<text class="${style}" x="${LEFT}" y="${y}">${escapeXml(line)}</text>`
}

/** Lines of whole words, none longer than `most` characters unless a single word is. */
function wrapWords(words: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
