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
  readonly ticks: ReadonlySet<string>
  readonly tick: (action: string, isTicked: boolean) => void
}

export function RouteStep({ step, place, gaps, ticks, tick }: Props) {
  const t = text('resultPlan').roadmap
  const words = roadmapWords[step.id]
  const done = step.actions.filter((action) => ticks.has(action)).length
  const isDone = done === step.actions.length
  if (!words) return null
  return (
    <li className="route-step">
      <StepBox place={place} isDone={isDone} />
      <div className="route-words">
        <h3>
          <span className="hidden">{t.step(place)}</span>
          {words.title}
        </h3>
        <p className="quiet">{words.why}</p>
        {gaps.length > 0 && (
          <p className="route-gaps">
            {t.helps(gaps.length)}{' '}
            {gaps.map((area) => (
              <span key={area} className="route-gap">
                <AreaMark area={area} /> {text('shell').areas[area]}
              </span>
            ))}
          </p>
        )}
        <p className="note quiet figures">{t.stepDone(done, step.actions.length)}</p>
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
      </div>
    </li>
  )
}
