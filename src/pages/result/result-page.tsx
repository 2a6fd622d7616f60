import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'

export function ResultPage() {
  return <Layout page="result"><h1 tabIndex={-1}>{text('result').title}</h1></Layout>
}
