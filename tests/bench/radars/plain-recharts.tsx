import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts'
import { HEIGHT, WIDTH } from '#ui/dial/geometry.ts'
import type { Reading } from '#ui/dial/reading.ts'

/** A radar of recharts' own parts, as its documentation has it: no animation, a fixed size. */
export function PlainRecharts({ readings }: { readonly readings: readonly Reading[] }) {
  const data = readings.map((reading) => ({
    name: reading.name,
    target: reading.target,
    score: reading.isKnown ? reading.score : 0,
  }))
  return (
    <RadarChart data={data} width={WIDTH} height={HEIGHT} accessibilityLayer={false}>
      <PolarGrid />
      <PolarAngleAxis dataKey="name" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
      <Radar dataKey="target" isAnimationActive={false} />
      <Radar dataKey="score" isAnimationActive={false} />
    </RadarChart>
  )
}
