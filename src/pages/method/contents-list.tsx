import { text } from '#messages/text.ts'
import { CHAPTER_IDS } from './chapter-ids.ts'

/** All chapters in order. */
export function ContentsList() {
  const t = text('method')
  return (
    <nav className="method-contents" aria-labelledby="method-contents-title">
      <h2 id="method-contents-title">{t.contents}</h2>
      <ol className="method-chapters">
        {CHAPTER_IDS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t.chapters[id]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
