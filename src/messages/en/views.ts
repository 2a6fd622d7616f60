const points = (count: number) => (count === 1 ? '1 point' : `${count} points`)

/** What an advisor sees beside the answers and the self-rating; the same five steps, said of another. */
export const views = {
  title: 'Three views',
  note: 'The answers, the person’s own rating and an advisor’s, on one scale.',
  ratedOn: (date: string) => `The advisor rated on ${date}.`,
  area: 'Area',
  scale: '0 to 100, interval of the answers',
  names: { answers: 'Answers', self: 'Self-rating', advisor: 'Advisor' },
  rating: (step: number) => `${step} of 5`,
  noRating: 'not rated',
  steps: 'A rating from 1 to 5 stands for 10, 30, 50, 70 and 90 points.',
  selfMissing:
    'The self-rating did not come with the link the advisor was given, as in one with scores only.',
  ownTake: 'This is about a take kept in this browser.',
  openOwn: 'Open it with every answer',
  talk: {
    title: 'To talk about',
    note: 'Where two views differ by more than both wander by themselves. Neither is taken to be right: each may rest on work the other has not seen.',
    none: 'No two views differ beyond the margin. What remains is worth a question, not a worry.',
    said: {
      answers: (score: number, range: string) => `Answers: ${score}, likely ${range}.`,
      self: (step: number, anchor: string) => `Self-rating ${step} of 5: ${anchor}.`,
      advisor: (step: number, anchor: string) => `Advisor ${step} of 5: ${anchor}.`,
    },
    asks: {
      'advisor-answers': {
        more: (by: number) =>
          `The advisor is ${points(by)} above the answers. What has the advisor seen that the questions did not ask?`,
        less: (by: number) =>
          `The advisor is ${points(by)} below the answers. Which situation would make the advisor trust them?`,
      },
      'self-answers': {
        more: (by: number) =>
          `The self-rating is ${points(by)} above the answers. Which work is it based on?`,
        less: (by: number) =>
          `The self-rating is ${points(by)} below the answers. What is missing to rely on it at work?`,
      },
      'advisor-self': {
        more: (by: number) =>
          `The advisor is ${points(by)} above the self-rating. What does the advisor see that goes unclaimed?`,
        less: (by: number) =>
          `The advisor is ${points(by)} below the self-rating. Which work has the advisor not seen?`,
      },
    },
  },
  anchors: {
    technical: [
      'knows the names of the parts, hardly how they work together',
      'can follow a design review with some help',
      'can draw the system and say where it may break',
      'compares designs on cost, risk and ownership',
      'shapes technical direction across several systems',
    ],
    leadership: [
      'waits for direction, or passes problems up',
      'owns their tasks and asks others politely',
      'gets commitments from people who do not report to them',
      'settles disputes between teams and leads change',
      'changes the priorities of whole organisations',
    ],
    'problem-solving': [
      'goes for the first solution that comes up',
      'asks questions when somebody prompts them',
      'states the problem, the options and what is unknown',
      'reframes problems and tests causes cheaply',
      'changes systems so that a kind of failure stops',
    ],
    'time-management': [
      'takes work as it comes in',
      'keeps lists and goes by urgency',
      'plans by dependency and ranges, and says no with a reason',
      'sees slips early and balances several programs',
      'sets the planning rhythm of an organisation',
    ],
    communication: [
      'sends everybody the same message',
      'simplifies by leaving facts out',
      'leads with the impact and the ask, for each audience',
      'translates both ways and gets decisions in writing',
      'sets the story that leaders repeat correctly',
    ],
  },
}
