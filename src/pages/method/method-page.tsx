import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import { AccuracyChapter } from './accuracy-chapter.tsx'
import { IsWhole, useWhole } from './with-script.tsx'
import {
  CalibrationChapter,
  LimitsChapter,
  ReferencesChapter,
  ShortChapter,
} from './plain-chapters.tsx'
import { ContentsList } from './contents-list.tsx'
import { CoursesChapter } from './courses-chapter.tsx'
import { EvidenceChapter } from './evidence-chapter.tsx'
import { ExampleChapter } from './example-chapter.tsx'
import { ItemsChapter } from './items-chapter.tsx'
import { ModelChapter } from './model-chapter.tsx'
import { PrivacyChapter } from './privacy-chapter.tsx'
import { ACCURACY } from './read-accuracy.ts'
import { ReaderPaths } from './reader-paths.tsx'
import { ReadinessChapter } from './readiness-chapter.tsx'
import { useFragmentFocus } from './use-fragment-focus.ts'
import '#ui/fold.css'
import './method.css'

/** How the quiz works: words first, formulas second, and what is judgement said plainly. */
export function MethodPage() {
  const t = text('method')
  const isWhole = useWhole()
  useFragmentFocus(isWhole)
  return (
    <IsWhole value={isWhole}>
      <Layout page="method">
        <div className="plate">
          <div className="wrap method-head">
            <div className="method-title">
              <h1 tabIndex={-1}>{t.heading}</h1>
              <p className="method-lead">{t.summary}</p>
              <ReaderPaths />
            </div>
            <ContentsList />
          </div>
        </div>
        <div className="wrap">
          <ShortChapter />
          <ItemsChapter />
          <ModelChapter />
          <ExampleChapter />
          <ReadinessChapter />
          <CoursesChapter />
          <EvidenceChapter />
          <AccuracyChapter accuracy={ACCURACY} />
          <LimitsChapter />
          <PrivacyChapter />
          <CalibrationChapter />
          <ReferencesChapter />
        </div>
      </Layout>
    </IsWhole>
  )
}
