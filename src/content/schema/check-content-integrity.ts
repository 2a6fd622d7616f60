import { checkBankWords } from './bank-words-schema.ts'
import { checkBank } from './check-bank.ts'
import { idsOf } from './check-shape.ts'
import {
  checkCompetencyWords,
  checkGuideWords,
  checkRoadmapWords,
  checkWords,
} from './check-words.ts'
import { checkCompetencies } from './competency-schema.ts'
import type { ContentFiles, ContentLedger } from './content-files.ts'
import { openLedger } from './content-files.ts'
import type { ProviderContext } from './check-provider.ts'
import { checkProvider } from './check-provider.ts'
import { checkCourses } from './course-schema.ts'
import type { ContentProblem } from './problem.ts'
import { providerSchema } from './provider-schema.ts'
import { checkProvenance } from './provenance-schema.ts'
import { checkReviews } from './review-schema.ts'
import { checkRoadmap } from './roadmap-schema.ts'
import { checkRoles } from './role-schema.ts'
import { courseWordsSchema, facetWordsSchema, roleWordsSchema } from './word-schemas.ts'

const ROOT = 'src/content'
const PROVIDER = `${ROOT}/provider.json`
const LOCALE = /^src\/content\/([a-z]{2}(?:-[A-Za-z]+)?)\/[^/]+\.json$/
const BANK = /^src\/content\/banks\/([^/]+)\/[^/]+\.json$/

/**
 * Every fault in the content, each with its place; an empty list means sound.
 * Pure: the caller reads every `*.json` under `src/content`, but for the editors' schemas, and
 * hands them in.
 */
export function checkContentIntegrity(files: ContentFiles): readonly ContentProblem[] {
  const ledger = openLedger(files)
  const structure = takeStructure(ledger)
  const locales = localesOf(files)
  ledger.take(PROVIDER, (data, file) =>
    checkProvider(data, file, { ...providerContext(files), isWhole: true }),
  )
  for (const locale of locales) takeWords(ledger, locale, structure)
  for (const bank of atLeast(namesIn(files, BANK), '2026-1')) {
    takeBank(ledger, bank, locales, structure)
  }
  return ledger.close()
}

/** The languages the content is in. */
export function localesOf(files: ContentFiles): readonly string[] {
  return atLeast(namesIn(files, LOCALE), 'en')
}

/** What a provider's settings may name, as far as the files are sound. */
export function providerContext(files: ContentFiles): ProviderContext {
  return {
    roleIds: checkRoles(files[`${ROOT}/roles.json`], `${ROOT}/roles.json`).valid.ids,
    locales: localesOf(files),
    houseUrl: houseUrlOf(files[PROVIDER]),
  }
}

function houseUrlOf(settings: unknown): string | undefined {
  const parsed = providerSchema.safeParse(settings)
  return parsed.data?.callToAction?.url
}

type Structure = ReturnType<typeof takeStructure>

function takeStructure(ledger: ContentLedger) {
  return {
    competencies: ledger.take(`${ROOT}/competencies.json`, (data, file) => {
      const { valid, problems } = checkCompetencies(data, file)
      // Facets are matched only with a sound model: half of one would blame sound items.
      return { valid: problems.length === 0 ? valid : undefined, problems }
    }),
    roleIds: ledger.take(`${ROOT}/roles.json`, (data, file) => {
      const { problems, valid } = checkRoles(data, file)
      return { problems, valid: valid.ids }
    }),
    courseIds: ledger.take(`${ROOT}/courses.json`, (data, file) => {
      return { problems: checkCourses(data, file).problems, valid: idsOf(data) }
    }),
    roadmap: ledger.take(`${ROOT}/roadmap.json`, (data, file) => {
      const { problems, valid } = checkRoadmap(data, file)
      return { problems, valid: { ids: idsOf(data), steps: valid } }
    }),
  }
}

function takeWords(ledger: ContentLedger, locale: string, structure: Structure): void {
  const { competencies, roleIds, courseIds, roadmap } = structure
  const facetIds = competencies?.flatMap(({ facets }) => facets.map(({ id }) => id))
  const path = (name: string) => `${ROOT}/${locale}/${name}.json`
  ledger.take(path('roles'), checkWords(roleWordsSchema, roleIds, `${ROOT}/roles.json`))
  ledger.take(path('facets'), checkWords(facetWordsSchema, facetIds, `${ROOT}/competencies.json`))
  ledger.take(path('courses'), checkWords(courseWordsSchema, courseIds, `${ROOT}/courses.json`))
  ledger.take(path('competencies'), checkCompetencyWords)
  ledger.take(path('roadmap'), checkRoadmapWords(roadmap, `${ROOT}/roadmap.json`))
  ledger.take(path('guide'), checkGuideWords)
}

function takeBank(
  ledger: ContentLedger,
  id: string,
  locales: readonly string[],
  { competencies }: Structure,
): void {
  const path = (name: string) => `${ROOT}/banks/${id}/${name}.json`
  const bank = ledger.take(path('items'), (data, file) => checkBank(data, file, id, competencies))
  ledger.take(path('provenance'), (data, file) => checkProvenance(data, file, bank))
  const reviews = path('reviews')
  if (ledger.has(reviews)) ledger.take(reviews, (data, file) => checkReviews(data, file, bank))
  for (const locale of locales) {
    ledger.take(path(locale), (data, file) => checkBankWords(data, file, bank))
  }
}

function namesIn(files: ContentFiles, pattern: RegExp): readonly string[] {
  return [...new Set(Object.keys(files).flatMap((path) => pattern.exec(path)?.[1] ?? []))]
}

/** Where there is none at all, the first one is asked for by name. */
function atLeast(names: readonly string[], first: string): readonly string[] {
  return names.length > 0 ? names : [first]
}
