const counted = (answers: number) => (answers === 1 ? '1 answer' : `${answers} answers`)

/** Words of the quiz that its first item does not need. */
export const quizLater = {
  moveUp: (step: string) => `Move up: ${step}`,
  moveDown: (step: string) => `Move down: ${step}`,
  moved: (step: string, place: number, total: number) => `${step}: now step ${place} of ${total}`,
  keepOrder: 'Keep this order',
  kept: 'The order is kept.',
  finish: {
    heading: { quick: 'That was the quick form.', full: 'That was the full form.' },
    answered: (answered: number, unsure: number, total: number) =>
      unsure === 0
        ? `You answered ${answered} of ${total} questions.`
        : `You answered ${answered} of ${total} questions and were not sure of ${unsure}.`,
    open: (count: number) =>
      count === 1
        ? 'One question has no answer; it is left out of the reading.'
        : `${count} questions have no answer; they are left out of the reading.`,
    goToOpen: 'Go to the first one',
    quickNote: (more: number) =>
      `Two questions an area give a wide margin. ${more} more narrow it; nothing is asked twice, and you can stop at any time.`,
    seeResult: 'See my result',
    continue: 'Continue for detail',
    continueNote: (items: number, minutes: number) =>
      `${items} more questions, about ${minutes} minutes`,
    failed: 'This attempt could not be turned into a result. Your answers are still here.',
  },
  finished: {
    heading: 'This attempt is finished.',
    body: 'Its answers are in its result and stay as they are. A new attempt is started from the home page.',
    result: 'See its result',
    home: 'Home',
  },
  other: {
    title: 'You have an attempt in progress',
    body: (form: string, answered: number) =>
      `${form}, ${counted(answered)}. Starting another form forgets it.`,
    resume: 'Resume it',
    start: (form: string) => `Start the ${form.toLowerCase()}`,
  },
  unknownForm: (form: string) =>
    `There is no form called ‘${form.slice(0, 40)}’. This is the quick form instead.`,
  unknownRole: (role: string) =>
    `There is no role called ‘${role.slice(0, 40)}’. Your result will be read against the default role; you can switch it there.`,
  saving: {
    missing:
      'This browser keeps no data for this page. The quiz works; finish it in this tab, or keep its link.',
    full: 'This browser’s storage is full. The quiz works; finish it in this tab, or keep its link.',
    corrupt:
      'A saved attempt could not be read. It was set aside, not deleted, and this attempt is saved anew.',
    newer:
      'A saved attempt comes from a newer version of this page. It was left alone; finish this one in this tab, or keep its link.',
  },
  keep: {
    title: 'Not saved here: keep a link',
    note: 'The link holds your answers so far, and a new one is made with each. Nobody else has it.',
    link: 'Link to this attempt',
    continue: 'Go on in a tab of its own',
  },
  carried: {
    unreadable:
      'The link holds an attempt that could not be read: it is damaged, or from a newer version of this page. Open the link again as it was given, or begin here.',
    title: 'You have an attempt in progress',
    here: (form: string, answered: number) => `Here: ${form.toLowerCase()}, ${counted(answered)}.`,
    there: (form: string, answered: number) =>
      `In the link: ${form.toLowerCase()}, ${counted(answered)}. Taking it up forgets the one here.`,
    keep: 'Keep the one here',
    take: 'Take up the link’s',
  },
  gotIt: 'Got it',
  picked: (count: number, of: number) => `${count} of ${of} picked`,
  tooMany: (count: number) => `${count} are picked already. Take one back first.`,
  over: {
    title: 'Start over?',
    body: (answered: number) =>
      `Your ${answered === 1 ? 'one answer' : `${answered} answers`} in this attempt will be forgotten. Finished results stay.`,
    yes: 'Start over',
    no: 'Keep going',
  },
}
