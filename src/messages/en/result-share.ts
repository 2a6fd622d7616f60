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
    advisor: 'With the advisor’s view',
    advisorNote:
      'Five estimates and their margins, the self-ratings as far as they are here, and the advisor’s ratings with their day. No answers.',
    scores: 'Scores only',
    scoresNote:
      'Five estimates and their margins, no answers. Also the form and the date. It opens a shorter page.',
    onlyScores:
      'Five estimates and their margins, the form and the date. This result came without answers, so there are none to share.',
    isLabelled: 'With the words I was invited by:',
    isNamed: 'With my name',
    name: 'Name in the link',
    nameNote:
      'Up to 40 characters. It goes into this link only, never into this page’s own address.',
  },
  band: {
    choice: 'Show my band where the link is posted',
    note: (band: string) =>
      `The link’s preview then says ‘${band}’. So does its address, to every app and server it passes through, before anybody opens it. The rest stays after the #.`,
  },
  ownAddress: 'This page’s own address contains your answers.',
  ownAddressNote: 'Copied from the address bar, it shares them whatever you choose here.',
  ownAddressLocked: 'This page’s own address holds the locked code.',
  ownAddressLockedNote: 'Copied from the address bar, it opens with the passphrase you used.',
  lock: {
    choice: 'Lock with a passphrase',
    choiceNote: 'The link then shows nothing without the passphrase.',
    passphrase: 'Passphrase',
    newWords: 'New words',
    copy: 'Copy passphrase',
    copied: 'Passphrase copied.',
    selected: 'This browser did not allow copying. The passphrase is selected.',
    note: 'Four words drawn by chance from 2,048: about 18 million million possibilities, 44 bits. Or write your own, 12 characters at least. Capitals and extra blanks make no difference.',
    tooShort: (count: number) =>
      `${count === 1 ? '1 character' : `${count} characters`} of at least 12. The link follows when there are enough.`,
    facts: [
      'Whoever has the link and the passphrase can read the result.',
      'Whoever has the link can try passphrases on their own machine, as often as they like. Four drawn words take years of that; a name, a date or a known phrase may take minutes.',
      'There is no expiry and no taking back, as no server stands between. A lost passphrase cannot be reset.',
      'Send the passphrase by another way than the link: say it, or use another app.',
    ],
    working: 'Locking the link…',
    failed: 'The link could not be locked. Reload the page and try again.',
    missing:
      'Browsers lock nothing on a page that came over plain http. Open it over https to lock.',
  },
  unlock: {
    label: 'Passphrase',
    note: 'Capitals and extra blanks make no difference. It is tried in this browser and sent nowhere.',
    open: 'Unlock',
    working: 'Trying the passphrase…',
    otherLink: 'Open another link or code',
    problems: {
      'wrong-passphrase':
        'This is not its passphrase. The link itself is whole: compare the words and try again.',
      malformed:
        'The passphrase fits, but what is inside is not a result code. Ask the sender for a fresh link.',
      'no-crypto':
        'Browsers unlock nothing on a page that came over plain http. Open the same link over https.',
      'not-loaded': 'A part of this page could not be loaded. Check the connection and try again.',
    },
  },
  ways: {
    title: 'Other ways to send it',
    email: 'Draft an e-mail',
    showQr: 'Show QR code',
    hideQr: 'Hide QR code',
    qr: 'QR code of the link to this result',
    qrNote: 'A phone’s camera opens the link from it.',
    qrTooLong: 'This link is too long for a QR code.',
    typed: 'A code short enough to type',
    typedNote:
      'The result page without a link has a box for it. Blanks and capitals do not matter.',
  },
  email: {
    subject: (name: string) =>
      name === '' ? 'TPM Readiness result' : `TPM Readiness result of ${name}`,
    intro: 'A TPM Readiness result opens here:',
    locked: 'It is locked. The passphrase comes by another way.',
    typed: (page: string) => `Or type this code at ${page}`,
    foot: 'A learning self-check, not a hiring test. Ranges are 80 % intervals.',
  },
  link: 'Link to this result',
  keep: 'Save or print',
  savePicture: 'Save picture',
  print: 'Print',
  csv: 'CSV',
  json: 'JSON',
  keepNote: {
    answers:
      'The picture shows estimates only, in light colours. A print, CSV or JSON holds this result’s code, and with it the answers.',
    scores: 'The picture is in light colours. A print, CSV or JSON holds this result’s code.',
    locked:
      'The picture shows estimates only, in light colours. A print holds the locked code; a CSV or JSON holds the open one, which needs no passphrase.',
  },
  saved: (file: string) => `Saved as ${file}.`,
  pictureFailed: 'The picture could not be made in this browser. Printing works.',
  printed: {
    title: 'The code of this result',
    answers: 'It holds every answer, and opens at the address below.',
    scores: 'It holds five estimates and their margins, and opens at the address below.',
    advisor: 'It holds five estimates, and the ratings beside them; it opens at the address below.',
    locked: 'It is locked, and opens at the address below with its passphrase.',
    qr: 'QR code of the address below it',
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
    dial: { here: 'This take, with its interval', other: 'The take compared with' },
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
      'Give it two weeks, or some real practice, first: sooner, you would mostly measure the margin.',
    start: (form: string) => `Start the ${lower(form)}`,
    keep: 'Keep it in my past results',
    keepWhy:
      'This result is not among the past results of this browser. Kept there, later takes can be compared with it.',
    keepOpenWhy: 'Kept there, it opens without the passphrase.',
    kept: 'Kept in this browser.',
    keptAside:
      'Kept in this browser. Earlier results that could not be read were set aside, not deleted.',
    full: 'This browser’s storage is full, so it could not be kept. Its link works all the same.',
    notKept: 'This browser does not let this page keep anything. Its link works all the same.',
  },
}
