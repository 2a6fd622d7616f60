import { expect, test } from 'vitest'
import { fitOf } from '#engine/course-gain.ts'
import { planCourses } from '#engine/course-plan.ts'
import type { PlanInput } from '#engine/course-plan.ts'
import { entryRole, makeAreas, makeCourse, seniorRole } from '../fixtures/fixture-frame.ts'

const weak: PlanInput = {
  areas: makeAreas([-1, -1, -1, -1, -1], seniorRole),
  role: seniorRole,
  inflation: 1.3,
  courses: [],
}
const all = {
  technical: 1,
  leadership: 1,
  'problem-solving': 1,
  'time-management': 1,
  communication: 1,
}
const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id)

test.each([
  ['inside its levels', 40, { from: 2, to: 4 }, 1],
  ['that the stretch lifts to its first level', 32, { from: 3, to: 4 }, 1],
  ['15 points under its first level', 17, { from: 3, to: 4 }, Math.exp(-1)],
  ['15 points over its last level', 67, { from: 1, to: 3 }, Math.exp(-1)],
  ['30 points over its last level', 82, { from: 1, to: 3 }, Math.exp(-4)],
])('the fit of a course to a score %s', (_, score, levels, fit) => {
  expect(fitOf(score, levels)).toBeCloseTo(fit, 12)
})

