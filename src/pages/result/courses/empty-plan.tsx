import type { ReactNode } from 'react'
import { findCourse } from '#content/courses.ts'
import type { Report } from '#engine/report.ts'
import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import { scrollToSection } from '../section-bar.tsx'

type Change = { readonly hours?: number; readonly isFreeOnly?: boolean }

type Props = {
  readonly report: Report
  readonly roleLabel: string
  readonly hours: number
  readonly change: (next: Change) => void
}

/** No course was picked: why, and what would change it. */
export function EmptyPlan({ report, roleLabel, hours, change }: Props) {
  const t = text('resultPlan').courses
  const root = useRootPath()
  const { passed } = report.plan
  const tooLong = passed
    .filter(({ reason }) => reason === 'hours')
    .flatMap(({ id }) => findCourse(id)?.hours ?? [])
  if (tooLong.length > 0) {
    const shortest = Math.min(...tooLong)
    return (
      <WayOn words={t.empty.hours(shortest, hours)}>
        <button type="button" className="button" onClick={() => change({ hours: shortest })}>
          {t.empty.allowHours(shortest)}
        </button>
      </WayOn>
    )
  }
  if (passed.some(({ reason }) => reason === 'price')) {
    return (
      <WayOn words={t.empty.price}>
        <button type="button" className="button" onClick={() => change({ isFreeOnly: false })}>
          {t.empty.allowAny}
        </button>
      </WayOn>
    )
  }
  const known = report.areas.filter(({ enough }) => enough)
  if (known.length === 0) {
    return (
      <WayOn words={t.empty.fewAnswers}>
        <a className="button" href={`${root}quiz/?form=full&role=${report.role}`}>
          {t.takeFull}
        </a>
      </WayOn>
    )
  }
  const hasGap = known.some(({ gap }) => gap === 'gap')
  return (
    <WayOn
      words={
        hasGap ? t.empty.elsewhere : t.empty.noGap(roleLabel, known.length < report.areas.length)
      }
    >
      <button type="button" className="button" onClick={() => scrollToSection('roadmap')}>
        {t.empty.toRoadmap}
      </button>
    </WayOn>
  )
}

type WayOnProps = { readonly words: string; readonly children: ReactNode }

function WayOn({ words, children }: WayOnProps) {
  return (
    <div className="plan-empty">
      <p>{words}</p>
      <p className="no-print">{children}</p>
    </div>
  )
}
