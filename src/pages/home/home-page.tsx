import { lazy, Suspense, useEffect, useState } from 'react'
import { OFFERED_FORMS } from '#content/provider-start.ts'
import { AREAS } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { findStorage } from '#session/local-storage.ts'
import { savedKinds, type SavedKinds } from '#session/saved-kinds.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { Arrow } from '#ui/arrow.tsx'
import { Chapter } from '#ui/chapter.tsx'
import { Dial } from '#ui/dial/dial.tsx'
import { Layout } from '#ui/layout.tsx'
import { FORM_SIZES } from './form-sizes.ts'
import { readSample, SAMPLE_ROLE_LABEL } from './sample-reading.ts'
import '#ui/dial/dial.css'
import './home.css'

/** Resume and past results need the bank and the engine; nobody without them pays for that. */
const SavedWork = lazy(async () => ({ default: (await import('./saved-work.tsx')).SavedWork }))
const ResumeLink = lazy(async () => ({ default: (await import('./resume-link.tsx')).ResumeLink }))

export function HomePage() {
  const t = text('home')
  const saved = useSavedKinds()
  return (
    <Layout page="home">
      <div className="plate">
        <div className="wrap hero">
          <div className="hero-words">
            <h1 tabIndex={-1}>{t.heading}</h1>
            <p className="lead">{t.lead}</p>
            <form action="quiz/" className="hero-starts">
              {OFFERED_FORMS.map((form, place) => (
                <button
                  key={form}
                  className={`button choice${place === 0 ? ' main' : ''}`}
                  name="form"
                  value={form}
                >
                  <span>
                    {t.start[form]}
                    <small>
                      {t.aboutForm(FORM_SIZES[form].items, FORM_SIZES[form].minutes)}
                      {form === 'full' && t.tighter}
                    </small>
                  </span>
                  <Arrow />
                </button>
              ))}
            </form>
            <p className="hero-foot">
              {saved.draft ? (
                <Suspense fallback={t.private}>
                  <ResumeLink fallback={t.private} />
                </Suspense>
              ) : (
                t.private
              )}
            </p>
          </div>
          <figure className="hero-dial">
            <Dial readings={readSample(text('shell').areas)} unknown="" />
            <figcaption className="quiet">{t.sample(SAMPLE_ROLE_LABEL)}</figcaption>
          </figure>
        </div>
      </div>
      <div className="wrap home-rest">
        <section className="home-areas" aria-labelledby="areas-title">
          <h2 id="areas-title">{t.areasTitle}</h2>
          <ul className="area-list">
            {AREAS.map((area) => (
              <li key={area} className={`area-rule rule-${area}`}>
                <h3>
                  <AreaMark area={area} /> {text('shell').areas[area]}
                </h3>
                <p className="quiet">{t.areas[area]}</p>
              </li>
            ))}
          </ul>
        </section>
        <Chapter id="leave" title={t.leaveTitle}>
          <dl className="pairs">
            {t.leave.map(([title, body]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd className="quiet">{body}</dd>
              </div>
            ))}
          </dl>
        </Chapter>
        {saved.history && (
          <Suspense>
            <SavedWork />
          </Suspense>
        )}
        <Chapter id="not" title={t.notTitle}>
          <p>{t.not}</p>
        </Chapter>
      </div>
    </Layout>
  )
}

/** Whether there is anything to fetch the engine for; asked after hydration. */
function useSavedKinds(): SavedKinds {
  const [kinds, setKinds] = useState<SavedKinds>({ draft: false, history: false })
  useEffect(() => setKinds(savedKinds(findStorage())), [])
  return kinds
}
