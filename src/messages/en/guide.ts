export const guide = {
  title: 'What a Technical Program Manager does · TPM Readiness',
  start: {
    title: 'See where you stand',
    forms: {
      quick: { title: 'Start quick', about: '10 questions, about 5 minutes' },
      full: { title: 'Start full', about: '28 questions, about 12 minutes' },
    },
    note: 'No account and no timer. Answers stay in this browser until you share a link.',
    method: 'How the quiz measures, and what it cannot say',
  },
  levels: (area: string) => `${area}, from Novice to Expert`,
  roles: {
    title: 'Four roles to read a result against',
    intro: 'You pick one when you look at your result, and can switch it there.',
    method: 'Targets and weights of each role',
  },
  step: (place: number) => `Step ${place}: `,
  findSteps: 'Find out which steps help you most',
  actions: (count: number) => `${count} things to do`,
}
