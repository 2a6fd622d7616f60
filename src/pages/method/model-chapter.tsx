import { levelNames } from '#content/en/competencies.ts'
import { GENERAL_NODES, THETA_NODES } from '#engine/grid.ts'
import { Z_80 } from '#engine/scale.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { WithScript } from './with-script.tsx'
import { BANK_FACTS } from './bank-facts.ts'
import { formatParameter } from './format-number.ts'
import {
  AnswerFormula,
  LikelihoodFormula,
  LocationFormula,
  PriorFormula,
  ScaleFormulas,
} from './model-formulas.tsx'
import { EstimateFormulas } from './estimate-formulas.tsx'
import { Prose, Terms } from './prose.tsx'

const { slopes, correlation, inflation, levelStep } = BANK_FACTS.model
const LEVELS = [1, 2, 3, 4, 5] as const

/** The scoring model: one sentence, then each part in words and as a formula. */
export function ModelChapter() {
  const { chapters, model: t } = text('method')
  const { judgement, order, multi, knowledge } = slopes
  const width = (Z_80 * inflation * 25).toFixed(1)
  return (
    <Chapter id="model" title={chapters.model} note={t.note}>
      <div className="prose">
        <p className="method-sentence">{t.sentence}</p>
        <Prose text={t.plain} />
        <h3>{t.answerTitle}</h3>
        <AnswerFormula words={t.answerWords} />
        <Terms terms={t.answerTerms} areSymbols />
        <p>{t.slopes(...parameters(judgement, order, multi, knowledge))}</p>
        <p>{t.answerSource}</p>
        <h3>{t.locationTitle}</h3>
        <p>{t.location(formatParameter(levelStep))}</p>
        <LocationFormula words={t.locationWords} />
        <h3>{t.priorTitle}</h3>
        <PriorFormula words={t.priorWords} />
        <Prose text={t.prior(formatParameter(correlation))} />
        <h3>{t.estimateTitle}</h3>
        <p>{t.estimate}</p>
        <EstimateFormulas words={t.estimateWords} />
        <p>{t.grid(...gridOf(THETA_NODES), stepOf(GENERAL_NODES))}</p>
        <WithScript>
          <h3>{t.sumsTitle}</h3>
          <p>{t.sums}</p>
          <LikelihoodFormula words={t.sumsWords} />
          <p>{t.sumsMeaning}</p>
          <h3>{t.scaleTitle}</h3>
          <ScaleFormulas words={t.scaleWords(width)} width={width} />
          <Prose text={t.scale(width, formatParameter(inflation))} />
          <p>{t.levels(LEVELS.map((level) => levelNames[level]).join(', '))}</p>
        </WithScript>
      </div>
    </Chapter>
  )
}

function parameters(a: number, b: number, c: number, d: number) {
  return [a, b, c, d].map(formatParameter) as [string, string, string, string]
}

function gridOf(nodes: readonly number[]): [string, string, string] {
  return [formatParameter(nodes[0] ?? 0), formatParameter(nodes.at(-1) ?? 0), stepOf(nodes)]
}

function stepOf(nodes: readonly number[]): string {
  return formatParameter((nodes[1] ?? 0) - (nodes[0] ?? 0))
}
