function formatDay(date: string, month: 'long' | 'short'): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}

export const home = {
  title: 'TPM Readiness: where you stand in five skill areas',
  heading: 'Take a reading of your TPM skills.',
  lead: 'Answer real program situations. See where you stand in five areas, how sure that is, and what to learn next.',
  start: { quick: 'Start quick', full: 'Start full' },
  aboutForm: (items: number, minutes: number) => `${items} questions, about ${minutes} minutes`,
  tighter: ', tighter margins',
  resume: (form: string, question: number, total: number) =>
    `Resume the ${form} form at question ${question} of ${total}`,
  resumeAtStart: (form: string) => `Resume the ${form} form you began`,
  forms: { quick: 'quick', full: 'full' },
  formNames: {
    'quick-a': 'Quick A',
    'quick-b': 'Quick B',
    'full-a': 'Full A',
    'full-b': 'Full B',
  } as Readonly<Record<string, string>>,
  sample: (role: string) => `A sample result, read against ${role}`,
  areasTitle: 'Five areas, one reading',
  areas: {
    technical: 'See dependencies, feasibility and technical risk.',
    leadership: 'Move people who do not report to you.',
    'problem-solving': 'Frame it, test it, decide without all the facts.',
    'time-management': 'Keep the critical path honest.',
    communication: 'Say the right thing to the right room.',
  },
  leaveTitle: 'What you leave with',
  leave: [
    [
      'A band with its margin',
      'Building, Approaching or Ready to interview, against a role you choose.',
    ],
    ['A radar you can share', 'Your estimate, the uncertainty around it and the role’s target.'],
    [
      'Courses for your gaps',
      'Up to four, each with its reason. Also what was passed over, and why.',
    ],
    [
      'A five-step roadmap',
      'A checklist to come back to, and a parallel form to see if you moved.',
    ],
  ] as const,
  pastTitle: 'Your past results',
  pastNote: 'Kept in this browser only.',
  past: {
    taken: 'Taken',
    form: 'Form',
    readiness: 'Readiness',
    action: 'Forget',
    day: (date: string) => formatDay(date, 'long'),
    shortDay: (date: string) => formatDay(date, 'short'),
    against: (role: string) => `Read against ${role}; open one to read it against another role.`,
    reading: (band: string, score: number) => `${band}, ${Math.round(score)}`,
    range: (low: number, high: number) => `(${Math.round(low)}–${Math.round(high)})`,
    insufficient: 'Not enough answers',
    bands: { building: 'Building', approaching: 'Approaching', ready: 'Ready to interview' },
    undecodable: 'This version cannot read this one. It was left as it is.',
    forget: 'Forget',
    forgetOne: (date: string) => `Forget the result of ${date}`,
    forgetAll: 'Forget all',
    unreadable: {
      corrupt:
        'What is saved here could not be read. It was left as it is; nothing was overwritten.',
      newer:
        'What is saved here comes from a newer version of this page, and was left alone. Reload to get it.',
    },
    confirm: {
      one: (date: string) => `Forget the result of ${date}?`,
      all: 'Forget all past results?',
      body: 'It goes from this browser for good. Links you copied or shared go on working.',
      yes: 'Forget',
      no: 'Keep',
    },
    forgotten: (date: string) => `The result of ${date} is forgotten.`,
    allForgotten: 'All past results are forgotten.',
    notForgotten: 'This browser did not let the page change what is saved.',
    meanIs: (points: number, from: string, to: string) => {
      const size = Math.abs(points) === 1 ? '1 point' : `${Math.abs(points)} points`
      return points === 0
        ? `From ${from} to ${to} the mean of your five areas stayed where it was. That is `
        : `From ${from} to ${to} the mean of your five areas ${points > 0 ? 'rose' : 'fell'} by ${size}. That is `
    },
    within: 'within the margin',
    beyond: 'beyond the margin',
    seen: (points: number) =>
      points === 1
        ? ': 1 point or more could be seen.'
        : `: ${points} points or more could be seen.`,
    moreTakes: 'A retake with the other form would tell more.',
    take: (form: string, date: string) => `${form} of ${date}`,
  },
  notTitle: 'What it is not',
  not: 'Not a hiring, promotion or certification test, and there is no pass mark. Questions, levels and targets are expert judgement, so every score comes with its margin.',
  private: 'No account. Answers stay in this browser until you share a link.',
}
