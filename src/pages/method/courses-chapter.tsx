import { DEFAULT_HOURS, MAX_COURSES, MIN_GAIN } from '#engine/plan-limits.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { WithScript } from './with-script.tsx'
import { formatParameter } from './format-number.ts'
import { Prose } from './prose.tsx'
import { EffectFormula, GapFormula, SetFormula } from './reading-formulas.tsx'

/** From gaps to the best set of courses. */
export function CoursesChapter() {
  const { chapters, courses: t } = text('method')
  return (
    <Chapter id="courses" title={chapters.courses} note={t.note}>
      <WithScript>
        <div className="prose">
          <Prose text={t.plain} />
          <GapFormula words={t.gapWords} />
          <p>{t.effect}</p>
          <EffectFormula words={t.effectWords} parts={t.effectParts} />
          <p>{t.set}</p>
          <SetFormula words={t.setWords} />
          <p>{t.search(MAX_COURSES, DEFAULT_HOURS, formatParameter(MIN_GAIN))}</p>
          <p>{t.order}</p>
          <h3>{t.coverageTitle}</h3>
          <Prose text={t.coverage} />
        </div>
      </WithScript>
    </Chapter>
  )
}
