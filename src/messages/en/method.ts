import { methodBasis } from './method-basis.ts'
import { methodExample } from './method-example.ts'
import { methodItems } from './method-items.ts'
import { methodLimits } from './method-limits.ts'
import { methodModel } from './method-model.ts'
import { methodReading } from './method-reading.ts'

export const method = {
  title: 'Method and limits · TPM Readiness',
  heading: 'How the quiz measures, and what it cannot say',
  summary:
    'Your answers are weighed against every answer you could have given, and become five estimates, each with its margin. Questions, levels, targets and course figures are expert judgement; this page says which is which and shows the sums.',
  contents: 'On this page',
  noScript: 'The rest of this chapter needs JavaScript.',
  chapters: {
    short: 'In short',
    items: 'Items and credit',
    model: 'The model',
    example: 'A worked example',
    readiness: 'From areas to readiness',
    courses: 'How courses are chosen',
    evidence: 'Judgement and evidence',
    accuracy: 'Simulated accuracy',
    limits: 'Limits',
    privacy: 'Privacy',
    calibration: 'For providers: calibration',
    references: 'References',
  },
  readers: {
    learner: 'You took the quiz:',
    advisor: 'You advise learners:',
    psychometrician: 'You work with tests:',
  },
  short: [
    'The quiz measures how well you judge written program situations, and some of the knowledge behind that, in five skill areas: technical, leadership, problem-solving, time management and communication.',
    'Each answer earns credit by how good it is, so a sensible second choice counts for more than a poor one.',
    'In each area the credits become an estimate from 0 to 100, with an 80\u00a0% interval that says how sure it is.',
    'Against a role you choose, the five estimates become one readiness figure, in which a strong area cannot hide a weak one.',
    'It is a self-check for learning: the questions, levels and targets are expert judgement, and none of them has yet been tested against how people do at work.',
  ],
  items: methodItems,
  model: methodModel,
  example: methodExample,
  ...methodReading,
  ...methodBasis,
  ...methodLimits,
}
