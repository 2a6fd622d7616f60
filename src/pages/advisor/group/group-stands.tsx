import { MIN_GROUP, type AreaStanding } from '#engine/group-standings.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { MOST_MARKS, StripPlot } from './strip-plot.tsx'
import './group.css'

type Props = { readonly standings: readonly (AreaStanding | null)[]; readonly count: number }

/** Distribution of each area with the role's target; nothing under the smallest group. */
export function GroupStands({ standings, count }: Props) {
  const t = text('advisorGroup')
  return (
    <section className="stands" aria-labelledby="stands-title">
      <h2 id="stands-title" tabIndex={-1}>
        {t.stands}
      </h2>
      {count < MIN_GROUP ? (
        <p>{t.small(MIN_GROUP, count)}</p>
      ) : (
        <>
          <ul className="stand-list">
            {AREAS.map((area, i) => (
              <Stand key={area} area={area} standing={standings[i] ?? null} />
            ))}
          </ul>
          <p className="note quiet">
            {count > MOST_MARKS ? t.bars : t.marks} {t.takes}
          </p>
        </>
      )}
    </section>
  )
}

type StandProps = { readonly area: AreaStanding['area']; readonly standing: AreaStanding | null }

function Stand({ area, standing }: StandProps) {
  const t = text('advisorGroup')
  return (
    <li className="stand">
      <p className="stand-words">
        <span className="stand-name">
          <AreaMark area={area} /> {text('shell').areas[area]}
        </span>
        {standing ? (
          <>
            <span className="quiet figures">{t.gapsOf(standing.gaps, standing.scores.length)}</span>
            <span className="hidden">
              {t.middle(
                standing.quartiles.median,
                standing.quartiles.lower,
                standing.quartiles.upper,
              )}
              , {t.target(standing.target)}
            </span>
          </>
        ) : (
          <span className="quiet">{t.tooFew}</span>
        )}
      </p>
      {standing && <StripPlot area={area} scores={standing.scores} target={standing.target} />}
    </li>
  )
}
