/** What a control of the page changes in its address. */
export type Change = {
  readonly role?: string
  readonly hours?: number
  readonly isFreeOnly?: boolean
}
