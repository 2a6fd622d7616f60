import { text } from '#messages/text.ts'
import { formatNumber } from './format-number.ts'
import type { Example } from './read-example.ts'

/** One area's sums in full: the first that has enough answers. */
export function ExampleSteps({ example }: { readonly example: Example }) {
  const t = text('method').example
  const area = example.areas.find(({ enough }) => enough)
  if (!area) return null
  const { points, answered, score, low, high, half } = area
  const [theta, se] = [formatNumber(area.theta, 3), formatNumber(area.se, 3)]
  const raw = Math.round(50 + 25 * area.theta)
  return (
    <>
      <h3>{t.stepsTitle(text('shell').areas[area.area])}</h3>
      <ol className="method-steps figures">
        {points && (
          <li>
            {t.stepPoints(answered, formatNumber(points.earned, 1), formatNumber(points.most, 1))}
          </li>
        )}
        {points && <li>{t.stepTheta(theta, se)}</li>}
        <li>{t.stepScore(theta, raw, Math.round(score))}</li>
        <li>
          {t.stepInterval(
            formatNumber(example.width, 1),
            se,
            ...([half, low, high].map(Math.round) as [number, number, number]),
          )}
        </li>
      </ol>
    </>
  )
}
