import type { Consent } from './collector-consent.ts'
import type { Summary } from './collector-summary.ts'

/** What statements say of the site they come from. */
export type StatementSite = {
  /** The whole address of the site's root. */
  readonly address: string
  readonly language: string
  /** The quiz and its form, in words. */
  readonly name: string
}

const VERBS = 'http://adlnet.gov/expapi/verbs/'
const ASSESSMENT = 'http://adlnet.gov/expapi/activities/assessment'

/**
 * A result as xAPI 1.0.3 statements: completed, and scored where there was evidence enough. They are
 * the same each time they are made, ids included, so that one sent twice is stored once.
 */
export function statementsOf(consent: Consent, summary: Summary, site: StatementSite) {
  const { readiness } = summary
  const completed = {
    ...frameOf(consent, summary, site, 0),
    verb: verb('completed', site),
    result: { completion: true },
  }
  if (readiness === null) return [completed]
  const { score, low, high } = readiness
  const { role, band, areas } = summary
  const scored = {
    ...frameOf(consent, summary, site, 1),
    verb: verb('scored', site),
    result: {
      score: { scaled: score / 100, raw: score, min: 0, max: 100 },
      extensions: { [`${site.address}method/#collector`]: { role, band, low, high, areas } },
    },
  }
  return [completed, scored]
}

function frameOf(consent: Consent, summary: Summary, site: StatementSite, place: 0 | 1) {
  const { address, language, name } = site
  return {
    // A UUID of the same account, apart from it in its last digit only.
    id: `${consent.account.slice(0, -1)}${place}`,
    actor: {
      objectType: 'Agent',
      account: { homePage: address, name: consent.account },
    },
    object: {
      objectType: 'Activity',
      id: `${address}quiz/?form=${summary.form}`,
      definition: { type: ASSESSMENT, name: { [language]: name } },
    },
    context: { platform: 'TPM Readiness', language, revision: summary.bank },
    timestamp: consent.agreedAt,
  }
}

function verb(name: 'completed' | 'scored', { language }: StatementSite) {
  return { id: `${VERBS}${name}`, display: { [language]: name } }
}
