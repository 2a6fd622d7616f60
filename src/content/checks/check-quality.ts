import type { FamilyShare } from './action-families.ts'
import { shareOfFamilies } from './action-families.ts'
import type { CheckContext } from './context.ts'
import type { AreaDutyCount } from './coverage.ts'
import { countAreaDuties } from './coverage.ts'
import type { FormFigures } from './form-figures.ts'
import { measureForms } from './form-figures.ts'
import type { LengthFigures } from './key-lengths.ts'
import { measureLengths } from './key-lengths.ts'
import type { PositionCounts } from './key-positions.ts'
import { countPositions } from './key-positions.ts'
import type { BotScore } from './naive-bots.ts'
import { BOTS, scoreBot } from './naive-bots.ts'
import { mean } from './numbers.ts'
import { gradeOf } from './reading-grade.ts'
import type { ReviewFigures } from './review-figures.ts'
import { measureReviews } from './review-figures.ts'
import type { Problem, Rule } from './rule.ts'
import { BALANCE_RULES } from './rules/balance-rules.ts'
import { COVERAGE_RULES } from './rules/coverage-rules.ts'
import { ENEMY_RULES } from './rules/enemy-rules.ts'
import { EVIDENCE_RULES } from './rules/evidence-rules.ts'
import { FLIP_RULES } from './rules/flip-rules.ts'
import { FORM_RULES } from './rules/form-rules.ts'
import { KEY_RULES } from './rules/key-rules.ts'
import { LENGTH_RULES } from './rules/length-rules.ts'
import { OPTION_RULES } from './rules/option-rules.ts'
import { PLAIN_WORDS_RULES } from './rules/plain-words-rules.ts'
import { SHAPE_RULES } from './rules/shape-rules.ts'
import { WORDING_RULES } from './rules/wording-rules.ts'

/** Every rule, in the order of its number. */
export const RULES: readonly Rule[] = [
  ...SHAPE_RULES,
  ...WORDING_RULES,
  ...LENGTH_RULES,
  ...OPTION_RULES,
  ...PLAIN_WORDS_RULES,
  ...KEY_RULES,
  ...COVERAGE_RULES,
  ...BALANCE_RULES,
  ...FLIP_RULES,
  ...ENEMY_RULES,
  ...FORM_RULES,
  ...EVIDENCE_RULES,
].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))

export type BankFigures = {
  readonly positions: readonly PositionCounts[]
  readonly lengths: LengthFigures
  readonly bots: readonly BotScore[]
  readonly families: readonly FamilyShare[]
  readonly flipShare: number
  readonly readingGrade: { readonly mean: number; readonly highest: number }
  readonly coverage: readonly AreaDutyCount[]
  readonly forms: readonly FormFigures[]
  /** Nothing where the bank has no reviews. */
  readonly reviews: ReviewFigures | undefined
}

export type QualityReport = {
  readonly problems: readonly Problem[]
  readonly figures: BankFigures
  /** Rules that wait for data: they have neither passed nor failed. */
  readonly noData: readonly Rule[]
}

/** Item-writing rules over a bank whose files are sound. */
export function checkQuality(context: CheckContext): QualityReport {
  const noData = RULES.filter(({ hasData }) => hasData && !hasData(context))
  const problems = RULES.filter((rule) => !noData.includes(rule)).flatMap(
    ({ id: rule, severity, check }) =>
      check(context).map((finding) => ({ ...finding, rule, severity })),
  )
  return { problems, figures: measureBank(context), noData }
}

function measureBank(context: CheckContext): BankFigures {
  const { entries } = context
  const judged = entries.filter(({ item }) => item.type === 'judgement')
  const flips = judged.filter(({ provenance }) => provenance.flip !== undefined)
  const grades = entries.map(gradeOf)
  return {
    positions: countPositions(entries),
    lengths: measureLengths(entries),
    bots: BOTS.map((bot) => scoreBot(bot, entries)),
    families: shareOfFamilies(entries),
    flipShare: flips.length / (judged.length || 1),
    readingGrade: { mean: mean(grades), highest: Math.max(...grades) },
    coverage: countAreaDuties(context),
    forms: measureForms(context),
    reviews: measureReviews(context),
  }
}
