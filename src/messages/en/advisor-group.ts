const whole = new Intl.NumberFormat('en-GB')

export const advisorGroup = {
  stands: 'Where the group stands',
  small: (least: number, now: number) =>
    `Group figures start at ${least} results, so that no one person stands for a group. There ${now === 1 ? 'is 1' : `are ${now}`} so far.`,
  gapsOf: (gaps: number, known: number) =>
    `${whole.format(gaps)} of ${whole.format(known)} likely gaps`,
  middle: (median: number, lower: number, upper: number) =>
    `Median ${Math.round(median)}, middle half ${Math.round(lower)}–${Math.round(upper)}`,
  target: (target: number) => `target ${Math.round(target)}`,
  tooFew: 'too few answers in this area',
  marks: 'One mark a result. Dashed line: the target. Scale 0 to 100, one tick a level.',
  bars: 'Height: how many results. Dashed line: the target. Scale 0 to 100, one tick a level.',
  takes: 'Several takes of one person count as several.',
  need: 'Common need',
  needWaiting: 'Working out what would help most…',
  one: 'The one course that closes most of the group’s gap',
  three: 'The best three together',
  share: (percent: number) => `closes about ${percent} % of the expected gap`,
  because: (area: string, gaps: number, known: number, coverage: 'strong' | 'some' | 'little') =>
    `${area}: a likely gap for ${whole.format(gaps)} of ${whole.format(known)}, covered ${
      { strong: 'strongly', some: 'in part', little: 'a little' }[coverage]
    }.`,
  hours: (hours: number) => `about ${whole.format(hours)} hours`,
  price: { free: 'free', paid: 'paid', unknown: 'price not known' },
  newTab: ' (opens in a new tab)',
  house: 'our own subject',
  others: 'Next best',
  other: (percent: number) => `closes about ${percent} %`,
  estimate:
    'Coverage and practice are estimates; what a course does for anyone is not measured. Everyone counts alike.',
  noNeed: 'No listed course closes much: the group is at its targets.',
  likelyGaps: (count: number) => `Likely gaps, out of ${whole.format(count)}`,
  outOf: (gaps: number, known: number) => `${whole.format(gaps)} of ${whole.format(known)}`,
  dial: 'Results over one another',
  dialAll: 'Thin: each result. Thick: median. Dashed: target.',
  dialSome: (shown: number, total: number) =>
    `Thin: ${whole.format(shown)} of ${whole.format(total)} results. Thick: median of all. Dashed: target.`,
  dialNamed: 'The results you selected. Dashed in colour: target.',
  dialFew: 'Thin: each result. Dashed: target.',
  dialSelected: (count: number) =>
    count === 1 ? 'The 1 result you selected.' : `The ${whole.format(count)} results you selected.`,
  dialHint: 'Select results in the table to see only them.',
}
