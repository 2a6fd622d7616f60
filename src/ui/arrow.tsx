/** The arrow of a button that goes on. */
export function Arrow() {
  return (
    <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
      <path d="M1 7H16M10 1.5 15.5 7 10 12.5" fill="none" stroke="currentColor" strokeWidth="2.2" />
    </svg>
  )
}
