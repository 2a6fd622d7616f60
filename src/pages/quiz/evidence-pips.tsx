import { AREAS, type ItemOutline } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { AreaMark } from '#ui/area-mark.tsx'
import { useAttempt } from './attempt.ts'

/** How much evidence each area has, never how good it is. */
export function EvidencePips({ items }: { readonly items: readonly ItemOutline[] }) {
  const t = text('quiz')
  const names = text('shell').areas
  const responses = useAttempt((state) => state.responses)
  return (
    <div className="pips">
      <h2 className="note quiet">{t.pipsTitle}</h2>
      <ul className="pip-list">
        {AREAS.map((area) => {
          const own = items.filter((item) => item.area === area)
          const done = own.filter((item) => responses[item.id] !== undefined).length
          return (
            <li key={area} className={`mark-${area}`}>
              <AreaMark area={area} />
              <span className="pip-name" aria-hidden="true">
                {names[area]}
              </span>
              <span className="pip-row" aria-hidden="true">
                {own.map((item, i) => (
                  <span key={item.id} className={i < done ? 'full' : ''} />
                ))}
              </span>
              <span className="pip-short" aria-hidden="true">
                {done}/{own.length}
              </span>
              <span className="hidden">{t.pip(names[area], done, own.length)}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
