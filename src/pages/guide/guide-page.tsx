import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'

export function GuidePage() {
  return <Layout page="guide"><h1 tabIndex={-1}>{text('guide').title}</h1></Layout>
}
