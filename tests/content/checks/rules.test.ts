import { expect, test } from 'vitest'
import { checkQuality, RULES } from '#content/checks/check-quality.ts'
import { countWords } from '#content/checks/text.ts'
import { readContentFiles } from '../content-files.ts'
import { PlantedBank } from './planted-bank.ts'

type Plant = (bank: PlantedBank) => void
/** Some faults cannot be made without another: `also` names what must fire with it. */
type Fault = [rule: string, fault: string, plant: Plant, also?: string[]]

const FAULTS: Fault[] = [
  ['E01', 'no pivotFact', (bank) => delete bank.words('tech-arch-1').pivotFact],
  [
    'E01',
    'a pivotFact that is not in the stem',
    (bank) => {
      bank.words('tech-arch-1').pivotFact = 'The teams never met'
    },
  ],
  [
    'E02',
    'a duty the facet does not allow',
    (bank) => {
      bank.item('tech-sdlc-2').duty = 'risk'
    },
  ],
  [
    'E03',
    'a multi stem without its number',
    (bank) => {
      const words = bank.words('tech-arch-3')
      words.stem = words.stem.replace('two', 'some')
    },
  ],
  ['E04', 'a second option nearly as good', (bank) => setCredit(bank, 'lead-dev-1', 'c', 0.9)],
  ['E04', 'no option that is bad', (bank) => raiseWorst(bank, 'lead-conf-1')],
  [
    'E05',
    'a short rationale',
    (bank) => {
      bank.words('lead-dev-1').rationale['b'] = 'A chapter gives knowledge.'
    },
  ],
  [
    'E05',
    'one reason for best and worst',
    (bank) => {
      const { rationale } = bank.words('lead-dev-1')
      rationale['a'] = rationale['d'] ?? ''
    },
  ],
  [
    'E06',
    'a catch-all option',
    (bank) => bank.option('lead-team-2', 'e', 'None of the above suggests that people hold back.'),
  ],
  [
    'E06',
    'a negative question',
    (bank) => {
      bank.words('lead-team-2').stem = 'Which two signs do not suggest that a team is open?'
    },
  ],
  [
    'E07',
    'a long stem',
    (bank) => {
      const words = bank.words('lead-conf-2')
      words.stem = `${'The teams have a long history together. '.repeat(4)}${words.stem}`
    },
  ],
  [
    'E08',
    'another question',
    (bank) => {
      const words = bank.words('lead-team-1')
      words.stem = words.stem.replace('What should the TPM do first?', 'Which step is best?')
    },
  ],
  [
    'E08',
    "'would you'",
    (bank) => {
      bank.words('lead-team-1').principle = 'Ask people what would you need to speak.'
    },
  ],
  ['E09', 'a short option', (bank) => bank.option('lead-dev-1', 'b', 'Add a chapter.')],
  [
    'E10',
    'an option that is no action',
    (bank) => bank.option('lead-dev-1', 'b', 'Recovery chapter with examples in the handbook.'),
  ],
  [
    'E10',
    'two options alike',
    (bank) =>
      bank.option('lead-dev-1', 'b', 'Hand their riskier work to some senior colleagues now.'),
  ],
  [
    'E11',
    'an article in the key alone',
    (bank) => {
      bank.option('tech-arch-2', 'b', 'Load balancer')
      bank.option('tech-arch-2', 'c', 'Read cache')
      bank.option('tech-arch-2', 'd', 'Rate limiter')
    },
  ],
  [
    'E12',
    'a word of the stem in the key alone',
    (bank) =>
      bank.option('lead-dev-1', 'd', 'Run monthly program drills to rescue a failing release.'),
  ],
  [
    'E13',
    'an absolute in a distractor',
    (bank) =>
      bank.option('lead-dev-1', 'a', 'Hand their riskier work always to senior colleagues.'),
  ],
  [
    'E13',
    'a hedge in the key alone',
    (bank) =>
      bank.option(
        'lead-dev-1',
        'd',
        'Settle suitable changes beforehand that leads may make without a sponsor.',
      ),
  ],
  [
    'E14',
    'a gendered word',
    (bank) => {
      bank.words('lead-dev-1').principle = 'Find out what she lacks and supply that.'
    },
  ],
  [
    'E14',
    'a name',
    (bank) => {
      bank.words('lead-dev-1').principle = 'Find out what Kim lacks and supply that.'
    },
  ],
  [
    'E14',
    'a company',
    (bank) => {
      bank.words('lead-dev-1').principle = 'Google finds what is missing and supplies that.'
    },
  ],
  [
    'E15',
    'an idiom',
    (bank) => {
      bank.words('lead-dev-1').principle = 'There is no silver bullet in coaching.'
    },
  ],
  [
    'E15',
    'an unknown acronym',
    (bank) => {
      bank.words('lead-dev-1').principle = 'Put practice into the OKRs of each lead.'
    },
  ],
  [
    'W16',
    'a long sentence',
    (bank) => {
      bank.words('lead-dev-1').principle = `Find out ${'what is missing and '.repeat(6)}supply it.`
    },
  ],
  [
    'W16',
    'hard words',
    (bank) => {
      bank.words('comm-list-3').stem =
        'Organisational communication necessitates epistemological neutrality regarding ' +
        'interrogative methodologies facilitating comprehensive understanding. ' +
        'Operationalising stakeholder relationships presupposes intellectual impartiality ' +
        'notwithstanding institutional considerations. Identify?'
    },
  ],
  [
    'W17',
    'an option of two steps',
    (bank) => bank.option('lead-dev-1', 'b', 'Add a recovery chapter; give examples in it.'),
  ],
  ['E18', 'no source', (bank) => delete bank.provenance('tech-arch-2').sources],
  [
    'E18',
    'a review too far off',
    (bank) => {
      bank.provenance('tech-arch-2').reviewBy = '2030-01'
    },
  ],
  [
    'W18',
    'a review overdue',
    (bank) => {
      bank.month = '2029-01'
    },
  ],
  ['E19', 'a pair that follows is missing', (bank) => bank.item('lead-dev-2').pairs?.splice(1, 1)],
  [
    'E19',
    'free pairs nobody declares',
    (bank) => {
      bank.item('time-prio-3').pairs = [
        ['c', 'a'],
        ['c', 'd'],
        ['c', 'b'],
        ['a', 'b'],
      ]
    },
  ],
  [
    'E19',
    'the key as stored order',
    (bank) => {
      const item = bank.item('time-prio-3')
      item.options = item.options.toSorted((a, b) => rank('cadb', a.id) - rank('cadb', b.id))
    },
  ],
  [
    'E30',
    'no item of level 5',
    (bank) => {
      bank.item('tech-sdlc-1').level = 4
    },
  ],
  [
    'E31',
    'every worst option in one place',
    (bank) => {
      for (const item of bank.items.filter(({ type }) => type === 'judgement')) {
        if (bank.provenance(item.id).flip) continue
        const worst = bank.extreme(item, 'worst')
        const [first, ...others] = item.options.filter(({ id }) => id !== worst)
        const last = item.options.find(({ id }) => id === worst)
        if (first && last) item.options = [first, last, ...others]
      }
    },
  ],
  [
    'E32',
    'long keys',
    (bank) => {
      for (const item of singleFree(bank)) {
        const { options } = bank.words(item.id)
        const best = bank.extreme(item, 'best')
        const text = options[best] ?? ''
        const most = Math.max(...Object.values(options).map(countWords))
        if (countWords(text) < most + 1) options[best] = text.replace(/\.$/, ' very soon.')
      }
    },
    ['E33'],
  ],
  [
    'E33',
    'rank named in keys more than elsewhere',
    (bank) => {
      for (const item of bank.items.filter(({ type }) => type === 'judgement')) {
        if (bank.provenance(item.id).flip) continue
        const { options } = bank.words(item.id)
        const best = bank.extreme(item, 'best')
        for (const id of Object.keys(options).filter((id) => id !== best)) {
          options[id] = (options[id] ?? '').replace(/directors?|executives?|managers?/, 'planner')
        }
      }
    },
  ],
  [
    'E34',
    'a family that is never best',
    (bank) => {
      for (const item of bank.items.filter(({ type }) => type === 'judgement')) {
        const { actions = {} } = bank.provenance(item.id)
        for (const id of Object.keys(actions)) if (actions[id] === 'delay') actions[id] = 'meet'
      }
    },
  ],
  [
    'E35',
    'twins with different options',
    (bank) => bank.option('lead-own-2', 'c', 'Survey the teams on what holds them back.'),
  ],
  [
    'E35',
    'twins with one key',
    (bank) => {
      bank.item('lead-own-1').options = structuredClone(bank.item('lead-own-2').options)
    },
  ],
  [
    'E35',
    'few flip pairs',
    (bank) => {
      for (const { id } of bank.items) delete bank.provenance(id).flip
    },
    ['W36'],
  ],
  ['E36', 'two enemies in a form', (bank) => swapIn(bank, 'full-a', 'prob-data-1', 'prob-dec-1')],
  [
    'E36',
    'twins in a form',
    (bank) => swapIn(bank, 'full-a', 'time-prio-2', 'time-flow-2'),
    ['E37'],
  ],
  [
    'E36',
    'the same text twice in a form',
    (bank) => bank.setWords('lead-conf-2', bank.words('lead-conf-1')),
    ['W36'],
  ],
  [
    'W36',
    'twins nobody declares',
    (bank) => {
      delete bank.provenance('prob-dec-1').flip
      delete bank.provenance('prob-dec-2').flip
    },
  ],
  [
    'E37',
    'a quick form that does not open its full form',
    (bank) => {
      bank.forms['full-a'] = bank.forms['full-a']?.toReversed() ?? []
    },
  ],
  ['E37', 'forms of unlike level', (bank) => swapIn(bank, 'full-a', 'prob-data-1', 'prob-risk-1')],
  ['E37', 'a form off the blueprint', (bank) => bank.forms['full-b']?.pop()],
  ['W38', 'keys seen without stems', (bank) => bank.reviewJudged(10, 10, 5)],
  ['W38', 'keys that blind answers contradict', (bank) => bank.reviewJudged(10, 7, 4)],
  [
    'W39',
    'raters who disagree',
    (bank) => {
      const rate = (a: number, b: number) => ({ a, b, c: 1, d: 1 })
      const ratings = [rate(5, 1), rate(1, 5), rate(5, 1), rate(1, 5), rate(5, 1)]
      bank.evidence.panel = { 'lead-dev-1': ratings }
    },
  ],
  [
    'W40',
    'a distractor nobody picks',
    (bank) => {
      const chosen = { a: 0.01, b: 0.2, c: 0.3, d: 0.49 }
      bank.evidence.statistics = {
        'lead-dev-1': { p: 0.6, itemRest: 0.3, chosen, topThirdWorst: 0.01 },
      }
    },
  ],
]

