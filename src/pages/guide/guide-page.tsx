import { guideWords } from '#content/en/guide.ts'
import { Layout } from '#ui/layout.tsx'
import { BenefitsChapter } from './benefits-chapter.tsx'
import { ComparisonChapter } from './comparison-chapter.tsx'
import { DutiesChapter } from './duties-chapter.tsx'
import { FaqChapter } from './faq-chapter.tsx'
import { RoadmapChapter } from './roadmap-chapter.tsx'
import { RolesChapter } from './roles-chapter.tsx'
import { SkillsChapter } from './skills-chapter.tsx'
import { StartForm } from './start-form.tsx'
import '#ui/fold.css'
import './guide.css'

/** The subject itself: what the role is, how it differs from its neighbour, and the way into it. */
export function GuidePage() {
  return (
    <Layout page="guide">
      <div className="plate">
        <div className="wrap guide-head">
          <div className="guide-title">
            <h1 tabIndex={-1}>{guideWords.title}</h1>
            <p className="guide-lead">{guideWords.lead}</p>
          </div>
          <StartForm />
        </div>
      </div>
      <div className="wrap">
        <DutiesChapter />
        <SkillsChapter />
        <ComparisonChapter />
        <RolesChapter />
        <RoadmapChapter />
        <BenefitsChapter />
        <FaqChapter />
      </div>
    </Layout>
  )
}
