const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

function countQuestions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}

/** A chance of .8 and more in whole per cent; certainty is never claimed. */
function percent(chance: number): string {
  return chance > 0.99 ? 'over 99\u00a0%' : `${Math.floor(chance * 100)}\u00a0%`
}

function ordinal(place: number): string {
  return `${place}${['st', 'nd', 'rd'][place - 1] ?? 'th'}`
}

export const resultDetails = {
  areas: {
    title: 'Area by area',
    note: 'Level cuts are provisional. Facets are hints, not scores.',
    scoresOnly:
      'This link carries five scores and no answers, so there is nothing to say about facets, or about how you rated yourself.',
    likely: ', likely',
    ladder: (area: string) => `Levels of ${area}`,
    here: ', your level',
    spread: (from: string, to: string) => `The margin reaches from ${from} to ${to}.`,
    next: (level: string) => `Next level, ${level}.`,
    top: 'This is the highest level the scale has.',
    target: {
      gap: (role: string, target: number, chance: number) =>
        `${role} asks for ${target} here. Your answers put you below it with ${percent(chance)} likelihood.`,
      unclear: (role: string, target: number) =>
        `${role} asks for ${target} here. Your answers cannot tell on which side of it you are.`,
      met: (role: string, target: number) =>
        `${role} asks for ${target} here. Your answers likely meet it.`,
    },
    criticalTitle: 'Critical for this role.',
    critical: (role: string, floor: number) =>
      `${role} needs at least ${floor} here, whatever the other areas show, and you are likely below that. Work on this area first.`,
    checkTitle: 'Worth checking.',
    ratedHigher: (level: string) =>
      `You rated yourself ${level} here; your answers point lower, by more than the margin.`,
    ratedLower: (level: string) =>
      `You rated yourself ${level} here; your answers point higher, by more than the margin.`,
    facets: 'Facets',
    facetsNote: 'With fewer than two questions answered, the evidence is thin.',
    hints: { holding: 'holding up', room: 'room to grow', thin: 'thin evidence' },
    facetAt: (level: string) => `At level ${level}:`,
    unanswered: (facets: readonly string[]) =>
      `Nothing answered about ${list.format(facets.map((facet) => `‘${facet}’`))}.`,
    unknown:
      'No level and no score here: at least two questions of an area need an answer, and ‘not sure’ counts as one.',
    unknownScores: 'No level and no score here: this link says there were too few answers.',
    takeFull: 'Take the full form',
    takeFullNote: 'It asks five or six questions in each area.',
  },
  roles: {
    title: 'Duties and roles',
    note: 'The same answers, sorted by what a TPM does, and read against each role.',
    duties: 'Your answers, by duty',
    dutyWords: { strong: 'strong', fair: 'fair', room: 'room to grow' },
    tooFew: (items: number) =>
      items === 0 ? 'no questions answered' : `too few items, only ${items}`,
    dutiesScoresOnly: 'Duties are read from answers, and this link carries only five scores.',
    nearness: 'Readiness, by role',
    current: 'read against now',
    likely: ', likely',
    cut: (score: number) => `Dashed line: ${score}, where ‘Ready to interview’ begins.`,
    insufficient: 'Readiness for a role needs at least two answers in every area.',
  },
  items: {
    title: 'Every item',
    note: 'What you answered, what the key says, and why each option is good or bad.',
    show: (count: number) => `Show all ${count} with the key and the reasons`,
    loading: 'Fetching the questions…',
    failed: 'The questions could not be fetched. Check the connection.',
    retry: 'Try again',
    filter: 'Which questions',
    filters: { all: 'All', look: 'Worth a look', unsure: 'Not sure' },
    filterNote: 'Worth a look: under 60\u00a0% of what an answer can earn.',
    areaFilter: 'Which area',
    allAreas: 'All areas',
    shown: (count: number, total: number) => `${count} of ${countQuestions(total)} shown.`,
    none: 'No question fits both choices.',
    question: (place: number) => `Question ${place}`,
    points: (points: number, most: number) => `${points} of ${most} points`,
    unsure: (points: number, most: number) =>
      `Not sure, counts as the average guess: ${points} of ${most} points`,
    notReached: 'Not reached, left out of the reading',
    ask: {
      judgement: 'Options from best to worst by the key.',
      knowledge: 'The right option first.',
      order: 'Steps in the right order.',
      multi: 'The right options first.',
    },
    said: {
      you: {
        best: 'You: best',
        worst: 'You: worst',
        pick: 'You',
        place: (place: number) => `You: ${ordinal(place)}`,
      },
      key: {
        best: 'Key: best',
        worst: 'Key: worst',
        pick: 'Key',
        place: (place: number) => `Key: ${ordinal(place)}`,
      },
      both: {
        best: 'You and key: best',
        worst: 'You and key: worst',
        pick: 'You and key',
        place: (place: number) => `You and key: ${ordinal(place)}`,
      },
    },
    eitherWay: (first: string, second: string) =>
      `Either may come first: ‘${first}’ or ‘${second}’.`,
    principle: 'Principle.',
    scoring: {
      title: 'How this was scored',
      plain:
        'The better an answer, the more points it earns; the points of an area, weighed against how hard its questions were, give its place from 0 to 100 and the margin around it.',
      fine: '‘Not sure’ counts as the average guess, and a question that was not reached counts neither way. Points are rounded.',
      area: 'Area',
      answered: 'Answered',
      points: 'Points',
      most: 'Of',
      method: 'Method and limits',
    },
  },
}
