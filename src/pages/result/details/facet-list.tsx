import { facetsOf } from '#content/competencies.ts'
import { levelNames } from '#content/en/competencies.ts'
import { facetWords } from '#content/en/facets.ts'
import type { FacetReport } from '#engine/report.ts'
import type { AreaId, Level } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { hintOf } from './facet-hint.ts'
import { nextLevel } from './next-level.ts'

type Props = {
  readonly area: AreaId
  readonly level: Level
  /** The area's own, answered ones. */
  readonly facets: readonly FacetReport[]
}

/** Each facet with its hint; on demand what the next level asks of it. */
export function FacetList({ area, level, facets }: Props) {
  const t = text('resultDetails').areas
  const next = nextLevel(level)
  const unanswered = facetsOf(area).filter(({ id }) => !facets.some(({ facet }) => facet === id))
  return (
    <section className="facets">
      <h4>{t.facets}</h4>
      <ul className="facet-list">
        {facets.map((facet) => {
          const words = facetWords[facet.facet]
          return (
            <li key={facet.facet}>
              <details className="facet">
                <summary>
                  <span>{words?.name ?? facet.facet}</span>{' '}
                  <span className="facet-hint">{t.hints[hintOf(facet)]}</span>
                </summary>
                <p>
                  <strong>{t.facetAt(levelNames[next])}</strong> {words?.levels[next]}
                </p>
              </details>
            </li>
          )
        })}
      </ul>
      <p className="note quiet">
        {t.facetsNote}{' '}
        {unanswered.length > 0 &&
          t.unanswered(unanswered.map(({ id }) => facetWords[id]?.name ?? id))}
      </p>
    </section>
  )
}
