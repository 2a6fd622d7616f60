export const method = {
  title: 'Method and limits · TPM Readiness',
  description: 'How the quiz is scored, what is judgement and what is evidence, its limits and privacy.',
}
