import { ROADMAP, type RoadmapStep } from '#content/roadmap.ts'
import type { Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { RouteStep } from './route-step.tsx'
import { useTicks } from './use-ticks.ts'
import './roadmap.css'

/** The five steps on a route, as a checklist to come back to; the first that helps with a gap is open. */
export function RoadmapSection({ report }: { readonly report: Report }) {
  const t = text('resultPlan').roadmap
  const { ticks, problem, isKept, tick } = useTicks()
  const actions = ROADMAP.flatMap((step) => step.actions)
  const done = actions.filter((action) => ticks.has(action)).length
  const note = isKept ? t.done(done, actions.length) : t.doneNow(done, actions.length)
  const gaps = report.areas
    .filter(({ enough, gap }) => enough && gap === 'gap')
    .map(({ area }) => area)
  const gapsOf = (step: RoadmapStep) => gaps.filter((area) => step.areas.includes(area))
  const first = ROADMAP.find((step) => gapsOf(step).length > 0)
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
            gaps={gapsOf(step)}
            isFirst={step === first}
            ticks={ticks}
            tick={tick}
          />
        ))}
      </ol>
    </Chapter>
  )
}
