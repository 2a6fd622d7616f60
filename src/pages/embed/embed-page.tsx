import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { Layout } from '#ui/layout.tsx'
import { SetupControls } from './controls/setup-controls.tsx'
import { LearnsSection } from './learns-section.tsx'
import { PolicySection } from './policy-section.tsx'
import { Preview } from './preview/preview.tsx'
import { useSetup } from './setup/use-setup.ts'
import { SnippetSection } from './snippets/snippet-section.tsx'
import { useSite } from './use-site.ts'
import '#ui/field.css'
import '#ui/fold.css'
import './embed.css'

export function EmbedPage() {
  const t = text('embed')
  const site = useSite()
  const [setup, change] = useSetup()
  return (
    <Layout page="embed">
      <div className="plate">
        <div className="wrap embed-head">
          <h1 tabIndex={-1}>{t.heading}</h1>
          <p className="lead">{t.lead}</p>
          <noscript>
            <p className="notice">{t.noScript}</p>
          </noscript>
        </div>
        <div className="wrap embed-desk">
          <section className="embed-setup" aria-labelledby="setup-title">
            <h2 id="setup-title">{t.setUp.title}</h2>
            <SetupControls setup={setup} change={change} />
            <p className="note quiet">{t.setUp.note}</p>
          </section>
          <section className="embed-live" aria-labelledby="preview-title">
            <h2 id="preview-title">{t.preview.title}</h2>
            <Preview setup={setup} site={site} />
          </section>
        </div>
      </div>
      <div className="wrap">
        <SnippetSection setup={setup} site={site} change={change} />
        <PolicySection setup={setup} site={site} />
        <LearnsSection />
        <Chapter id="own-site" title={t.ownSite.title}>
          <p>{t.ownSite.words}</p>
        </Chapter>
      </div>
    </Layout>
  )
}
