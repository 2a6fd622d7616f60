import { guideWords } from '#content/en/guide.ts'
import { Chapter } from '#ui/chapter.tsx'

export function FaqChapter() {
  const { title, entries } = guideWords.faq
  return (
    <Chapter id="faq" title={title}>
      {entries.map(({ id, question, answer }) => (
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
