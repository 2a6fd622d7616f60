import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly title: string
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A section with its heading in the margin, stacked on a phone. */
export function Chapter({ id, title, note, children }: Props) {
  return (
    <section className="chapter" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}
