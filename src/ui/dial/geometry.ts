/** The dial's own units: a phone's width, so that 13 px text is 13 px there. */
export const WIDTH = 358
export const HEIGHT = 292
export const CENTRE = { x: 179, y: 152 } as const
export const RADIUS = 104
export const AXES = 5

export type Point = { readonly x: number; readonly y: number }

/** Degrees clockwise from the top of an axis. */
export function axisDegrees(axis: number): number {
  return (axis * 360) / AXES
}

/** A point at `degrees` clockwise from the top, `distance` units from the centre. */
export function polar(degrees: number, distance: number): Point {
  const radians = ((degrees - 90) * Math.PI) / 180
  return {
    x: round(CENTRE.x + distance * Math.cos(radians)),
    y: round(CENTRE.y + distance * Math.sin(radians)),
  }
}

/** The `transform` that turns by `degrees` clockwise; equal parts stay equal text, which packs well. */
export function turn(degrees: number): string | undefined {
  return degrees === 0 ? undefined : `rotate(${degrees} ${CENTRE.x} ${CENTRE.y})`
}

/** An arc about the centre, clockwise and under half a turn. */
export function arcPath(from: number, to: number, radius: number): string {
  const [a, b] = [polar(from, radius), polar(to, radius)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 0 1 ${b.x} ${b.y}`
}

/** Where a value of 0–100 lies on an axis. */
export function onAxis(axis: number, value: number): Point {
  return polar(axisDegrees(axis), (value / 100) * RADIUS)
}

/** After the first pair of a subpath SVG takes every further pair for a line. */
export function path(points: readonly Point[], isClosed: boolean): string {
  const pairs = points.map(({ x, y }) => `${tenths(x)} ${tenths(y)}`).join(' ')
  return pairs && `M${pairs}${isClosed ? 'Z' : ''}`
}

/** A line through the points, broken wherever one is unknown; closed only if all are known. */
export function brokenPath(points: readonly (Point | null)[]): string {
  return runs(points)
    .map((run) => path(run, run.length === points.length))
    .join('')
}

/** The band between two such lines; the centre stands for a missing inner line. */
export function bandPath(
  outer: readonly (Point | null)[],
  inner: readonly (Point | null)[] | null,
): string {
  if (outer.every((point) => point !== null)) {
    return (
      path(outer, true) +
      (inner ? path(inner.flatMap((point) => point ?? []).toReversed(), true) : '')
    )
  }
  const innerRuns = inner ? runs(inner) : []
  return runs(outer)
    .map((run, i) => path([...run, ...(innerRuns[i]?.toReversed() ?? [CENTRE])], true))
    .join('')
}

/** Neighbouring known points, going round; a lone point is a run of one. */
function runs(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const gap = points.indexOf(null)
  if (gap < 0) return [points.flatMap((point) => point ?? [])]
  const found: Point[][] = []
  let current: Point[] = []
  for (let i = 1; i <= points.length; i++) {
    const point = points[(gap + i) % points.length]
    if (point) current.push(point)
    else if (current.length > 0) {
      found.push(current)
      current = []
    }
  }
  return found
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A tenth of a unit is a fifth of a pixel where the dial is drawn at its largest. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
