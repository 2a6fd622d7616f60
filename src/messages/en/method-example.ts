export const methodExample = {
  note: 'Worked out here, by the same engine as every result.',
  intro:
    'The sample below is made by rule from the present bank: the best answer to most items, to every third the one halfway down the list from worst to best, and ‘not sure’ to every seventh. It is then written as a result code, read back, and scored.',
  waiting: 'Working out the sample…',
  unavailable: 'The example could not be loaded. Check the connection and reload the page.',
  noScript: 'The example is worked out in your browser, which needs JavaScript.',
  boxTitle: 'Try your own',
  box: 'Result code or link',
  boxNote: 'What you paste is read in this page only. It is not sent, and not kept.',
  work: 'Work it out',
  sample: 'Back to the sample',
  done: 'Worked out below.',
  sampleIs: 'The sample',
  givenIs: 'Your code',
  forms: {
    'quick-a': 'Quick form A',
    'quick-b': 'Quick form B',
    'full-a': 'Full form A',
    'full-b': 'Full form B',
  } as Readonly<Record<string, string>>,
  head: (form: string, date: string, answered: number, total: number) =>
    `${form}, ${date}, ${answered} of ${total} items answered, ‘not sure’ included.`,
  headScores: (form: string, date: string) => `${form}, ${date}, scores only.`,
  date: (date: string) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${date}T00:00:00Z`)),
  open: 'See it as a result',
  scoresOnly:
    'A scores-only code carries each θ̂ to the nearest .04 and each SE to the nearest .03, but no answers. There are no points to add up.',
  table: 'From points to scores',
  columns: {
    area: 'Area',
    points: 'Points',
    theta: 'θ̂',
    se: 'SE',
    scale: '0 to 100',
    score: 'Score',
  },
  pointsLabel: 'Points Σ A·x',
  pointsOf: (points: string, most: string) => `${points} of ${most}`,
  noPoints: 'not carried',
  notEnough: 'not enough evidence',
  range: (low: number, high: number) => `${Math.round(low)}–${Math.round(high)}`,
  stepsTitle: (area: string) => `${area}, step by step`,
  stepPoints: (items: number, points: string, most: string) =>
    `${items} items earned ${points} of ${most} points.`,
  stepTheta: (theta: string, se: string) =>
    `With the likelihood of every strength, the prior and the other four areas, that makes θ̂ = ${theta} and SE = ${se}.`,
  stepScore: (theta: string, raw: number, score: number) =>
    raw === score
      ? `50 + 25 × ${theta} ≈ ${raw}, the score.`
      : `50 + 25 × ${theta} ≈ ${raw}; kept between 0 and 100, the score is ${score}.`,
  stepInterval: (width: string, se: string, half: number, low: number, high: number) =>
    `${width} × ${se} ≈ ${half} either way, kept between 0 and 100: ${low} to ${high}, the interval.`,
  itemsTitle: (items: number) => `All ${items} items, one by one`,
  itemsTable: 'Points of each item, in the order of the form',
  itemColumns: {
    item: 'Item',
    slope: 'A',
    credit: 'x',
    average: 'x̄',
    points: 'A·x',
  },
  item: (place: number, type: string) => `${place}. ${type}`,
  unsure: 'not sure',
  itemTypes: {
    judgement: 'Judgement',
    knowledge: 'Knowledge',
    order: 'Order',
    multi: 'Multiple picks',
  },
  itemsNote: 'x̄ is the average guess: what ‘not sure’ earns.',
  errors: {
    empty: 'There is nothing to read yet. Paste a result code or a whole link.',
    malformed:
      'This is not a whole result code. Part of it may be missing, as happens when a link is cut by a line break.',
    checksum:
      'A character of this code is wrong, missing or swapped. Paste it again from the original; nothing is guessed from it.',
    'newer-version': 'This code comes from a newer version. Reload the page and paste it again.',
    'unknown-bank':
      'This code belongs to questions this version does not have. Reload the page and paste it again.',
    'out-of-range':
      'The checksum holds, but the content fits no form. Ask whoever sent it for a fresh link.',
    locked: 'This result is locked with a passphrase. Paste an open link instead.',
  },
  errorKeeps: 'The figures below are unchanged.',
}
