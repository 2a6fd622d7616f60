import { guideWords } from '#content/en/guide.ts'
import { descriptions } from '#messages/en/descriptions.ts'
import { text } from '#messages/text.ts'

type Page = { readonly section: string; readonly segment: string }

/** What search engines may know of a page, as a script of data; nothing that the page does not show. */
export function structuredData(page: Page, site: string | undefined): readonly string[] {
  const data = dataOf(page, site)
  if (data === null) return []
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  return [`<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`]
}

function dataOf({ section }: Page, site: string | undefined): object | null {
  if (section === 'guide') return faq()
  if (section !== 'home' && section !== 'quiz') return null
  return {
    '@type': 'Quiz',
    name: text('shell').brand,
    description: descriptions[section],
    about: 'Technical program management',
    educationalUse: 'Self-assessment',
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(site ? { url: `${site}quiz/` } : {}),
  }
}

function faq(): object {
  return {
    '@type': 'FAQPage',
    mainEntity: guideWords.faq.entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}
