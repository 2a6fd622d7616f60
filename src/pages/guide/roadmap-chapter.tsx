import { guideWords } from '#content/en/guide.ts'
import { roadmapWords } from '#content/en/roadmap.ts'
import { ROADMAP, type RoadmapStep } from '#content/roadmap.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { useRootPath } from '#ui/root-path.tsx'

/** The way into the role as a route of five steps. */
export function RoadmapChapter() {
  const { title, intro } = guideWords.roadmap
  const root = useRootPath()
  return (
    <Chapter id="roadmap" title={title} note={intro}>
      <ol className="guide-route">
        {ROADMAP.map((step, index) => (
          <RouteStep key={step.id} step={step} place={index + 1} />
        ))}
      </ol>
      <p className="no-print">
        <a className="button" href={`${root}quiz/?form=quick`}>
          {text('guide').findSteps}
        </a>
      </p>
    </Chapter>
  )
}

function RouteStep({ step, place }: { readonly step: RoadmapStep; readonly place: number }) {
  const t = text('guide')
  const words = roadmapWords[step.id]
  if (!words) return null
  return (
    <li>
      <span className="guide-box" aria-hidden="true">
        {place}
      </span>
      <div>
        <h3>
          <span className="hidden">{t.step(place)}</span>
          {words.title}
        </h3>
        <p>{words.why}</p>
        <details className="guide-fold">
          <summary>{t.actions(step.actions.length)}</summary>
          <ul>
            {step.actions.map((action) => (
              <li key={action}>{words.actions[action]}</li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  )
}