test('a pick says which areas it was picked for, with gain, chance and coverage', () => {
  const courses = [makeCourse('one', { coverage: { technical: 0.4, communication: 0.8 } })]
  const { picks, hours } = planCourses({ ...weak, courses })
  const [pick] = picks
  expect(pick).toMatchObject({ id: 'one', hours: 10 })
  expect(hours).toBe(10)
  expect(pick?.areas.map(({ area, coverage }) => [area, coverage])).toEqual([
    ['communication', 0.8],
    ['technical', 0.4],
  ])
  for (const { chanceBelow } of pick?.areas ?? []) expect(chanceBelow).toBeGreaterThan(0.99)
  expect(pick?.areas.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(pick?.gain ?? 0, 12)
})

test('ties are broken free first, then by id', () => {
  const coverage = { technical: 0.5 }
  const courses = [
    makeCourse('b-paid', { coverage }),
    makeCourse('a-paid', { coverage }),
    makeCourse('z-free', { coverage, price: 'free' }),
  ]
  expect(idsOf(planCourses({ ...weak, courses }).picks)).toEqual(['z-free', 'a-paid', 'b-paid'])
  expect(idsOf(planCourses({ ...weak, courses, hours: 20 }).picks)).toEqual(['z-free', 'a-paid'])
})

test('a required course comes along, counts in number and hours, and stands first', () => {
  const courses = [
    makeCourse('deep', { coverage: all, requires: ['base'], hours: 20 }),
    makeCourse('base', { requires: ['root'], hours: 10 }),
    makeCourse('root', { hours: 10 }),
  ]
  expect(planCourses({ ...weak, courses })).toMatchObject({
    picks: [{ id: 'root', gain: 0 }, { id: 'base', gain: 0 }, { id: 'deep' }],
    hours: 40,
  })
  expect(planCourses({ ...weak, courses, hours: 39 })).toMatchObject({
    picks: [],
    passed: [{ id: 'deep', reason: 'hours' }],
  })
})

test('a course of little gain is taken for what it opens', () => {
  // Beside the first, the second adds .44 points; the third, worth .6, cannot be had without it.
  const two = [
    makeCourse('first', { coverage: { technical: 1 } }),
    makeCourse('second', { coverage: { technical: 0.26 } }),
  ]
  const third = makeCourse('third', { coverage: { leadership: 0.13 }, requires: ['second'] })
  const areas = makeAreas([-0.2, -1, 3, 3, 3], seniorRole)
  expect(idsOf(planCourses({ ...weak, areas, courses: two }).picks)).toEqual(['first'])
  const { picks } = planCourses({ ...weak, areas, courses: [...two, third] })
  expect(idsOf(picks)).toEqual(['first', 'second', 'third'])
})

test('courses that require each other come together or not at all', () => {
  const courses = [
    makeCourse('yin', { coverage: { technical: 1 }, requires: ['yang'] }),
    makeCourse('yang', { coverage: { leadership: 1 }, requires: ['yin'] }),
  ]
  expect(planCourses({ ...weak, courses }).picks).toHaveLength(2)
  expect(planCourses({ ...weak, courses, hours: 19 }).picks).toEqual([])
})

test('a person with no gap gets no plan, however many hours there are', () => {
  const courses = [makeCourse('everything', { coverage: all, hours: 240 })]
  const areas = makeAreas([2.4, 2.4, 2.4, 2.4, 2.4], entryRole, 0.3)
  const plan = planCourses({ ...weak, areas, role: entryRole, courses, hours: 300 })
  expect(plan).toMatchObject({ picks: [], hours: 0, passed: [{ reason: 'little' }] })
})

test('without enough evidence there is no gap to plan for, and nothing is called little', () => {
  const areas = weak.areas.map((area) => ({ ...area, enough: false }))
  const courses = [makeCourse('one', { coverage: all }), makeCourse('two', { hours: null })]
  expect(planCourses({ ...weak, areas, courses })).toEqual({
    picks: [],
    hours: 0,
    passed: [{ id: 'two', reason: 'unranked', gain: null }],
  })
})

test('forty hours are the default', () => {
  const courses = [makeCourse('forty', { coverage: all, hours: 40 })]
  expect(planCourses({ ...weak, courses }).picks).toHaveLength(1)
  const longer = [makeCourse('more', { coverage: all, hours: 41 })]
  expect(planCourses({ ...weak, courses: longer }).picks).toEqual([])
})

const picked = makeCourse('picked', { coverage: { technical: 1 } })
const half = makeCourse('a-half', { coverage: { technical: 0.2 }, hours: 1 })
const four = ['w', 'x', 'y', 'z'].map((id) => makeCourse(id, { coverage: { technical: 1 } }))

test.each<[string, string, Partial<PlanInput>]>([
  [
    'longer than all the hours',
    'hours',
    { courses: [picked, makeCourse('other', { coverage: all, hours: 50 })] },
  ],
  [
    'too long beside those picked',
    'hours',
    { courses: [picked, makeCourse('other', { coverage: { technical: 0.9 } })], hours: 15 },
  ],
  [
    'paid, under free only',
    'price',
    { courses: [makeCourse('other', { coverage: all })], isFreeOnly: true },
  ],
  [
    'of unknown price, under free only',
    'price',
    { courses: [makeCourse('other', { coverage: all, price: 'unknown' })], isFreeOnly: true },
  ],
  [
    'free, but requiring a paid one',
    'price',
    {
      courses: [
        makeCourse('other', { coverage: all, price: 'free', requires: ['base'] }),
        makeCourse('base', {}),
      ],
      isFreeOnly: true,
    },
  ],
  [
    'written for another level',
    'level',
    { courses: [makeCourse('other', { coverage: { technical: 1 }, levels: { from: 5, to: 5 } })] },
  ],
  [
    'with next to nothing on the gaps',
    'little',
    { courses: [makeCourse('other', { coverage: { technical: 0.05 } })] },
  ],
  [
    'fifth after four of as much',
    'full',
    {
      courses: [
        ...four.map((course) => ({ ...course, coverage: { technical: 0.5 } })),
        makeCourse('other', { coverage: { technical: 0.4 } }),
      ],
      hours: 100,
    },
  ],
  [
    'covering what the chosen cover already',
    'overlap',
    { courses: [...four, makeCourse('other', { coverage: { technical: 0.16 } })] },
  ],
  [
    'of unknown hours',
    'unranked',
    { courses: [makeCourse('other', { coverage: all, hours: null })] },
  ],
  [
    'of unknown levels',
    'unranked',
    { courses: [makeCourse('other', { coverage: all, levels: null })] },
  ],
  [
    'of unknown practice',
    'unranked',
    { courses: [makeCourse('other', { coverage: all, practice: null })] },
  ],
  [
    'requiring one of unknown hours',
    'unranked',
    {
      courses: [
        makeCourse('other', { coverage: all, requires: ['base'] }),
        makeCourse('base', { hours: null }),
      ],
    },
  ],
  [
    'requiring one that is not listed',
    'unranked',
    { courses: [makeCourse('other', { coverage: all, requires: ['gone'] })] },
  ],
])('a course %s is passed over for %s', (_, reason, input) => {
  const plan = planCourses({ ...weak, ...input })
  expect(plan.passed.find(({ id }) => id === 'other')?.reason).toBe(reason)
  expect(idsOf(plan.picks)).not.toContain('other')
})

test('names the six nearest others, the most useful first, and every unranked one', () => {
  const others = Array.from({ length: 9 }, (_, at) =>
    makeCourse(`other-${at}`, { coverage: { technical: 0.1 * at }, hours: 60 }),
  )
  const unknown = ['u', 'v'].map((id) => makeCourse(id, { coverage: all, hours: null }))
  const { passed } = planCourses({ ...weak, courses: [...unknown, half, ...others] })
  const nearest = [8, 7, 6, 5, 4, 3].map((at) => `other-${at}`)
  expect(idsOf(passed)).toEqual([...nearest, 'u', 'v'])
})
