import { PROVIDER } from '#content/provider.ts'
import { guideWords } from '#content/en/guide.ts'
import { Chapter } from '#ui/chapter.tsx'

export function FaqChapter() {
  const { title, entries } = guideWords.faq
  // What it says of courses holds for the project's own list only.
  const shown = entries.filter(({ id }) => id !== 'independence' || !PROVIDER.hasOwnCourses)
  return (
    <Chapter id="faq" title={title}>
      {shown.map(({ id, question, answer }) => (
        <details key={id} className="fold">
          <summary>
            <h3>{question}</h3>
          </summary>
          <p className="inside">{answer}</p>
        </details>
      ))}
    </Chapter>
  )
}
