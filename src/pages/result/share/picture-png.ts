import markRules from '#ui/area-mark.css?inline'
import dialRules from '#ui/dial/dial.css?inline'
import tokens from '#ui/tokens.css?inline'
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureSvg } from './picture-svg.ts'
import type { PictureWords } from './share-picture.tsx'

/** The picture as a PNG of 1200 × 630. Rejects where the browser cannot draw it. */
export async function picturePng(words: PictureWords, dial: SVGElement): Promise<Blob> {
  const image = new Image(PICTURE_WIDTH, PICTURE_HEIGHT)
  // A data address, not a blob: an SVG from a blob makes some browsers' canvas unreadable.
  image.src = `data:image/svg+xml,${encodeURIComponent(pictureSvg(words, dial, tokens + markRules + dialRules))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = PICTURE_WIDTH
  canvas.height = PICTURE_HEIGHT
  const context = canvas.getContext('2d')
  if (!context) throw new TypeError('no canvas')
  context.drawImage(image, 0, 0, PICTURE_WIDTH, PICTURE_HEIGHT)
  const png = await new Promise<Blob | null>((use) => canvas.toBlob(use, 'image/png'))
  if (!png) throw new TypeError('no picture')
  return png
}
