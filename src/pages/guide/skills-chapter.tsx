import { areaWords, levelNames } from '#content/en/competencies.ts'
import { guideWords } from '#content/en/guide.ts'
import { AREAS, type AreaId, type Level } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { Chapter } from '#ui/chapter.tsx'

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** The five areas of the quiz, each with what its levels look like. */
export function SkillsChapter() {
  const { title, intro, rows } = guideWords.skills
  return (
    <Chapter id="skills" title={title} note={intro}>
      {AREAS.map((area) => (
        <section key={area} className="guide-skill">
          <h3>
            <AreaMark area={area} /> {areaWords[area].name}
          </h3>
          <p>{rows[area]}</p>
          <Levels area={area} />
        </section>
      ))}
    </Chapter>
  )
}

function Levels({ area }: { readonly area: AreaId }) {
  const words = areaWords[area]
  return (
    <details className="guide-fold">
      <summary>{text('guide').levels(words.shortName)}</summary>
      <dl className="guide-levels">
        {LEVELS.map((level) => (
          <div key={level}>
            <dt>{levelNames[level]}</dt>
            <dd>{words.levels[level]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
