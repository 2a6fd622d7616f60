import type { Campaign } from '../protocol.ts'
import { frameState } from './frame-state.ts'

/** Puts the host's campaign on every link that leads out of the frame, as it is about to be followed. */
export function carryCampaign(): void {
  for (const type of ['click', 'auxclick', 'contextmenu'] as const) {
    document.addEventListener(
      type,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null
        const campaign = frameState()?.settings.campaign
        if (campaign && link?.target === '_blank') link.href = withCampaign(link.href, campaign)
      },
      { capture: true },
    )
  }
}

/** What an address says of itself stays; its fragment, which may be a result, is not touched. */
export function withCampaign(address: string, campaign: Campaign): string {
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return address
  for (const [key, value] of Object.entries(campaign)) {
    if (!url.searchParams.has(key)) url.searchParams.set(key, value)
  }
  return url.href
}
