export const methodItems = {
  note: 'What is asked, and what an answer earns.',
  intro: (items: number) =>
    `The present bank holds ${items} items, all written for this quiz. They are of four types. Every answer earns a credit x between 0 and 1; the formula is in the last column.`,
  columns: { type: 'Type', task: 'What you do', credit: 'Credit x' },
  types: {
    judgement: {
      name: 'Judgement',
      task: 'Read a situation with four options; pick what the TPM should do best and worst. 12 possible answers.',
      credit:
        '(credit of your best − credit of your worst + 1) ÷ 2. Each option has a credit of its own: one has 1, the second at most .75, the lowest at most .2.',
    },
    knowledge: {
      name: 'Knowledge',
      task: 'Pick the one right option of three or four.',
      credit: '1 if right, else 0.',
    },
    order: {
      name: 'Order',
      task: 'Put four or five steps in order. 24 or 120 possible answers.',
      credit:
        'Share of the agreed pairs you have in order (after Kendall). A pair on which good practice differs is left out and costs nobody.',
    },
    multi: {
      name: 'Multiple picks',
      task: 'Pick the stated number, two or three, of five or six.',
      credit: '(right picks − wrong picks) ÷ number of right ones, never below 0.',
    },
  },
  notSureTitle: 'Not sure',
  notSure: [
    '‘Not sure’ counts as the average guess: the mean credit of all the answers the item allows. Guessing instead gains or loses nothing on average, and leaving open what you do not know cannot raise a score.',
    'An item you never reached is left out altogether.',
  ],
  pairsTitle: 'Pairs that keep reading worthwhile',
  pairs: (pairItems: number, judgementItems: number) =>
    `${pairItems} of the ${judgementItems} judgement items come as flip pairs: the same four options, one fact of the situation changed, and another best answer. Whoever looks at the options alone cannot get both right. The two never stand in one form.`,
  formsTitle: 'Parallel forms',
  forms: (full: number, quick: number, reserve: number) => [
    `There are two full forms, A and B, of ${full} items each, five or six an area. They follow one plan of areas, types and levels and share no item, and a retake offers the other one. The remaining ${reserve} items are a reserve for the next bank.`,
    `Each full form contains a quick form of ${quick} items, two an area, so going on from quick to full asks nothing twice.`,
    'The forms are parallel by construction. That they are equally hard for real people has not been shown yet.',
  ],
  orderTitle: 'No hints from place or wording',
  order:
    'Options appear in an order drawn for each attempt. Keys are stored by option, apart from the words, so a new wording or a translation cannot move a key.',
}
