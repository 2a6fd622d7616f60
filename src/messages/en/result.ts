const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export const result = {
  title: 'Result · TPM Readiness',
  reading: 'Reading the result…',
  noScript: 'The result is in this page’s address and is worked out here, which needs JavaScript.',
  forms: {
    'quick-a': 'Quick form A',
    'quick-b': 'Quick form B',
    'full-a': 'Full form A',
    'full-b': 'Full form B',
  } as Readonly<Record<string, string>>,
  date: (date: string) =>
    new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(`${date}T00:00:00Z`)),
  of: (name: string) => `Result of ${name}`,
  label: (label: string) => `Sent with the words: ${label}`,
  answered: (answered: number, total: number) =>
    answered === total
      ? `all ${total} questions answered`
      : `${answered} of ${total} questions answered`,
  scoresOnly: 'scores only, no answers in this link',
  advisorView: 'an advisor’s view, no answers in this link',
  bands: {
    building: 'Building',
    approaching: 'Approaching',
    ready: 'Ready to interview',
    insufficient: 'Not enough to go on',
  },
  bandMeaning: {
    building: 'What this role asks for is still being built; the areas below say where to start.',
    approaching:
      'Close to what this role asks for, yet with the margin it is too early to call it ready.',
    ready: 'The answers meet what this role asks for, with the margin taken into account.',
    insufficient:
      'Readiness needs at least two answers in every area. What there is, is shown below; a new take with answers in every area gives a band.',
  },
  readiness: 'Readiness',
  readinessOf: ' of 100, likely ',
  range: (low: number, high: number) => `${Math.round(low)}–${Math.round(high)}`,
  rulerBuilding: 'Building',
  rulerApproaching: 'Approaching',
  rulerReady: 'Ready',
  summary: (met: readonly string[], gaps: readonly string[], unclear: readonly string[]) => {
    const sentences = []
    if (met.length === 5) sentences.push('All five areas already meet the targets of this role.')
    else if (met.length > 0) {
      sentences.push(
        `${capitalise(list.format(met))} already ${met.length === 1 ? 'meets its target' : 'meet their targets'}.`,
      )
    }
    if (gaps.length > 0) {
      sentences.push(
        `${capitalise(list.format(gaps))} ${gaps.length === 1 ? 'holds' : 'hold'} the result back, and can be practised.`,
      )
    }
    if (unclear.length > 0) {
      sentences.push(
        `For ${list.format(unclear)}, the answers cannot tell on which side of the target you are.`,
      )
    }
    return sentences.join(' ')
  },
  careless:
    'Many items were answered faster than they can be read, or always in the same place. Read this result with care; a calmer take says more.',
  readAgainst: 'Read against',
  nextStep: 'See your next step',
  share: 'Share',
  unknownRole: (role: string) =>
    `There is no role called ‘${role.slice(0, 40)}’; this is read against the default role.`,
  legend: {
    title: 'How to read the chart',
    estimate: 'Your estimate',
    interval: '80 % interval',
    target: 'Role target',
    rim: 'Rim: one tick = 1 % of the role’s weight',
    unknown: 'Dotted axis: not enough evidence',
  },
  tip: (name: string, score: number, range: string, target: number) =>
    `${name} ${Math.round(score)}, likely ${range}, target ${Math.round(target)}`,
  notEnough: 'not enough evidence',
  notEnoughShort: 'too few answers',
  sections: {
    title: 'Sections of this result',
    views: 'Views',
    areas: 'Areas',
    details: 'Details',
    courses: 'Courses',
    roadmap: 'Roadmap',
    roles: 'Roles',
    items: 'Items',
    takes: 'Retake',
    share: 'Share',
  },
  areas: {
    title: 'Five areas',
    note: 'Sorted by distance to the target. A gap is called only when it is at least 80 % likely.',
    area: 'Area',
    scale: '0 to 100, interval and target',
    score: 'Score',
    level: 'Level',
    target: 'Target',
    targetIs: (target: number) => `target ${Math.round(target)}`,
    gap: { gap: 'Gap', unclear: 'Unclear', met: 'Met' },
    provisional: 'Levels and targets are expert judgement, and provisional.',
  },
  bad: {
    heading: {
      empty: 'There is no result in this address.',
      malformed: 'This is not a whole result code.',
      checksum: 'This code was changed on its way.',
      'newer-version': 'This code comes from a newer version.',
      'unknown-bank': 'This code belongs to questions this version does not have.',
      'out-of-range': 'This code holds something that cannot be.',
      locked: 'This result is locked with a passphrase.',
    },
    body: {
      empty:
        'A result lives in its link, after the # sign. Paste the link or the code here, or take the quiz.',
      malformed:
        'Parts of it are missing, as happens when a link is cut in two by a line break. Paste the whole link or code here.',
      checksum:
        'At least one character is wrong, missing or swapped. Compare it with the original, or paste it again. No result was guessed from it.',
      'newer-version':
        'Reload the page to get the newest version. If that does not help, ask the sender for a fresh link.',
      'unknown-bank': 'Reload the page to get the newest version, then open the link again.',
      'out-of-range':
        'Its checksum holds, but its content does not fit any form. Ask the sender for a fresh link.',
      locked:
        'Its sender has the passphrase, and should have sent it by another way than the link.',
    },
    label: 'Result link or code',
    open: 'Open',
    reload: 'Reload the page',
    takeQuiz: 'Take the quiz',
    given: 'What was read:',
  },
}
