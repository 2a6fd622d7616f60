import { text } from '#messages/text.ts'
import type { Kept } from './use-kept-takes.ts'

type Props = {
  readonly kept: Kept | null
  readonly isKept: boolean
  readonly isLocked: boolean
  readonly keep: () => void
}

/** For a result that is not among this browser's own. */
export function KeepOffer({ kept, isKept, isLocked, keep }: Props) {
  const t = text('resultShare').takes
  return (
    <div className="keep-offer">
      {!isKept && (
        <>
          <p>
            {t.keepWhy} {isLocked && t.keepOpenWhy}
          </p>
          <button type="button" className="button" onClick={keep}>
            {t.keep}
          </button>
        </>
      )}
      <p className="quiet" role="status">
        {kept !== null && wordsFor(kept)}
      </p>
    </div>
  )
}

function wordsFor(kept: Kept): string {
  const t = text('resultShare').takes
  switch (kept) {
    case 'saved':
    case 'duplicate':
      return t.kept
    case 'set-aside':
      return t.keptAside
    case 'full':
      return t.full
    case 'missing':
    case 'corrupt':
    case 'newer':
      return t.notKept
  }
}
