import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'

export function MethodPage() {
  return <Layout page="method"><h1 tabIndex={-1}>{text('method').title}</h1></Layout>
}
