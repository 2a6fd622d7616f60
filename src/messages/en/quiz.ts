export const quiz = {
  title: 'Quiz · TPM Readiness',
  description:
    'Program situations, one a screen. No timer, and not sure is a real answer. Saved in this browser after every answer.',
  forms: { quick: 'Quick form', full: 'Full form' },
  saved: 'saved',
  unsaved: 'not saved',
  question: (n: number, total: number) => `Question ${n} of ${total}`,
  progress: 'Questions answered',
  held: 'One moment, the next screen is on its way. Your answer is kept.',
  self: {
    counter: (n: number, total: number) => `Self-rating ${n} of ${total}, not scored`,
    lead: (area: string) => `Where would you put yourself in ${area}?`,
    note: 'Your rating never changes your score. It is set beside the result, so that you can see where the two views differ.',
    pick: 'Pick the line nearest to you.',
    skip: 'Skip',
    straight: 'Go straight to the questions',
    areas: {
      technical: 'technical knowledge',
      leadership: 'leadership and team management',
      'problem-solving': 'problem-solving and critical thinking',
      'time-management': 'time management',
      communication: 'communication',
    },
    anchors: {
      technical: [
        'I know the names of the parts, hardly how they work together',
        'I can follow a design review with some help',
        'I can draw the system and say where it may break',
        'I compare designs on cost, risk and ownership',
        'I shape technical direction across several systems',
      ],
      leadership: [
        'I wait for direction, or pass problems up',
        'I own my tasks and ask others politely',
        'I get commitments from people who do not report to me',
        'I settle disputes between teams and lead change',
        'I change the priorities of whole organisations',
      ],
      'problem-solving': [
        'I go for the first solution that comes up',
        'I ask questions when somebody prompts me',
        'I state the problem, the options and what is unknown',
        'I reframe problems and test causes cheaply',
        'I change systems so that a kind of failure stops',
      ],
      'time-management': [
        'I take work as it comes in',
        'I keep lists and go by urgency',
        'I plan by dependency and ranges, and say no with a reason',
        'I see slips early and balance several programs',
        'I set the planning rhythm of an organisation',
      ],
      communication: [
        'I send everybody the same message',
        'I simplify by leaving facts out',
        'I lead with the impact and the ask, for each audience',
        'I translate both ways and get decisions in writing',
        'I set the story that leaders repeat correctly',
      ],
    },
  },
  ask: {
    judgement: 'Pick the best and the worst.',
    knowledge: 'Pick one.',
    order: 'Put the steps in order, first step on top.',
    multi: (count: number) => `Pick ${count}. A wrong pick cancels a right one.`,
  },
  best: 'Best',
  worst: 'Worst',
  bestOf: (option: string) => `Best: ${option}`,
  worstOf: (option: string) => `Worst: ${option}`,
  worstCleared: 'An option cannot be both. Worst is open again.',
  bestCleared: 'An option cannot be both. Best is open again.',
  picked: (count: number, of: number) => `${count} of ${of} picked`,
  tooMany: (count: number) => `${count} are picked already. Take one back first.`,
  moveUp: (step: string) => `Move up: ${step}`,
  moveDown: (step: string) => `Move down: ${step}`,
  moved: (step: string, place: number, total: number) => `${step}: now step ${place} of ${total}`,
  keepOrder: 'Keep this order',
  kept: 'The order is kept.',
  notSure: 'Not sure',
  notSureNote: 'Counts as an average guess.',
  missing: {
    judgement: 'Pick a best and a worst option, or tick ‘Not sure’.',
    knowledge: 'Pick an option, or tick ‘Not sure’.',
    order: 'Move the steps, press ‘Keep this order’, or tick ‘Not sure’.',
    multi: (count: number) => `Pick ${count} options, or tick ‘Not sure’.`,
    rating: 'Pick the line nearest to you, or skip.',
  },
  keys: (last: number) => `Keys 1–${last} pick inside a group, Enter goes on.`,
  switchOff: 'Switch off',
  switchOn: 'Number keys are off. Switch on',
  next: 'Next',
  back: 'Back',
  pipsTitle: 'Questions answered, by area',
  pip: (area: string, done: number, of: number) => `${area}: ${done} of ${of}`,
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
  resumed: 'Picked up where you left off.',
  startOver: 'Start over',
  over: {
    title: 'Start over?',
    body: (answered: number) =>
      `Your ${answered === 1 ? 'one answer' : `${answered} answers`} in this attempt will be forgotten. Finished results stay.`,
    yes: 'Start over',
    no: 'Keep going',
  },
  other: {
    title: 'You have an attempt in progress',
    body: (form: string, answered: number) =>
      `${form}, ${answered === 1 ? '1 answer' : `${answered} answers`}. Starting another form forgets it.`,
    resume: 'Resume it',
    start: (form: string) => `Start the ${form.toLowerCase()}`,
  },
  unknownForm: (form: string) =>
    `There is no form called ‘${form.slice(0, 40)}’. This is the quick form instead.`,
  unknownRole: (role: string) =>
    `There is no role called ‘${role.slice(0, 40)}’. Your result will be read against the default role; you can switch it there.`,
  saving: {
    missing: 'This browser keeps no data for this page. The quiz works; finish it in this tab.',
    full: 'This browser’s storage is full. The quiz works; finish it in this tab.',
    corrupt:
      'A saved attempt could not be read. It was set aside, not deleted, and this attempt is saved anew.',
    newer:
      'A saved attempt comes from a newer version of this page. It was left alone; finish this one in this tab.',
  },
  gotIt: 'Got it',
  loading: 'Fetching the questions…',
  loadFailed: 'The questions could not be fetched. Check the connection; your answers are kept.',
  retry: 'Try again',
  noScript: 'The questions need JavaScript. Nothing you answer leaves the browser.',
}
