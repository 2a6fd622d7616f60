const points = (count: number) => (count === 1 ? '1 point' : `${count} points`)

/** 'Full form B' inside a sentence. */
const lower = (form: string) => form.charAt(0).toLowerCase() + form.slice(1)

export const resultShare = {
  title: 'Share',
  note: 'The link is the result. Whoever has it can read it; no server holds it, so it cannot be taken back.',
  pictureHead: (role: string) => `TPM Readiness, read against ${role}`,
  pictureFoot: 'A learning self-check, not a hiring test. Ranges are 80 % intervals.',
  likely: (score: number, range: string) => `${Math.round(score)}, likely ${range}`,
  unknown: 'too few answers',
  contents: {
    title: 'What the link contains',
    answers: 'With answers',
    answersNote:
      'Every answer and self-rating, the form and the date. It opens this same page, every item included.',
    careless: 'Also that many items were answered faster than they can be read.',
    scores: 'Scores only',
    scoresNote:
      'Five estimates and their margins, no answers. Also the form and the date. It opens a shorter page.',
    onlyScores:
      'Five estimates and their margins, the form and the date. This result came without answers, so there are none to share.',
    isNamed: 'With my name',
    name: 'Name in the link',
    nameNote:
      'Up to 40 characters. It goes into this link only, never into this page’s own address.',
  },
  ownAddress: 'This page’s own address contains your answers.',
  ownAddressNote: 'Copied from the address bar, it shares them whatever you choose here.',
  link: 'Link to this result',
  copy: 'Copy link',
  send: 'Share',
  sendTitle: 'TPM Readiness result',
  copied: 'Link copied.',
  selected:
    'This browser did not allow copying. The link is selected: copy it with your keyboard or menu.',
  sent: 'Handed over to what you chose.',
  keep: 'Save or print',
  savePicture: 'Save picture',
  print: 'Print',
  csv: 'CSV',
  json: 'JSON',
  keepNote: {
    answers:
      'The picture shows estimates only, in light colours. A print, CSV or JSON holds this result’s code, and with it the answers.',
    scores: 'The picture is in light colours. A print, CSV or JSON holds this result’s code.',
  },
  saved: (file: string) => `Saved as ${file}.`,
  pictureFailed: 'The picture could not be made in this browser. Printing works.',
  printed: {
    title: 'The code of this result',
    answers: 'It holds every answer, and opens at the address below.',
    scores: 'It holds five estimates and their margins, and opens at the address below.',
  },
  takes: {
    title: 'Retake and compare',
    note: 'Past results are kept in this browser only.',
    compareWith: 'Compare with',
    take: (form: string, date: string) => `${form}, ${date}`,
    since: (form: string, date: string) => `Since the ${lower(form)} of ${date}`,
    until: (form: string, date: string) => `From this take to the ${lower(form)} of ${date}`,
    meanIs: (since: string, change: number) =>
      change === 0
        ? `${since}, the mean of your five areas stayed where it was.`
        : `${since}, the mean of your five areas ${change > 0 ? 'rose' : 'fell'} by ${points(Math.abs(change))}.`,
    within: 'That is within the margin',
    withinMeans: (seen: number) => `: only ${points(seen)} or more could be told from chance.`,
    beyond: 'That is beyond the margin',
    beyondMeans: (seen: number) => `: ${points(seen)} or more can be told from chance here.`,
    area: 'Area',
    change: 'Change',
    seen: 'Smallest change seen',
    reading: 'Margin',
    unchanged: '0',
    withinShort: 'within',
    beyondShort: 'beyond',
    byArea: 'The same by area',
    byAreaNote:
      'Margins are wide for a single area, and of five, one may cross its margin by chance. Trust the mean first.',
    refused: {
      'shared-responses':
        'These two share questions, so their margins are not independent and a change cannot be judged. Compare takes of different forms, A with B.',
      'not-enough':
        'In one of the two, an area has too few answers to be estimated. A change needs all five areas in both.',
    },
    retake: 'Take the parallel form',
    retakeWhy: (form: string) =>
      `${form} asks other questions about the same five areas, so remembering these answers does not help.`,
    retakeAgainWhy:
      'These are the same questions again, so remembering them helps. Read a change with care.',
    retakeWhen:
      'Give it two weeks, or some real practice, before. Sooner than that you would mostly measure the margin.',
    start: (form: string) => `Start the ${lower(form)}`,
    keep: 'Keep it in my past results',
    keepWhy:
      'This result is not among the past results of this browser. Kept there, later takes can be compared with it.',
    kept: 'Kept in this browser.',
    keptAside:
      'Kept in this browser. Earlier results that could not be read were set aside, not deleted.',
    full: 'This browser’s storage is full, so it could not be kept. Its link works all the same.',
    notKept: 'This browser does not let this page keep anything. Its link works all the same.',
  },
}
