import type { Locale } from '#messages/text.ts'
import { beginForm, carryRole } from '#embed/frame/begin-form.ts'
import { carryCampaign } from '#embed/frame/carry-campaign.ts'
import { closeOnEscape } from '#embed/frame/close-on-escape.ts'
import { frameState, onFrameState, setFrameState } from '#embed/frame/frame-state.ts'
import { tellHost } from '#embed/frame/host-line.ts'
import { joinHost } from '#embed/frame/join-host.ts'
import { watchHeight } from '#embed/frame/watch-height.ts'
import { PROTOCOL } from '#embed/protocol.ts'
import { readSettings } from '#embed/read-settings.ts'
import { tellAttempt } from '#pages/quiz/tell-attempt.ts'
import { readBankFacts } from '#session/bank-facts.ts'
import { forgetDraft } from '#session/forget-draft.ts'
import { findStorage } from '#session/local-storage.ts'
import { correctAccent } from '#ui/accent.ts'

const SITE_SCHEME: 'auto' | 'light' | 'dark' = import.meta.env.VITE_SCHEME

/** Joins the page with the page around it; `start` is the address this document came by. */
export function joinFrame(start: string, locale: Locale): void {
  const params = new URL(start).searchParams
  // Results are asked for by a host that has answered, never by an address, which is anybody's.
  const settings = readSettings((name) => (name === 'results' ? null : params.get(name)))
  onFrameState(dress)
  setFrameState({ settings, hostOrigin: null })
  carryRole()
  carryCampaign()
  closeOnEscape()
  tellHost({
    type: 'ready',
    protocol: PROTOCOL,
    app: APP_VERSION,
    locale,
    ...readBankFacts(settings.form === 'full' ? 'full' : 'quick'),
  })
  tellAttempt()
  joinHost({
    start: beginForm,
    // A document of its own: what only memory holds is forgotten with the old one.
    reset: () => {
      forgetDraft(findStorage())
      location.replace(start)
    },
  })
  watchHeight(
    () => document.querySelectorAll('#app > .strip, .content, .foot'),
    () => 2 * document.body.clientTop,
  )
}

/** What the host wants of our looks: its theme, and its accent as far as that can be read. */
function dress(): void {
  const { theme: asked = 'auto', accent } = frameState()?.settings ?? {}
  const root = document.documentElement
  // A host that asks for nothing gets what the site's provider has set.
  const theme = asked === 'auto' ? SITE_SCHEME : asked
  if (theme === 'auto') delete root.dataset['theme']
  else root.dataset['theme'] = theme
  const corrected = accent ? correctAccent(`#${accent}`) : null
  for (const scheme of ['light', 'dark'] as const) {
    root.style.setProperty(`--accent-${scheme}`, corrected?.[scheme].act ?? '')
    root.style.setProperty(`--on-accent-${scheme}`, corrected?.[scheme].onAct ?? '')
  }
  // The colour is there before what wears it is seen, and is not faded to.
  root.getBoundingClientRect()
  delete root.dataset['accent']
}
