import type { AreaReport } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { IntervalBar } from '#ui/interval-bar.tsx'

/** The five areas as bars, each with its figures; the target is drawn, and said to who does not see it. */
export function AreaBars({ areas }: { readonly areas: readonly AreaReport[] }) {
  const t = text('frame')
  const words = text('result')
  const names = text('shell').areas
  return (
    <section aria-label={t.areas}>
      <ul className="compact-areas">
        {areas.map((area) => (
          <li key={area.area}>
            <div className="compact-area">
              <span className="compact-name">
                <AreaMark area={area.area} />
                {names[area.area]}
              </span>
              {area.enough ? (
                <span className="figures">
                  <strong>{Math.round(area.score)}</strong>{' '}
                  <span className="quiet">{words.range(area.low, area.high)}</span>
                  <span className="hidden">{t.area(area.target, words.areas.gap[area.gap])}</span>
                </span>
              ) : (
                <span className="quiet">{words.notEnough}</span>
              )}
            </div>
            {area.enough && (
              <IntervalBar
                area={area.area}
                score={area.score}
                low={area.low}
                high={area.high}
                target={area.target}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
