import type { Question, Rationale } from '#content/banks/load-words.ts'
import { facetWords } from '#content/en/facets.ts'
import type { Item } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { readOptions } from './read-options.ts'
import type { ReviewedItem } from './reviewed-item.ts'
import { freePairs } from './right-order.ts'
import { SaidLine } from './said-line.tsx'
import { shownPoints } from './shown-points.ts'

type Props = {
  readonly reviewed: ReviewedItem
  readonly question: Question
  readonly rationale: Rationale
}

/** One item: the answer beside the key, and why each option is good or bad. */
export function ItemReview({ reviewed, question, rationale }: Props) {
  const t = text('resultDetails').items
  const { item, place, report } = reviewed
  return (
    <li className="item-review">
      <div className="item-line">
        <h3>
          <span>{t.question(place)}</span>{' '}
          <span className="item-area">
            <AreaMark area={item.area} />
            {text('shell').areas[item.area]}: {facetWords[item.facet]?.name ?? item.facet}
          </span>
        </h3>
        <p className="item-points figures">{pointsOf(reviewed)}</p>
      </div>
      <p className="item-stem">{question.stem}</p>
      <p className="note quiet">{t.ask[item.type]}</p>
      <ul className="option-reviews">
        {readOptions(item, report?.response).map((option) => (
          <li key={option.id} className="option-review">
            <p className="review-option">{question.options[option.id]}</p>
            <SaidLine option={option} />
            <p className="review-why">{rationale.rationale[option.id]}</p>
          </li>
        ))}
      </ul>
      <EitherWay item={item} question={question} />
      <p className="item-principle">
        <strong>{t.principle}</strong> {rationale.principle}
      </p>
    </li>
  )
}

function EitherWay({ item, question }: { readonly item: Item; readonly question: Question }) {
  if (item.type !== 'order') return null
  const words = (id: string) => (question.options[id] ?? '').replace(/\.$/, '')
  return freePairs(item).map(([first, second]) => (
    <p key={`${first} ${second}`} className="item-either quiet">
      {text('resultDetails').items.eitherWay(words(first), words(second))}
    </p>
  ))
}

function pointsOf({ report }: ReviewedItem): string {
  const t = text('resultDetails').items
  if (report === null) return t.notReached
  const words = report.response === null ? t.unsure : t.points
  return words(shownPoints(report.points), shownPoints(report.maxPoints))
}
