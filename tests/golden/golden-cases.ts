import type { AdvisorView, Scores } from '#code/decoded.ts'
import { CURRENT_BANK } from '#content/banks/register.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import type { Attempt, FormId, Item, Response, Responses } from '#engine/types.ts'
import { formItems } from '../fixtures/fixture-bank.ts'
import { bestOf, clickingBy, worstOf } from '../fixtures/respondents.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

export type GoldenCase = { readonly note: string } & (
  | { readonly attempt: Attempt }
  | { readonly scores: Scores; readonly view?: AdvisorView }
)

const random = seededRandom(2026)
const anything = clickingBy(random)
const mostlyBest = (item: Item): Response => (random() < 0.7 ? bestOf(item) : anything(item))

/** Responses by a rule; undefined is an item not reached. */
function respond(form: FormId, rule: (item: Item, i: number) => Response | undefined): Responses {
  const entries = formItems(form, CURRENT_BANK).flatMap((item, i) => {
    const response = rule(item, i)
    return response === undefined ? [] : [[item.id, response] as const]
  })
  return Object.fromEntries(entries)
}

function take(
  form: FormId,
  rule: (item: Item, i: number) => Response | undefined,
  more: Partial<Attempt> = {},
): Attempt {
  const responses = respond(form, rule)
  return { bank: CURRENT_BANK.id, form, date: '2026-11-24', responses, selfRatings: {}, ...more }
}

function scoresOf(form: FormId, rule: (item: Item, i: number) => Response | undefined): Scores {
  const areas = estimateAreas(CURRENT_BANK, form, respond(form, rule)).map(
    ({ area, theta, se, enough }) => ({
      area,
      // On the grid of a scores-only code, so that it comes back exactly.
      theta: Math.round((Math.round((theta + 5.1) / 0.04) * 0.04 - 5.1) * 100) / 100,
      se: Math.round((Math.round((se - 0.2) / 0.03) * 0.03 + 0.2) * 100) / 100,
      enough,
    }),
  )
  return { bank: CURRENT_BANK.id, form, date: '2026-11-24', areas }
}

const allRatings = {
  technical: 1,
  leadership: 2,
  'problem-solving': 3,
  'time-management': 4,
  communication: 5,
}

/** What goes into the corpus for the bank of the day; the corpus keeps what earlier ones put in. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  { note: 'quick-a, answered', attempt: take('quick-a', mostlyBest) },
  { note: 'quick-b, answered', attempt: take('quick-b', mostlyBest) },
  { note: 'full-a, answered', attempt: take('full-a', mostlyBest) },
  { note: 'full-b, answered', attempt: take('full-b', mostlyBest) },
  { note: 'full-a, at random', attempt: take('full-a', anything) },
  { note: 'quick-b, at random', attempt: take('quick-b', anything) },
  { note: 'full-a, all best', attempt: take('full-a', bestOf) },
  { note: 'full-b, all worst', attempt: take('full-b', worstOf) },
  { note: 'full-a, all not sure', attempt: take('full-a', () => null) },
  { note: 'quick-a, nothing reached', attempt: take('quick-a', () => undefined) },
  {
    note: 'full-b, left half-way',
    attempt: take('full-b', (item, i) => (i < 14 ? mostlyBest(item) : undefined)),
  },
  {
    note: 'full-a, some not sure, some not reached',
    attempt: take('full-a', (item, i) => [anything(item), null, undefined][i % 3]),
  },
  {
    note: 'quick-b, self-rated',
    attempt: take('quick-b', mostlyBest, { selfRatings: allRatings }),
  },
  {
    note: 'full-b, two self-ratings, careless',
    attempt: take('full-b', anything, {
      selfRatings: { leadership: 5, communication: 1 },
      careless: true,
    }),
  },
  { note: 'full-a, named', attempt: take('full-a', mostlyBest, { name: 'Ada Lovelace' }) },
  { note: 'quick-a, joined emoji', attempt: take('quick-a', mostlyBest, { name: '👩🏽‍💻 Zoë' }) },
  {
    note: 'quick-b, right to left, labelled',
    attempt: take('quick-b', mostlyBest, { name: 'شيرين', label: 'دفعة الربيع' }),
  },
  {
    note: 'full-b, longest texts',
    attempt: take('full-b', mostlyBest, { name: '𝒳'.repeat(40), label: '李'.repeat(40) }),
  },
  { note: 'quick-a, first day', attempt: take('quick-a', anything, { date: '2025-01-01' }) },
  { note: 'quick-a, last day', attempt: take('quick-a', anything, { date: '2114-09-19' }) },
  { note: 'scores of full-a', scores: scoresOf('full-a', mostlyBest) },
  {
    note: 'scores of full-b, named and careless',
    scores: { ...scoresOf('full-b', anything), name: 'Ada', label: 'spring', careless: true },
  },
  {
    note: 'scores of quick-b, one area not enough',
    scores: scoresOf('quick-b', (item) =>
      item.area === 'technical' ? undefined : mostlyBest(item),
    ),
  },
  {
    note: 'advisor’s view of full-a, self-rated',
    scores: scoresOf('full-a', mostlyBest),
    view: { selfRatings: allRatings, ratings: { ...allRatings, technical: 5 }, ratedOn: '2026-12-01' },
  },
  {
    note: 'advisor’s view of quick-b, one rating, named, last day',
    scores: { ...scoresOf('quick-b', anything), name: 'Ada', label: 'spring' },
    view: { selfRatings: {}, ratings: { communication: 1 }, ratedOn: '2114-09-19' },
  },
]
