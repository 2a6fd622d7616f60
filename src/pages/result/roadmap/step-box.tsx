type Props = { readonly place: number; readonly isDone: boolean }

/** A place on the route, filled when all its actions are done; its words say the same. */
export function StepBox({ place, isDone }: Props) {
  return (
    <span className={isDone ? 'step-box is-done' : 'step-box'} aria-hidden="true">
      {isDone ? (
        <svg width="16" height="14" viewBox="0 0 16 14">
          <path d="M1.5 7.5 6 12 14.5 2" fill="none" stroke="currentColor" strokeWidth="3" />
        </svg>
      ) : (
        place
      )}
    </span>
  )
}
