import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import { mendPage } from './mend-page.ts'
import { repairAddress } from './repair-address.ts'
import './not-found.css'

/** Served at any depth for any missing address, so it brings all it needs along. */
export function NotFoundPage() {
  const t = text('notFound')
  const root = useRootPath()
  const script = `(${mendPage.toString()})(${repairAddress.toString()})`
  return (
    <Layout page="not-found">
      <div className="plate">
        <div className="wrap not-found">
          <h1 tabIndex={-1}>{t.heading}</h1>
          <div id="found" className="notice" hidden>
            <p>{t.looksLikeResult}</p>
            <a className="button main" href={`${root}result/`}>
              {t.open}
            </a>
          </div>
          <p>{t.body}</p>
          <p className="quiet">{t.paste}</p>
          <p className="row">
            <a className="button" href={root}>
              {t.home}
            </a>
            <a className="button" href={`${root}result/`}>
              {t.pasteLink}
            </a>
          </p>
        </div>
      </div>
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </Layout>
  )
}
