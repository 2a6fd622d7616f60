/** The advisor's own view of a person, on the desk. */
export const advisorView = {
  rate: 'Rate',
  rateOne: (name: string) => ` ${name}`,
  compare: 'Compare',
  compareOne: (name: string) => ` the views of ${name}`,
  first: 'Rate before reading',
  firstNote: 'Hides every result you have not rated, here and in what you save or print.',
  hiddenCount: (count: number) =>
    count === 1
      ? '1 result is hidden until you have rated it, and left out of the group figures.'
      : `${count.toLocaleString('en-GB')} results are hidden until you have rated them, and left out of the group figures.`,
  title: (name: string) => `Your view of ${name}`,
  blind:
    'Where would you put this person? Pick the line nearest to what you have seen. The result shows when you have saved.',
  seen: 'Where would you put this person? Pick the line nearest to what you have seen. The result was in sight before; to rate without it, tick ‘Rate before reading’ on the desk.',
  skip: 'I cannot say',
  nothing: 'Rate at least one area.',
  save: 'Save and compare',
  cancel: 'Cancel',
  done: 'Your rating is kept on this machine.',
  open: 'Open the three views',
  link: 'Link to send back',
  contains:
    'It holds five estimates and their margins, the self-ratings if the learner’s link had them, your ratings and today’s day. No answers, no name, no notes.',
  change: 'Change my rating',
  close: 'Close',
}
