import { text } from '#messages/text.ts'
import type { CohortDesk } from './use-cohort.ts'

/** What is wrong with keeping, in words; nothing where all is well. */
export function StorageNotice({ kept, outcome }: Pick<CohortDesk, 'kept' | 'outcome'>) {
  const t = text('advisor').storage
  const { problem, unreadable } = kept
  const lines = [
    ...(problem === 'corrupt' || problem === 'newer' ? [t[problem](unreadable)] : []),
    ...(problem === 'missing' || problem === 'blocked' ? [t[problem]] : []),
    ...(problem === null && (outcome === 'full' || outcome === 'blocked') ? [t[outcome]] : []),
  ]
  return lines.map((line) => (
    <p key={line} className="notice">
      {line}
    </p>
  ))
}
