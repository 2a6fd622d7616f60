import { text } from '#messages/text.ts'
import type { HostEvent } from './use-host-events.ts'

/** The events as the page gets them, newest first. */
export function EventLog({ events }: { readonly events: readonly HostEvent[] }) {
  const t = text('embed').preview
  return (
    <section className="event-log" aria-labelledby="event-log-title">
      <h3 id="event-log-title">{t.heard}</h3>
      {events.length === 0 ? (
        <p className="note quiet">{t.nothing}</p>
      ) : (
        <ol reversed className="event-list">
          {events.map(({ id, name, detail }) => (
            <li key={id}>
              <code>
                <b>{name}</b> {detail}
              </code>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
