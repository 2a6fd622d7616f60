import { useState } from 'react'
import { roadmapWords } from '#content/en/roadmap.ts'
import type { RoadmapStep } from '#content/roadmap.ts'
import type { AreaId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { StepBox } from './step-box.tsx'

type Props = {
  readonly step: RoadmapStep
  readonly place: number
  /** Likely gaps that this step helps with. */
  readonly gaps: readonly AreaId[]
  /** Open to begin with; what the person opens and closes afterwards outlives a change of role. */
  readonly isFirst: boolean
  readonly ticks: ReadonlySet<string>
  readonly tick: (action: string, isTicked: boolean) => void
}

export function RouteStep({ step, place, gaps, isFirst, ticks, tick }: Props) {
  const t = text('resultPlan').roadmap
  const words = roadmapWords[step.id]
  const [isOpen, setIsOpen] = useState(isFirst)
  const done = step.actions.filter((action) => ticks.has(action)).length
  const isDone = done === step.actions.length
  if (!words) return null
  return (
    <li className="route-step">
      <StepBox place={place} isDone={isDone} />
      <details
        className="route-words"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>
          <h3>
            <span className="hidden">{t.step(place)}</span>
            {words.title}
          </h3>
          <span className="note quiet figures">{t.stepDone(done, step.actions.length)}</span>
          {gaps.length > 0 && (
            <span className="route-gaps">
              {t.helps(gaps.length)}{' '}
              {gaps.map((area) => (
                <span key={area} className="route-gap">
                  <AreaMark area={area} /> {text('shell').areas[area]}
                </span>
              ))}
            </span>
          )}
        </summary>
        <p className="quiet">{words.why}</p>
        <ul className="route-actions" aria-label={t.actions(words.title)}>
          {step.actions.map((action) => (
            <li key={action}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={ticks.has(action)}
                  onChange={(event) => tick(action, event.target.checked)}
                />
                <span>{words.actions[action]}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
