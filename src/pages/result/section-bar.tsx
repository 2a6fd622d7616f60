import { text } from '#messages/text.ts'

const SECTIONS = [
  'views',
  'areas',
  'details',
  'courses',
  'roadmap',
  'roles',
  'items',
  'takes',
  'share',
] as const
type Section = (typeof SECTIONS)[number]

/** Moves to a section and its heading; the fragment holds the code, so no anchors. */
export function scrollToSection(section: Section): void {
  const heading = document.getElementById(`${section}-title`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

type Props = { readonly hasItems: boolean; readonly hasViews: boolean }

export function SectionBar({ hasItems, hasViews }: Props) {
  const t = text('result').sections
  const isThere: Partial<Record<Section, boolean>> = { items: hasItems, views: hasViews }
  return (
    <nav className="section-bar no-print" aria-label={t.title}>
      <ul className="wrap section-list">
        {SECTIONS.filter((section) => isThere[section] ?? true).map((section) => (
          <li key={section}>
            <button type="button" onClick={() => scrollToSection(section)}>
              {t[section]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
