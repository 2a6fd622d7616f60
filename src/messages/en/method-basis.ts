/** A word joiner after each hyphen, so that an id stays on one line. */
function unbroken(id: string): string {
  return id.replaceAll('-', '-\u2060')
}

export const methodBasis = {
  evidence: {
    note: 'What each part rests on today.',
    caption: 'What each part rests on, and what would improve it',
    columns: { part: 'Part', basis: 'Rests on', better: 'What would improve it' },
    kinds: {
      judgement: 'Judgement',
      assumption: 'Assumption',
      published: 'Published method',
      simulation: 'Simulation',
      none: 'Not yet known',
    },
    rows: [
      {
        part: 'Keys and option credits',
        kind: 'judgement',
        detail:
          'set by the authors of the items, then answered by language models that had not seen the key; no panel of people has',
        better: 'a panel of practitioners, then data',
      },
      {
        part: 'Item levels, and with them β',
        kind: 'judgement',
        detail: 'set by the authors',
        better: 'fitting to answers',
      },
      {
        part: 'Slopes A',
        kind: 'assumption',
        detail: 'one for each type',
        better: 'fitting to answers',
      },
      {
        part: 'Correlation of the areas',
        kind: 'assumption',
        detail: 'the same for every two areas',
        better: 'fitting to answers',
      },
      {
        part: 'Model and estimates',
        kind: 'published',
        detail: 'see the references',
        better: 'checks of fit, with data',
      },
      {
        part: 'Width of the intervals',
        kind: 'simulation',
        detail: 'synthetic people, faults included',
        better: 'retakes by real people',
      },
      {
        part: 'Cuts of levels and bands',
        kind: 'judgement',
        detail: 'provisional',
        better: 'a standard-setting study',
      },
      {
        part: 'Targets, floors and weights of roles',
        kind: 'judgement',
        detail: 'no norms behind them',
        better: 'a survey of people in these roles',
      },
      {
        part: 'Coverage and practice of courses',
        kind: 'judgement',
        detail: 'estimated from what is publicly known',
        better: 'what learners report and can show',
      },
      {
        part: 'Whether a score says how someone does at work',
        kind: 'none',
        detail: 'no study has been made',
        better: 'a validation study',
      },
    ] as readonly {
      readonly part: string
      readonly kind: 'judgement' | 'assumption' | 'published' | 'simulation' | 'none'
      readonly detail: string
      readonly better: string
    }[],
  },
  accuracy: {
    note: 'Synthetic people, whose true strength is known.',
    none: 'Not yet simulated. This part will show figures from a simulation with the present bank; until there are some, there are none to quote.',
    intro: (bank: string, seed: number) =>
      `Real people’s true strength is unknown, so accuracy is tried on synthetic people, with bank ${unbroken(bank)} and the engine that scores you. Everything here comes from one run (seed ${seed}), and anybody with the source can repeat it.`,
    caution:
      'It shows how well the arithmetic would work if the assumptions were right, or wrong in the ways tried here. It does not show that the questions measure the right thing.',
    processes: {
      'know or guess': {
        title: 'People who know or guess',
        about:
          'The harder trial. People answer by another process than the model’s: who knows gives the best answer, or at times the second best; who does not picks anything. One judgement key in ten is wrong, and the authors’ levels are off.',
      },
      model: {
        title: 'People who answer as the model says',
        about:
          'The kinder trial: every assumption holds. Intervals then hold the truth more often than they promise, because they are widened for the case that it does not.',
      },
    } as Readonly<Record<string, { readonly title: string; readonly about: string }>>,
    columns: {
      form: 'Form',
      r: 'r',
      rmse: 'Error',
      level: 'Same level',
      coverage: 'Inside',
      topGap: 'Top gap',
    },
    terms: [
      [
        'r',
        'correlation of estimate and true strength, mean of the five areas; 1 would be perfect.',
      ],
      ['Error', 'root mean square error of an area, in points of 0 to 100.'],
      ['Same level', 'how often an area is given its true level, and in brackets at most one off.'],
      ['Inside', 'how often the true strength lies inside the 80\u00a0% interval.'],
      [
        'Top gap',
        'how often the truly largest gap is among the two largest found, for people who have one.',
      ],
    ],
    people: (people: string) => `${people} synthetic people for each form.`,
    forms: {
      'quick-a': 'Quick A',
      'quick-b': 'Quick B',
      'full-a': 'Full A',
      'full-b': 'Full B',
    } as Readonly<Record<string, string>>,
    percent: (share: number) => `${Math.round(share * 100)}\u00a0%`,
    botsTitle: 'Answering without knowing',
    botsAbout:
      'Mean score of the five areas, and where nine in ten takes lie. First and same place mean the order in which options are stored; takers see them in another. The last two rows are the best and the worst anybody can do.',
    botsWho: 'Who answers',
    bots: {
      random: 'At random',
      longest: 'Always the longest option',
      first: 'Always the first option',
      'straight-line': 'Always the same place',
      'all best': 'Every best answer',
      'all worst': 'Every worst answer',
    } as Readonly<Record<string, string>>,
    aims: (met: number, all: number) =>
      met === all
        ? `All ${all} aims set for these figures are met.`
        : `${met} of the ${all} aims set for these figures are met. Not met:`,
    missed: (name: string, found: string, low: string, high: string) =>
      `${name}: ${found}, where ${low} to ${high} was aimed for`,
  },
}
