import type { Locale } from '#messages/text.ts'
import { carryCampaign } from '#embed/frame/carry-campaign.ts'
import { closeOnEscape } from '#embed/frame/close-on-escape.ts'
import { frameState, onFrameState, onHostCommand } from '#embed/frame/frame-state.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { joinHost } from '#embed/frame/join-host.ts'
import { watchHeight } from '#embed/frame/watch-height.ts'
import { PROTOCOL } from '#embed/protocol.ts'
import { readBankFacts } from '#session/bank-facts.ts'
import { forgetDraft } from '#session/forget-draft.ts'
import { findStorage } from '#session/local-storage.ts'
import { correctAccent } from '#ui/accent.ts'

/** Joins the page with the page around it. `start` is where a new attempt begins. */
export function joinFrame(start: string, locale: Locale): void {
  onFrameState(dress)
  dress()
  onHostCommand((command) => {
    if (command !== 'reset') return
    forgetDraft(findStorage())
    // A document of its own: what only memory holds is forgotten with the old one.
    location.replace(start)
  })
  carryCampaign()
  closeOnEscape()
  const { form } = frameState().settings
  tellHost({
    type: 'ready',
    protocol: PROTOCOL,
    app: APP_VERSION,
    locale,
    ...readBankFacts(form === 'full' ? 'full' : 'quick'),
  })
  joinHost()
  watchHeight(
    () => document.querySelectorAll('#app > .strip, .content, .foot'),
    () => 2 * document.body.clientTop,
  )
}

/** What the host wants of our looks: theme and accent, the latter as far as it can be read. */
function dress(): void {
  const { theme, accent } = frameState().settings
  const root = document.documentElement
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  const corrected = accent === null ? null : correctAccent(`#${accent}`)
  for (const scheme of ['light', 'dark'] as const) {
    root.style.setProperty(`--accent-${scheme}`, corrected?.[scheme].act ?? '')
    root.style.setProperty(`--on-accent-${scheme}`, corrected?.[scheme].onAct ?? '')
  }
}
