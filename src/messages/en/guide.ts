export const guide = {
  title: 'What a Technical Program Manager does · TPM Readiness',
  description: 'Duties, skills, the difference to a Program Manager in Tech, and a roadmap into the role.',
}
