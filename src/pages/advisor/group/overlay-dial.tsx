import { MIN_GROUP, quantileOf } from '#engine/group-standings.ts'
import { AREAS, type Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { CornerLabels } from '#ui/dial/corner-labels.tsx'
import { brokenPath, onAxis } from '#ui/dial/geometry.ts'
import { TargetRoute } from '#ui/dial/layers.tsx'
import { DialFrame, Plate, RingLabels } from '#ui/dial/plate.tsx'
import type { Reading } from '#ui/dial/reading.ts'
import { Rim } from '#ui/dial/rim.tsx'
import type { Learner } from '../learner.ts'
import { nameOf } from '../table/sort-rows.ts'
import '#ui/dial/dial.css'
import '#ui/dial/legend.css'

type Props = {
  readonly learners: readonly Learner[]
  readonly isSelection: boolean
  readonly role: Role
}

/** More lines than this are a blot. */
const MOST_LINES = 40
/** Up to this many selected results have a line of their own kind, and a legend that names them. */
const MOST_NAMED = 4

/** Results over one another with their median; the table beside it says the same. */
export function OverlayDial({ learners, isSelection, role }: Props) {
  const t = text('advisorGroup')
  const drawn = learners.slice(0, MOST_LINES)
  const isNamed = isSelection && learners.length <= MOST_NAMED
  const median = learners.length < MIN_GROUP ? null : mediansOf(learners)
  const readings = AREAS.map((area): Reading => {
    const name = text('shell').areas[area]
    return { area, name, target: role.targets[area], weight: role.weights[area], isKnown: false }
  })
  const caption = isSelection
    ? t.dialSelected(learners.length)
    : drawn.length < learners.length
      ? t.dialSome(drawn.length, learners.length)
      : median
        ? t.dialAll
        : t.dialFew
  return (
    <figure className="overlay">
      <div className="dial">
        <DialFrame>
          <Plate />
          {drawn.map(({ code, result }, i) => (
            <path key={code} className={lineClass(isNamed, i)} d={lineOf(result.scores)} />
          ))}
          <TargetRoute points={AREAS.map((area, axis) => onAxis(axis, role.targets[area]))} />
          {median && <path className="overlay-median-halo" d={lineOf(median)} />}
          {median && <path className="overlay-median" d={lineOf(median)} />}
          <RingLabels />
          <Rim readings={readings} />
          <CornerLabels readings={readings} unknown="" />
        </DialFrame>
      </div>
      {isNamed && (
        <ul className="legend">
          {learners.map((learner, i) => (
            <li key={learner.code}>
              <svg width="36" height="10" viewBox="0 0 36 10" aria-hidden="true">
                <path className={lineClass(true, i)} d="M1 5H35" />
              </svg>
              <bdi>{nameOf(learner, text('advisorTable').unnamed)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <figcaption className="note quiet">
        {isNamed ? t.dialNamed : caption}{' '}
        {isSelection && !isNamed && (median ? t.dialAll : t.dialFew)}{' '}
        {!isSelection && <span className="no-print">{t.dialHint}</span>}
      </figcaption>
    </figure>
  )
}

function lineClass(isNamed: boolean, place: number): string {
  return isNamed ? `overlay-line overlay-named overlay-named-${place + 1}` : 'overlay-line'
}

function lineOf(scores: readonly (number | null)[]): string {
  return brokenPath(scores.map((score, axis) => (score === null ? null : onAxis(axis, score))))
}

function mediansOf(learners: readonly Learner[]): readonly (number | null)[] {
  return AREAS.map((_, axis) => {
    const scores = learners.flatMap(({ result }) => result.scores[axis] ?? [])
    if (scores.length < MIN_GROUP) return null
    return quantileOf(
      scores.toSorted((a, b) => a - b),
      0.5,
    )
  })
}
