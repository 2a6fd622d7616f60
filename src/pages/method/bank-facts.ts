/** What this page says of the present bank without fetching it; a test holds it against the bank. */
export const BANK_FACTS = {
  items: 76,
  full: 28,
  quick: 10,
  /** Items in neither full form. */
  reserve: 20,
  judgementItems: 38,
  /** Judgement items that belong to a flip pair. */
  pairItems: 20,
  model: {
    slopes: { judgement: 2.4, order: 2, multi: 1.65, knowledge: 1.4 },
    correlation: 0.5,
    inflation: 1.3,
    levelStep: 0.8,
  },
} as const
