import { memo } from 'react'
import { writeAddress } from '#code/result-address.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { BAND_CUTS } from '#content/roles.ts'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import { AREAS, type RoleId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { drawnInterval } from '#ui/dial/reading.ts'
import { useRootPath } from '#ui/root-path.tsx'
import { wholeScore } from '#ui/whole-points.ts'
import { viewOf, type Learner, type RowReading } from '../learner.ts'
import { groupsOf } from './filter-rows.ts'
import { ReadinessBar } from './readiness-bar.tsx'
import { nameOf } from './sort-rows.ts'

const DEFAULTS = { role: DEFAULT_ROLE, hours: DEFAULT_HOURS } as const

type Props = {
  readonly row: RowReading
  /** Its number among the rows shown, from 0. */
  readonly place: number
  readonly role: RoleId
  readonly isSelected: boolean
  readonly select: (code: string, isSelected: boolean) => void
  readonly edit: (learner: Learner) => void
  readonly view: (learner: Learner) => void
}

export const LearnerRow = memo(function LearnerRow(props: Props) {
  const { row, place, role, isSelected, select, edit, view } = props
  const t = text('advisorTable')
  const root = useRootPath()
  const { learner, reading, isHidden } = row
  const { code, note = '', result } = learner
  const groups = groupsOf(learner)
  const name = nameOf(learner, t.unnamed)
  const fragment = writeAddress({ code, role }, DEFAULTS)
  return (
    <tr aria-rowindex={place + 2} data-row={place} className={isSelected ? 'is-selected' : ''}>
      <td className="cell-select">
        <input
          type="checkbox"
          data-cell="select"
          aria-label={t.selectOne(name)}
          checked={isSelected}
          onChange={(event) => select(code, event.target.checked)}
        />
      </td>
      <th scope="row" className="cell-name">
        {isHidden ? (
          <bdi>{name}</bdi>
        ) : (
          <a
            data-cell="name"
            href={`${root}result/#${fragment}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            <bdi>{name}</bdi>
            <span className="hidden">{t.newTab}</span>
          </a>
        )}
        {groups.length > 0 && (
          <span className="cell-tags quiet">
            <bdi>{groups.join(', ')}</bdi>
          </span>
        )}
      </th>
      {isHidden ? (
        <td colSpan={2 + AREAS.length} className="quiet">
          {t.hidden}
        </td>
      ) : (
        <>
          <td>{t.bands[reading.readiness.band]}</td>
          <ReadinessCell reading={reading} />
          {AREAS.map((area, i) => (
            <ScoreCell
              key={area}
              score={result.scores[i] ?? null}
              isGap={reading.gaps[i] === 'gap'}
            />
          ))}
        </>
      )}
      <td className="cell-taken">
        {t.forms[result.form] ?? result.form}
        <span className="quiet">{t.day(result.date)}</span>
      </td>
      <td className="cell-note">
        <button type="button" className="link" data-cell="note" onClick={() => edit(learner)}>
          {note === '' ? t.addNote : note}
          <span className="hidden">{note === '' ? t.addNoteFor(name) : t.changeNote(name)}</span>
        </button>
        <ViewButton learner={learner} name={name} view={view} />
      </td>
    </tr>
  )
})

type ViewProps = Pick<Props, 'view'> & { readonly learner: Learner; readonly name: string }

function ViewButton({ learner, name, view }: ViewProps) {
  const t = text('advisorView')
  const isRated = viewOf(learner) !== undefined
  return (
    <button type="button" className="link" data-cell="view" onClick={() => view(learner)}>
      {isRated ? t.compare : t.rate}
      <span className="hidden">{isRated ? t.compareOne(name) : t.rateOne(name)}</span>
    </button>
  )
}

function ReadinessCell({ reading: { readiness } }: Pick<RowReading, 'reading'>) {
  const t = text('advisorTable')
  if (readiness.score === null) {
    return (
      <td className="cell-readiness">
        <span aria-hidden="true">–</span>
        <span className="hidden">{t.unknown}</span>
      </td>
    )
  }
  const { score, low, high } = readiness
  return (
    <td className="cell-readiness figures">
      <span className="readiness">
        <strong>{wholeScore(score, Object.values(BAND_CUTS))}</strong>
        <span className="hidden">, {t.likely(...drawnInterval(low, high))}</span>
        <ReadinessBar score={score} low={low} high={high} />
      </span>
    </td>
  )
}

type ScoreProps = { readonly score: number | null; readonly isGap: boolean }

function ScoreCell({ score, isGap }: ScoreProps) {
  const t = text('advisorTable')
  if (score === null) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="hidden">{t.unknown}</span>
      </td>
    )
  }
  return (
    <td className="figures">
      <span className={isGap ? 'is-gap' : ''}>{Math.round(score)}</span>
      {isGap && <span className="hidden">, {t.gap}</span>}
    </td>
  )
}
