import { text } from '#messages/text.ts'

/** Back from the result: the attempt is over, and nothing else was begun in its place. */
export function FinishedView({ result }: { readonly result: string }) {
  const t = text('quizLater').finished
  return (
    <div className="plate">
      <div className="wrap step-head">
        <h1 tabIndex={-1}>{t.heading}</h1>
        <p>{t.body}</p>
        <p className="row">
          <a className="button main" href={result}>
            {t.result}
          </a>
          <a className="button" href="../">
            {t.home}
          </a>
        </p>
      </div>
    </div>
  )
}