test('the real bank has neither error nor warning', () => {
  expect(checkQuality(new PlantedBank().context()).problems).toEqual([])
})

test('every rule has a fault planted', () => {
  const planted = new Set(FAULTS.map(([rule]) => rule))
  expect(RULES.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([])
})

test.each(FAULTS)('%s sees %s', (rule, _fault, plant, also = []) => {
  const bank = new PlantedBank()
  plant(bank)
  const { problems } = checkQuality(bank.context())
  const messages = problems.map((problem) => `${problem.rule} ${problem.item}: ${problem.message}`)
  const fired = new Set(problems.map((problem) => problem.rule))
  expect([...fired].toSorted(), messages.join('\n')).toEqual([rule, ...also].toSorted())
})

test('rules that wait for data are named, and neither pass nor fail', () => {
  const bank = new PlantedBank()
  bank.setReviews(undefined)
  const waiting = () => checkQuality(bank.context()).noData.map(({ id }) => id)
  expect(waiting()).toEqual(['W38', 'W39', 'W40'])
  bank.reviewJudged(10, 8, 4)
  expect(waiting()).toEqual(['W39', 'W40'])
  bank.evidence.panel = {}
  bank.evidence.statistics = {}
  expect(waiting()).toEqual([])
})

test('the real bank has the data its files hold', () => {
  const files = Object.keys(readContentFiles())
  const missing = [
    ['W38', 'src/content/banks/2026-1/reviews.json'] as const,
    ['W39', 'src/content/checks/evidence/2026-1/panel.json'] as const,
    ['W40', 'src/content/checks/evidence/2026-1/statistics.json'] as const,
  ].filter(([, path]) => !files.includes(path))
  const { noData } = checkQuality(new PlantedBank().context())
  expect(noData.map(({ id }) => id)).toEqual(missing.map(([id]) => id))
})

test.each<[name: string, counts: [number, number, number], messages: string[]]>([
  ['at their limits', [10, 8, 4], []],
  ['that show keys', [10, 8, 5], ['5 of 10 (50%) keys were found without stems']],
  ['that differ', [10, 7, 4], ['7 of 10 (70%) blind answers agree on the best']],
])('W38 weighs reviews %s', (_name, counts, messages) => {
  const bank = new PlantedBank()
  bank.reviewJudged(...counts)
  const { problems } = checkQuality(bank.context())
  const ofBank = problems.filter(({ rule, item }) => rule === 'W38' && item === undefined)
  expect(ofBank.map(({ message }) => message)).toEqual(messages)
})

test('W38 names every item nobody has answered from its options alone', () => {
  const bank = new PlantedBank()
  bank.reviewJudged(10, 10, 0)
  const { problems } = checkQuality(bank.context())
  const named = problems.filter(({ rule }) => rule === 'W38').map(({ item }) => item)
  const judged = bank.items.filter(({ type }) => type === 'judgement').slice(0, 10)
  expect(named).toEqual(bank.items.filter((item) => !judged.includes(item)).map(({ id }) => id))
})

test('options alone count for every type: the best, the key, all keys, no broken pair', () => {
  const bank = new PlantedBank()
  const [knowledge, multi, order] = ['tech-risk-3', 'tech-arch-3', 'prob-frame-3'].map((id) =>
    bank.item(id),
  )
  const { key = '' } = knowledge ?? {}
  const { keys = [] } = multi ?? {}
  const reviews = (picked: string, many: string[], steps: string[]) => ({
    'tech-risk-3': { keyed: key, blind: key, optionsOnly: picked },
    'tech-arch-3': { keyed: keys, blind: keys, optionsOnly: many },
    'prob-frame-3': { keyed: steps, blind: steps, optionsOnly: steps },
  })
  const figures = () => checkQuality(bank.context()).figures.reviews
  bank.setReviews(reviews(key, keys.toReversed(), ['b', 'a', 'd', 'c']))
  expect(figures()?.optionsOnly).toEqual({ hits: 3, picks: 3 })
  expect(figures()?.optionsOnlyByType).toEqual([
    { type: 'judgement', hits: 0, picks: 0 },
    { type: 'knowledge', hits: 1, picks: 1 },
    { type: 'multi', hits: 1, picks: 1 },
    { type: 'order', hits: 1, picks: 1 },
  ])
  expect(figures()?.blindBest).toEqual({ hits: 0, picks: 0 })
  const other = knowledge?.options.find(({ id }) => id !== key)?.id ?? ''
  bank.setReviews(reviews(other, ['a', ...keys.slice(1)], ['c', 'b', 'd', 'a']))
  expect(order?.pairs).toContainEqual(['b', 'c'])
  expect(figures()?.optionsOnly).toEqual({ hits: 0, picks: 3 })
})

const rank = (order: string, id: string) => order.indexOf(id)

function setCredit(bank: PlantedBank, id: string, option: string, credit: number): void {
  const found = bank.item(id).options.find((one) => one.id === option)
  if (found) found.credit = credit
}

function raiseWorst(bank: PlantedBank, id: string): void {
  setCredit(bank, id, bank.extreme(bank.item(id), 'worst'), 0.25)
}

function singleFree(bank: PlantedBank) {
  const judged = bank.items.filter(({ type }) => type === 'judgement')
  return judged.filter(({ id }) => !bank.provenance(id).flip)
}

function swapIn(bank: PlantedBank, form: string, out: string, into: string): void {
  const ids = bank.forms[form]
  if (ids) bank.forms[form] = ids.map((id) => (id === out ? into : id))
}
