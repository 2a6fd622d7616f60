/** What stands beside a link where it is posted, and on the picture there. */
export const social = {
  locale: 'en_GB',
  heading: 'Take a reading of your TPM skills.',
  facts: '5 or 12 minutes. Five skill areas. Every score with its margin.',
  foot: 'A sample result. A learning self-check, not a hiring test.',
  alt: 'Take a reading of your TPM skills: a radar of five skill areas with an estimate, its margin and a dashed target.',
}
