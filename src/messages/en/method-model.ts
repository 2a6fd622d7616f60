export const methodModel = {
  note: 'In words first; the formulas follow the words.',
  sentence: 'A softmax over everything you could have answered, tilted by how good each answer is.',
  plain: [
    'Put differently: every item has a list of all the answers it allows. The stronger someone is in the area, the more their answers lean towards the good end of that list. We turn this round, and ask which strength makes the answers you gave plausible.',
    'Strength is written θ (theta). It is not a quantity anybody has measured: 0 is where the model starts before it knows anything of you, and steps of 1 are the unit of its starting spread.',
  ],
  answerTitle: 'The chance of an answer',
  answerWords:
    'In words: the chance of answer r, for someone of strength theta, is e to the power of A times the credit of r times theta minus beta, divided by the sum of the same expression over every answer the item allows.',
  answerTerms: [
    ['x(r)', 'is the credit of answer r, from 0 to 1.'],
    [
      'β',
      'is the item’s location. At θ = β every answer is equally likely, which is what answering at random looks like. Below it, poor answers are more likely than good ones.',
    ],
    [
      'A',
      'is the slope: how strongly a full credit speaks. It is fixed for each type until there are data to fit it.',
    ],
  ],
  slopes: (judgement: string, order: string, multi: string, knowledge: string) =>
    `Slopes of the present bank: judgement ${judgement}, order ${order}, multiple picks ${multi}, knowledge ${knowledge}.`,
  answerSource:
    'This is a divide-by-total model: Bock’s nominal response model with a fixed scoring function, here the credit (Bock 1972; Thissen & Steinberg 1986).',
  locationTitle: 'Where an item stands',
  location: (step: string) =>
    `The author gives each item a level from 1 to 5. Level 3 stands for θ = 0, and each level is ${step} away from the next. β is then set so that a person exactly at the item’s level, L, is expected to earn halfway between the average guess x̄ and full credit.`,
  locationWords:
    'In words: the expected credit at L equals the average guess plus one, divided by two.',
  priorTitle: 'Before the first answer',
  priorWords:
    'In words: the strength in area k is the root of c times g, plus the root of one minus c times u for that area; g and each u follow the standard normal distribution.',
  prior: (correlation: string) => [
    `g is what all five areas have in common and u is what an area has of its own. With c = ${correlation}, any two areas correlate by ${correlation}. An answer in one area therefore says a little about the other four.`,
    'This is an assumption, not a finding. It pulls thin evidence towards the middle, and towards your other areas.',
  ],
  estimateTitle: 'From answers to an estimate',
  estimate:
    'The estimate θ̂ is the mean of all strengths, each weighted by how well it explains your answers and by the assumption above: the expected a posteriori estimate, EAP (Bock & Mislevy 1982). The spread of the same weights is the standard error, SE. For a given g the areas are independent, so the common factor can be summed out exactly (Gibbons & Hedeker 1992):',
  estimateWords: [
    'In words: I of g is the sum, over theta, of the prior of theta given g times the likelihood of the area’s answers, L.',
    'The weight of g is the normal density at g times the product of I over all five areas.',
    'The estimate is the weighted mean, over g, of the mean of theta in area k at that g.',
  ],
  grid: (low: string, high: string, step: string, generalStep: string) =>
    `The sums run over θ from ${low} to ${high} in steps of ${step}, and over g in steps of ${generalStep}. There is no sampling: the same answers always give the same result. The standard error comes from the same sums with θ².`,
  sumsTitle: 'Why sums of points are enough',
  sums: 'In the logarithm of the likelihood, your answers stand in one place only: in the sum of A times x. The rest, N, depends on which items you were given.',
  sumsWords:
    'In words: the log likelihood at theta is theta times the sum of A times x over the area’s items, minus the sum of the logarithms of each item’s total N at theta, plus a constant.',
  sumsMeaning:
    'So the points Σ A·x of the five areas hold everything the model uses. Two people with the same items and the same points get the same estimates, whichever answers earned them, and a better answer can never lower anything. That is why ‘how this was scored’ can be shown as plain points.',
  scaleTitle: 'From θ to 0–100',
  scaleWords: (width: string) => [
    'In words: the score is 50 plus 25 times the estimate, kept between 0 and 100.',
    `The 80 per cent interval runs ${width} standard errors either way of it, kept between 0 and 100.`,
  ],
  scale: (width: string, inflation: string) => [
    `${width} is 1.28 × ${inflation} × 25. 1.28 standard errors either way make an 80\u00a0% interval; ${inflation} widens it, because the slopes and locations are judgement and not yet fitted to data. A score is never shown without its interval.`,
    'An area with fewer than two answered items has no score: it is shown as ‘not enough evidence’, never as zero.',
  ],
  levels: (names: string) =>
    `Levels are cut every 20 points: ${names}. These cuts are provisional.`,
}
