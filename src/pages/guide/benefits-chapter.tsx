import { guideWords } from '#content/en/guide.ts'
import { Chapter } from '#ui/chapter.tsx'

export function BenefitsChapter() {
  const { title, intro, points, caution } = guideWords.benefits
  return (
    <Chapter id="benefits" title={title} note={intro}>
      <dl className="guide-pairs">
        {points.map((point) => (
          <div key={point.title}>
            <dt>{point.title}</dt>
            <dd>{point.text}</dd>
          </div>
        ))}
      </dl>
      <p className="guide-caution notice">{caution}</p>
    </Chapter>
  )
}
