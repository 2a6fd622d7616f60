import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import type { Example } from './read-example.ts'

type Props = { readonly example: Example; readonly isSample: boolean }

/** Which code is shown, what it carries, and the way to its result. */
export function ExampleHead({ example, isSample }: Props) {
  const t = text('method').example
  const root = useRootPath()
  const { code, form, date, areas, items, total } = example
  const [name, day] = [t.forms[form] ?? form, t.date(date)]
  const hasAnswers = areas.some(({ points }) => points !== null)
  return (
    <div className="method-example-head">
      <h3>{isSample ? t.sampleIs : t.givenIs}</h3>
      <p>
        <code className="method-code">{groupsOf(code).join(' ')}</code>
      </p>
      <p>
        {hasAnswers ? t.head(name, day, items.length, total) : t.headScores(name, day)}{' '}
        <a href={`${root}result/#${code}`}>{t.open}</a>
      </p>
      {!hasAnswers && <p className="notice">{t.scoresOnly}</p>}
    </div>
  )
}

/** In fours, which are easier to compare; reading a code drops the spaces. */
function groupsOf(code: string): readonly string[] {
  return code.match(/.{1,4}/g) ?? []
}
