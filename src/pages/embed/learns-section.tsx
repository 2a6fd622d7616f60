import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'

/** What a host may learn, what only after a yes, and what never. */
export function LearnsSection() {
  const t = text('embed').learns
  const parts = [
    { title: t.may, points: t.mayList },
    { title: t.asked, points: t.askedList },
    { title: t.never, points: t.neverList },
  ]
  return (
    <Chapter id="learns" title={t.title} note={t.note}>
      <div className="learns">
        {parts.map(({ title, points }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul className="learns-list">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="learns-foot quiet">{t.weLearn}</p>
    </Chapter>
  )
}
