const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

/** A chance in whole per cent, rounded down as elsewhere; certainty is never claimed. */
function percent(chance: number): string {
  if (chance > 0.99) return 'over 99\u00a0%'
  return chance < 0.01 ? 'under 1\u00a0%' : `${Math.floor(chance * 100)}\u00a0%`
}

function hoursOf(hours: number): string {
  return hours === 1 ? '1\u00a0hour' : `${hours}\u00a0hours`
}

/** Areas inside a sentence. */
const areas = {
  technical: 'technical knowledge',
  leadership: 'leadership',
  'problem-solving': 'problem-solving',
  'time-management': 'time management',
  communication: 'communication',
}
type Area = keyof typeof areas

const covers = {
  strong: 'covers it strongly',
  some: 'covers some of it',
  little: 'covers a little of it',
}
type Coverage = keyof typeof covers

type Reason = {
  readonly area: Area
  readonly chance: number
  readonly role: string
  readonly coverage: Coverage
  readonly hours: number
}

export const resultPlan = {
  courses: {
    title: 'Your courses',
    used: (count: number, hours: number, set: number) =>
      count === 0
        ? `None picked, with ${hoursOf(set)} set.`
        : `${count === 1 ? '1 course' : `${count} courses`}, about ${hoursOf(hours)} of the ${set} set.`,
    controls: 'Hours and budget',
    hours: 'Hours you can give',
    choice: (hours: number) => `${hours} hours`,
    own: 'Own number',
    ownInvalid: 'Give whole hours, from 1 to 999.',
    budget: 'Budget',
    any: 'Any',
    free: 'Free only',
    newTab: ', opens in a new tab',
    house: 'House entry',
    houseMeans:
      'House entry: a post of this provider gave our guide its subject. That has no effect on its place.',
    reason: {
      gap: ({ area, chance, role, coverage, hours }: Reason) =>
        `Your ${areas[area]} is under the ${role} target with ${percent(chance)} likelihood. This course ${covers[coverage]}, in about ${hoursOf(hours)}.`,
      unclear: ({ area, chance, role, coverage, hours }: Reason) =>
        `It is unclear whether your ${areas[area]} meets the ${role} target: ${percent(chance)} likely it is under it. This course ${covers[coverage]}, in about ${hoursOf(hours)}.`,
      met: ({ area, chance, role, coverage, hours }: Reason) =>
        `Your ${areas[area]} likely meets the ${role} target, with a chance of ${percent(chance)} that it is under it. This course ${covers[coverage]}, in about ${hoursOf(hours)}.`,
    },
    alsoFor: (others: readonly Area[]) =>
      `It also helps with ${list.format(others.map((area) => areas[area]))}.`,
    picked: 'What it is picked for',
    covers: { strong: 'strong', some: 'some', little: 'a little' },
    facts: 'Facts',
    price: { free: 'Free', paid: 'Paid', unknown: 'Check price' },
    about: (hours: number) => `about ${hoursOf(hours)}`,
    practice: {
      mostly: 'mostly practice',
      half: 'about half practice',
      some: 'some practice',
      little: 'little practice',
    },
    levels: (from: string, to: string) => (from === to ? `for ${from}` : `for ${from} to ${to}`),
    certainty: {
      verified: 'Facts checked at a source.',
      partly: 'Facts checked in part.',
      general: 'From general knowledge: hours are an estimate.',
    },
    passed: 'Passed over, and why',
    passedReasons: {
      hoursAlone: (hours: number, set: number) =>
        `It takes about ${hoursOf(hours)}, and ${set} are set.`,
      hours: (hours: number) =>
        `It takes about ${hoursOf(hours)}, which would not fit beside the courses picked.`,
      price: 'Left out by ‘Free only’.',
      overlap: 'What it would add, the picked courses cover already.',
      full: 'A plan holds four courses, and those picked close more together.',
      level: (levels: string) => `Written ${levels}, which is not where your answers put you.`,
      little: 'It would close too little of your gaps.',
    },
    unranked: 'Listed, not ranked',
    unrankedNote:
      'Hours, level or share of practice unknown, so it cannot be set against the others.',
    notEnough: (unknown: readonly Area[]) =>
      `There are too few answers about ${list.format(unknown.map((area) => areas[area]))}, so nothing is picked for ${unknown.length === 1 ? 'it' : 'them'}.`,
    takeFull: 'Take the full form',
    empty: {
      fewAnswers: 'There are too few answers to pick courses from.',
      hours: (hours: number, set: number) =>
        `Nothing that would help fits into ${hoursOf(set)}. Of the nearest, the shortest takes about ${hoursOf(hours)}.`,
      allowHours: (hours: number) => `Set ${hoursOf(hours)}`,
      price: 'Nothing free would help enough here; something that costs, or might, would.',
      allowAny: 'Any budget',
      toRoadmap: 'Go to the roadmap',
      elsewhere:
        'There are gaps, but no course listed here would close enough of them at your level. The roadmap below works without courses.',
      noGap: (role: string, isPartial: boolean) =>
        isPartial
          ? `Where there are enough answers, no gap is likely enough against ${role} for a course to be worth your time.`
          : `No gap is likely enough against ${role} for a course to be worth your time. Read your result against a harder role above, or go on with the roadmap below.`,
    },
    estimates:
      'Hours, coverage and practice are estimates, and the choice rests on them. A course is no promise of a job or of pay.',
    independent: 'We are independent of every provider listed; none pays for a place.',
    method: 'How courses are picked',
  },
  roadmap: {
    title: 'Roadmap',
    done: (done: number, of: number) => `${done} of ${of} done. Ticks stay in this browser.`,
    doneNow: (done: number, of: number) => `${done} of ${of} done, for this visit.`,
    stepDone: (done: number, of: number) =>
      done === of ? `All ${of} done` : `${done} of ${of} done`,
    step: (place: number) => `Step ${place}: `,
    helps: (count: number) =>
      count === 1 ? 'Helps with a likely gap:' : 'Helps with likely gaps:',
    actions: (step: string) => `Actions: ${step}`,
    problems: {
      missing: 'This browser keeps nothing for this page. Ticks work for this visit only.',
      full: 'This browser’s storage is full. Ticks work for this visit only.',
      corrupt:
        'The saved ticks could not be read. They are set aside, not deleted, at the next tick.',
      stuck: 'The saved ticks could not be read, nor set aside. Ticks work for this visit only.',
      newer:
        'The saved ticks come from a newer version of this page and were left alone. Ticks work for this visit only.',
      aside: 'Earlier ticks that could not be read were set aside, not deleted.',
    },
  },
  provider: {
    callToAction: {
      newTab: ', opens in a new tab',
      house:
        'House link: a post of the TPM Institute gave our guide its subject. It has no effect on your result or on the courses above.',
      own: (name: string) =>
        `From ${name}, who provides this site. It has no effect on your result or on the courses above.`,
    },
    courses: {
      own: 'Own course',
      ownMeans: (name: string) =>
        `Own course: ${name} also provides this site. That has no effect on its place.`,
      listedBy: (name: string) =>
        `The list of courses is ${name}’s own. Which of them you see, and why, is worked out in the same way for every course.`,
    },
  },
}
