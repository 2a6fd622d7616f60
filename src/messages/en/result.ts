export const result = {
  title: 'Result · TPM Readiness',
  description: 'A reading of five TPM skill areas with its margins, courses and roadmap.',
}
