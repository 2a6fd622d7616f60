import type { ItemOutline, ItemId } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { useAttempt } from './attempt.ts'

type Props = { readonly items: readonly ItemOutline[]; readonly current: ItemId | null }

/** One segment an item: done, current, to come; and the same as a progress element. */
export function Meter({ items, current }: Props) {
  const responses = useAttempt((state) => state.responses)
  const done = items.filter((item) => responses[item.id] !== undefined).length
  return (
    <>
      <progress
        className="hidden"
        value={done}
        max={items.length}
        aria-label={text('quiz').progress}
      />
      <div className="meter" aria-hidden="true">
        {items.map(({ id }) => (
          <span
            key={id}
            className={id === current ? 'now' : responses[id] === undefined ? 'open' : 'done'}
          />
        ))}
      </div>
    </>
  )
}
