/**
 * What host and frame may say to each other, version 1. The frame posts one `hello` without data to its
 * parent, the parent answers with one `init` and a port; everything else goes over that port.
 */
export const PROTOCOL = 1

export const MODES = ['inline', 'popup', 'slider', 'tab', 'page'] as const
export type Mode = (typeof MODES)[number]

/** The only parameters that are carried on to links the person follows out. */
export const CAMPAIGN_KEYS = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
  'ref',
] as const
export type Campaign = Readonly<Partial<Record<(typeof CAMPAIGN_KEYS)[number], string>>>

/** What a host may ask for, in its frame's address or in `init`. */
export type Settings = {
  readonly mode: Mode
  readonly theme: 'auto' | 'light' | 'dark'
  /** Six hexadecimal digits, as asked for: not yet corrected for contrast. */
  readonly accent: string | null
  readonly lang: string | null
  readonly form: 'quick' | 'full' | 'choose'
  readonly role: string | null
  readonly results: 'none' | 'summary'
  readonly campaign: Campaign
}

export type ResultSummary = {
  readonly role: string
  readonly band: string
  readonly areas: readonly {
    readonly id: string
    readonly score: number
    readonly low: number
    readonly high: number
    readonly target: number
  }[]
}

/** Over the port, from the frame. Each but `height` becomes an event `readiness:<type>`. */
export type FrameMessage =
  | {
      readonly type: 'ready'
      readonly protocol: typeof PROTOCOL
      readonly app: string
      readonly bank: string
      readonly locale: string
      /** Items of the form that is offered first. */
      readonly items: number
    }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'start'; readonly form: string }
  | {
      readonly type: 'step'
      /** The screen one has come to, from 1: self-ratings, items, closing screen. */
      readonly index: number
      readonly total: number
      readonly direction: 'forward' | 'back'
    }
  | { readonly type: 'complete'; readonly form: string; readonly durationMs: number }
  | ({ readonly type: 'result' } & ResultSummary)
  | { readonly type: 'share'; readonly method: 'copy' | 'continue' | 'sheet' }
  | { readonly type: 'close' }
  | { readonly type: 'error'; readonly code: string }

/** Over the port, from the host. */
export type HostMessage =
  | { readonly type: 'start' }
  | { readonly type: 'reset' }
  | ({ readonly type: 'settings' } & Settings)
