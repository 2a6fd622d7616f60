import { OFFERED_FORMS } from '#content/provider-start.ts'
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
        {OFFERED_FORMS.map((form, place) => (
          <button
            key={form}
            className={`button choice${place === 0 ? ' main' : ''}`}
            name="form"
            value={form}
          >
            <span>
              {t.forms[form].title}
              <small>{t.forms[form].about}</small>
            </span>
            <Arrow />
          </button>
        ))}
      </form>
      <p>
        {t.note} <a href={`${root}method/`}>{t.method}</a>
      </p>
    </section>
  )
}
