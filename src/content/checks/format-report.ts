import type { BankFigures, QualityReport } from './check-quality.ts'
import type { CheckContext, Entry } from './context.ts'
import { countItemWords } from './entry-words.ts'
import type { FormFigures } from './form-figures.ts'
import { percent, signed } from './numbers.ts'
import { gradeOf } from './reading-grade.ts'
import type { ReviewFigures } from './review-figures.ts'
import { formatHits } from './review-figures.ts'
import type { Problem } from './rule.ts'

/** A line an item with its problems below it, then the bank's figures and its own problems. */
export function formatReport(context: CheckContext, report: QualityReport): string {
  const { problems, figures, noData } = report
  const count = (severity: string) => problems.filter((found) => found.severity === severity).length
  return [
    `Bank ${context.bank.id}: ${context.entries.length} items`,
    '',
    ...context.entries.flatMap((entry) => itemLines(entry, problems)),
    '',
    ...figureLines(figures),
    '',
    ...problems.filter(({ item }) => item === undefined).map(problemLine),
    ...noData.map(({ id, summary }) => `${id} no data: ${summary}`),
    `${count('error')} errors, ${count('warning')} warnings`,
  ].join('\n')
}

function itemLines(entry: Entry, problems: readonly Problem[]): readonly string[] {
  const { item } = entry
  const own = problems.filter((found) => found.item === item.id)
  const line = [
    item.id.padEnd(14),
    item.type.padEnd(9),
    item.duty.padEnd(13),
    `level ${item.level}`,
    `${countItemWords(entry)} words`,
    `grade ${gradeOf(entry).toFixed(1).padStart(4)}`,
    own.length === 0 ? 'ok' : '',
  ]
  return [line.join('  ').trimEnd(), ...own.map((problem) => `  ${problemLine(problem)}`)]
}

const problemLine = ({ rule, severity, message }: Problem) => `${rule} ${severity}: ${message}`

function figureLines(figures: BankFigures): readonly string[] {
  const { positions, lengths, bots, families, flipShare, readingGrade, coverage, forms } = figures
  return [
    ...positions.map(
      ({ name, options, counts, chiSquare }) =>
        `position of the ${name} of ${options}: ${counts.join(' ')}, χ² ${chiSquare.toFixed(2)}`,
    ),
    `key longest ${percent(lengths.longest)}, shortest ${percent(lengths.shortest)}, ` +
      `mean z ${signed(lengths.meanZ)}, length and credit r ${signed(lengths.creditCorrelation)}`,
    ...bots.map(
      ({ bot, score, applies, bankScore }) =>
        `bot ${bot}: ${signed(score)} on ${applies} items, ${signed(bankScore)} on all`,
    ),
    ...families.map(
      ({ family, best, worst }) => `${family}: best ${percent(best)}, worst ${percent(worst)}`,
    ),
    `judgement items in flip pairs: ${percent(flipShare)}`,
    `reading grade: mean ${readingGrade.mean.toFixed(1)}, highest ${readingGrade.highest.toFixed(1)}`,
    `items by area and duty: ${coverage.map((c) => `${c.area} ${c.duty} ${c.items}`).join(', ')}`,
    ...forms.map(formLine),
    ...(figures.reviews ? reviewLines(figures.reviews) : []),
  ]
}

const OF_ORDERS = '; steps show much of their order by nature, with a stem or without'

const reviewLines = ({ optionsOnly, optionsOnlyByType, blindBest }: ReviewFigures) => [
  `options without stems: ${formatHits(optionsOnly)} answers are the key`,
  ...optionsOnlyByType
    .filter(({ picks }) => picks > 0)
    .map((hits) => `  ${hits.type}: ${formatHits(hits)}${hits.type === 'order' ? OF_ORDERS : ''}`),
  `blind answers: ${formatHits(blindBest)} picks of the best are the key`,
]

function formLine({ form, items, levelSum, levelSums, duties, meanWords }: FormFigures): string {
  const list = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  return (
    `${form}: ${items} items, level sum ${levelSum} (${list(levelSums)}), ` +
    `duties ${list(duties)}, ${meanWords.toFixed(1)} words an item`
  )
}
