import { ROADMAP } from '#content/roadmap.ts'
import type { Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { RouteStep } from './route-step.tsx'
import { useTicks } from './use-ticks.ts'
import './roadmap.css'

/** The five steps on a route, as a checklist to come back to. */
export function RoadmapSection({ report }: { readonly report: Report }) {
  const t = text('resultPlan').roadmap
  const { ticks, problem, isKept, tick } = useTicks()
  const actions = ROADMAP.flatMap((step) => step.actions)
  const done = actions.filter((action) => ticks.has(action)).length
  const note = isKept ? t.done(done, actions.length) : t.doneNow(done, actions.length)
  const gaps = report.areas
    .filter(({ enough, gap }) => enough && gap === 'gap')
    .map(({ area }) => area)
  return (
    <Chapter id="roadmap" title={t.title} note={note}>
      <div role="status">
        {problem !== null && <p className="notice route-notice">{t.problems[problem]}</p>}
      </div>
      <ol className="route">
        {ROADMAP.map((step, index) => (
          <RouteStep
            key={step.id}
            step={step}
            place={index + 1}
            gaps={gaps.filter((area) => step.areas.includes(area))}
            ticks={ticks}
            tick={tick}
          />
        ))}
      </ol>
    </Chapter>
  )
}
