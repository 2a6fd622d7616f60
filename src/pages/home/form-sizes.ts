/** What the start buttons promise; a test holds it against the bank. */
export const FORM_SIZES = {
  quick: { items: 10, minutes: 5 },
  full: { items: 28, minutes: 12 },
} as const
