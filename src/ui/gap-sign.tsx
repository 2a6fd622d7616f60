import type { Gap } from '#engine/types.ts'

const SIGNS: Readonly<Record<Gap, string>> = {
  gap: 'M6 1V10M2 6.5 6 10.5 10 6.5',
  unclear: 'M1 4.5Q3.5 2 6 4.5T11 4.5M1 9Q3.5 6.5 6 9T11 9',
  met: 'M1.5 6.5 4.5 9.5 10.5 2.5',
}

/** Whether an area meets its target: sign and word together. */
export function GapSign({ gap, label }: { readonly gap: Gap; readonly label: string }) {
  return (
    <span className={`gap-sign gap-${gap}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SIGNS[gap]} fill="none" stroke="currentColor" strokeWidth="1.8" />
      </svg>
      {label}
    </span>
  )
}
