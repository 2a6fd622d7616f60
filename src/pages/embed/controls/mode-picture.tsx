import type { Mode } from '../setup/setup.ts'

/** Where the quiz stands on a page, in a few lines: a page, its text, and the quiz in sand. */
export function ModePicture({ mode }: { readonly mode: Mode }) {
  return (
    <svg className="mode-picture" viewBox="0 0 56 40" aria-hidden="true">
      <rect className="mode-page" x="1" y="1" width="54" height="38" />
      {mode !== 'page' && (
        <path className="mode-text" d="M7 8.5h20M7 14.5h42M7 20.5h42M7 26.5h42M7 32.5h30" />
      )}
      {mode === 'popup' && <rect className="mode-veil" x="1" y="1" width="54" height="38" />}
      <rect className="mode-quiz" {...PLACES[mode]} />
      {mode === 'tab' && <path className="mode-text" d="M52 15.5v9" />}
    </svg>
  )
}

const PLACES = {
  inline: { x: 7, y: 12, width: 42, height: 17 },
  popup: { x: 13, y: 7, width: 30, height: 26 },
  slider: { x: 33, y: 1, width: 22, height: 38 },
  tab: { x: 49, y: 11, width: 6, height: 18 },
  page: { x: 1, y: 1, width: 54, height: 38 },
} as const
