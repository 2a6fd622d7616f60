import { levelNames } from '#content/en/competencies.ts'
import type { AreaId, Level } from '#engine/types.ts'
import { text } from '#messages/text.ts'

const LEVELS = [1, 2, 3, 4, 5] as const

type Props = { readonly area: AreaId; readonly level: Level }

/** Five cells, filled up to the level; a phone has room for this level's name and the next. */
export function LevelLadder({ area, level }: Props) {
  const t = text('resultDetails').areas
  return (
    <ol className="ladder" aria-label={t.ladder(text('shell').areas[area])}>
      {LEVELS.map((step) => (
        <li
          key={step}
          className={rungClass(step, level)}
          aria-current={step === level || undefined}
        >
          <span className={`rung mark-${area}`} />
          <span className="rung-name">{levelNames[step]}</span>
          {step === level && <span className="hidden">{t.here}</span>}
        </li>
      ))}
    </ol>
  )
}

function rungClass(step: number, level: number): string {
  if (step === level) return 'reached here'
  if (step < level) return 'reached'
  return step === level + 1 ? 'next' : ''
}
