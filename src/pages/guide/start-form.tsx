import { text } from '#messages/text.ts'
import { Arrow } from '#ui/arrow.tsx'
import { useRootPath } from '#ui/root-path.tsx'

/** The two ways into the quiz; a plain form until script arrives. */
export function StartForm() {
  const t = text('guide').start
  const root = useRootPath()
  return (
    <section className="guide-start" aria-labelledby="start-title">
      <h2 id="start-title">{t.title}</h2>
      <form action={`${root}quiz/`} className="guide-starts">
        <button className="button main choice" name="form" value="quick">
          <span>
            {t.quick}
            <small>{t.aboutQuick}</small>
          </span>
          <Arrow />
        </button>
        <button className="button choice" name="form" value="full">
          <span>
            {t.full}
            <small>{t.aboutFull}</small>
          </span>
          <Arrow />
        </button>
      </form>
      <p>
        {t.note} <a href={`${root}method/`}>{t.method}</a>
      </p>
    </section>
  )
}
