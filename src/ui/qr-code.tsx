import { useEffect, useState } from 'react'
import './qr-code.css'

/** Light modules around the code, without which cameras do not find it. */
const MARGIN = 4

type Drawing = { readonly of: string; readonly size: number; readonly path: string }

type Props = {
  readonly data: string
  readonly label: string
  /** Shown where the data exceed what a QR code holds, or it could not be drawn. */
  readonly tooLong: string
}

/** A QR code, dark on light whatever the theme is. What draws it is loaded when it is first shown. */
export function QrCode({ data, label, tooLong }: Props) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    let isStale = false
    void draw(data).then((drawn) => isStale || setDrawing(drawn))
    return () => {
      isStale = true
    }
  }, [data])
  if (drawing?.of !== data) return <div className="qr" aria-hidden="true" />
  const { size, path } = drawing
  if (size === 0) return <p>{tooLong}</p>
  const side = size + 2 * MARGIN
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

async function draw(data: string): Promise<Drawing> {
  try {
    const { generate } = await import('lean-qr')
    const code = generate(data)
    const cells = Array.from({ length: code.size }, (_, i) => i)
    const rows = cells.map((y) => cells.map((x) => (code.get(x, y) ? '1' : '0')).join(''))
    const dark = rows.flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index} ${y}h${run.length}v1H${index}z`,
      ),
    )
    return { of: data, size: code.size, path: dark.join('') }
  } catch {
    return { of: data, size: 0, path: '' }
  }
}
