import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'

export function NotFoundPage() {
  const t = text('notFound')
  return (
    <Layout page="not-found">
      <div className="wrap chapter">
        <h1 tabIndex={-1}>{t.heading}</h1>
        <p>{t.body}</p>
      </div>
    </Layout>
  )
}
