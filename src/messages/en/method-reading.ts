export const methodReading = {
  readiness: {
    note: 'How five estimates become one figure for a role.',
    plain: [
      'For each area we ask how much of the role’s target you reach, at most all of it. The five shares are then multiplied rather than added, each with the role’s weight. So a weak area pulls readiness down, and being far above a target elsewhere cannot make up for it.',
      'The share is averaged over the whole margin of the estimate, not read off at its middle. What is still unknown counts against ‘ready’.',
    ],
    words: [
      'In words: readiness is one hundred times e to the power of the sum of weight times m over the five areas.',
      'm is the expected logarithm of score over target, kept between .05 and 1, while the strength varies around its estimate by the widened standard error.',
    ],
    after:
      'Its interval comes from the variance of the same logarithms. It needs each θ̂ and SE and nothing else, so a link with scores only gives the same readiness, but for their rounding. There is no readiness while any area has too little evidence.',
    bandsTitle: 'Bands',
    bands: (approaching: number, ready: number) => [
      `Building: readiness below ${approaching}.`,
      `Approaching: from ${approaching} to below ${ready}.`,
      `Ready to interview: ${ready} and above.`,
    ],
    bandsNote: 'These cuts are provisional. They were set by judgement, and may move.',
    gapsTitle: 'Gap, unclear, met',
    gaps: [
      'A gap is called only when you are at least 80\u00a0% likely to be below the target, ‘met’ when at most 20\u00a0%. Everything between is ‘unclear’, and says so.',
      'Some areas of a role also have a floor. A gap is critical when you are at least 80\u00a0% likely to be below the floor. A critical gap is pointed out; it does not change the band.',
    ],
    rolesTitle: 'What the roles ask for',
    rolesCaption: 'Target, floor and weight of each area, by role',
    area: 'Area',
    target: 'target ',
    floor: (floor: number) => `floor ${floor}`,
    weight: (percent: number) => `weight ${percent}\u00a0%`,
    rolesNote:
      'The large figure is the target. Targets and floors are on the scale of 0 to 100; where no floor stands, there is none. All of them are expert judgement, not norms.',
    othersTitle: 'What else a result says',
    others: [
      [
        'Duties',
        'the same answers sorted by what a TPM does, shown in words, and only with at least four items.',
      ],
      ['Facets', 'hints within an area, from the few items each facet has. They have no score.'],
      [
        'Self-ratings',
        'never change a score. A difference is mentioned only when it is larger than chance would explain (|z| above 1.96, with 20 points allowed for how self-ratings wander), for two areas at most.',
      ],
      [
        'Hurried answers',
        'a remark appears when three in ten items were shown for under a quarter of their reading time, or when nearly all single picks stood in one place. The score stays the same.',
      ],
      [
        'Change between takes',
        'the mean of the five areas first. It is ‘within the margin’ unless it is larger than 1.28 standard errors of the difference. Takes that share items are not compared.',
      ],
    ],
  },
  courses: {
    note: 'Why these, and why not the others.',
    plain: [
      'A course is worth what it is expected to close of your gaps. Three things go into that, and then the best set is looked for.',
      'Your gap: not only how far below the target the estimate stands, but how likely you are to be below it at all, times the role’s weight for the area.',
    ],
    gapWords:
      'In words: the expected gap is the weight times: d times the normal distribution function at d over s, plus s times the normal density at d over s. d is the target minus the score, s the widened standard error in points.',
    effect:
      'What the course does: how much of the area it covers, how much of it is practice, and whether it is written for your level, a little above your score (8 points). Away from its levels this fit falls off.',
    effectWords:
      'In words: the effect is .45 times coverage times practice times fit. Even a perfect course is taken to close at most .45 of a gap.',
    effectParts: ['coverage', 'practice', 'fit'],
    set: 'What is left: a second course on the same area works on what the first left open. Returns diminish, so four courses on one gap do not add up to four times one.',
    setWords:
      'In words: the value of a set is the sum, over areas, of the gap times one minus the product, over the courses of the set, of one minus the effect.',
    search: (courses: number, hours: number, gain: string) =>
      `Of all sets of up to ${courses} courses within your hours (${hours} unless you change it) the one with the largest value is found exactly, by branch and bound, not by taking the best course again and again. Every course in it must add at least ${gain} points of expected gap, or it is not recommended. Someone without a gap gets no plan.`,
    order:
      'They are listed by what each adds an hour; of equals, free ones come first. Each says which gap it is for, and the nearest courses left out say why.',
    coverageTitle: 'What the figures are',
    coverage: [
      'Coverage and practice are editorial judgement, estimated from what is publicly known of a course; hours are estimates too. The facts about a course were checked at the source for some, in part for others, and come from general knowledge for the rest. The .45 and the fit are assumptions. None of this has been tested on what people learned.',
      'Where a price is unknown the course says ‘check price’, and only ‘free only’ leaves it out. Where hours, levels or practice are unknown, the course is listed and not ranked. Nothing is filled in.',
      'A house or sponsored course is labelled and gets no boost: the label takes no part in the calculation. No course promises a job or pay.',
    ],
  },
}
