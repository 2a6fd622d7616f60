import { dutyWords } from '#content/en/competencies.ts'
import { guideWords } from '#content/en/guide.ts'
import { DUTIES } from '#engine/types.ts'
import { Chapter } from '#ui/chapter.tsx'

export function DutiesChapter() {
  const { title, intro, rows } = guideWords.duties
  return (
    <Chapter id="duties" title={title} note={intro}>
      <dl className="guide-pairs">
        {DUTIES.map((duty) => (
          <div key={duty}>
            <dt>{dutyWords[duty].name}</dt>
            <dd>{rows[duty]}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  )
}
