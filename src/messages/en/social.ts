/** What stands beside a link where it is posted, and on the picture there. */
export const social = {
  locale: 'en_GB',
  heading: 'Take a reading of your TPM skills.',
  facts: '5 or 12 minutes. Five skill areas. Every score with its margin.',
  foot: 'A sample result. A learning self-check, not a hiring test.',
  /** Where somebody chose to tell the band of their result. */
  bands: {
    building: 'Building',
    approaching: 'Approaching',
    ready: 'Ready to interview',
  },
  band: {
    title: (band: string) => `A TPM Readiness result: ${band}`,
    description:
      'Five skill areas read against a role, every score with its margin. A learning self-check, not a hiring test.',
    alt: (band: string) =>
      `${band}, on a scale of Building, Approaching and Ready to interview: a TPM Readiness result.`,
    head: 'A result, shared by the person who took the self-check',
    foot: 'A learning self-check, not a hiring test.',
    scale: ['Building', 'Approaching', 'Ready'],
    open: 'Open the result',
    noScript:
      'The result is in this page’s address and is worked out here, which needs JavaScript.',
  },
  alt: 'Take a reading of your TPM skills: a radar of five skill areas with an estimate, its margin and a dashed target.',
}
