/** The item types, by their number in a packed outline. */
export const TYPES = ['judgement', 'knowledge', 'order', 'multi'] as const
