import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planCourses } from '#engine/course-plan.ts'
import { AREAS } from '#engine/types.ts'
import type { Course } from '#engine/types.ts'
import { allowedSets, makeJudge, marginOf, setWithout } from '../fixtures/brute-force-plan.ts'
import type { Judge } from '../fixtures/brute-force-plan.ts'
import { entryRole, makeAreas, seniorRole } from '../fixtures/fixture-frame.ts'
import { randomNormal, randomOf, seededRandom } from '../fixtures/seeded-random.ts'

function randomCatalogue(random: () => number, size: number): readonly Course[] {
  return Array.from({ length: size }, (_, at): Course => {
    const from = 1 + Math.floor(3 * random())
    return {
      id: `course-${(at * 7) % size}`,
      hours: 5 + 5 * Math.floor(6 * random()),
      levels: { from, to: from + Math.floor(3 * random()) },
      price: randomOf(['free', 'paid', 'unknown'], random),
      coverage: Object.fromEntries(
        AREAS.filter(() => random() < 0.5).map((area) => [area, Math.ceil(10 * random()) / 10]),
      ),
      practice: 0.3 + 0.7 * random(),
      requires:
        at > 0 && random() < 0.25 ? [`course-${(Math.floor(at * random()) * 7) % size}`] : [],
    }
  })
}

/** A person, a catalogue of nine courses and hours, all from one seed. */
function makeCase(seed: number) {
  const random = seededRandom(seed)
  const role = randomOf([entryRole, seniorRole], random)
  const theta = () => 0.2 + 0.9 * randomNormal(random)
  const areas = makeAreas([theta(), theta(), theta(), theta(), theta()], role, 0.3 + 0.4 * random())
  const courses = randomCatalogue(random, 9)
  const hours = randomOf([10, 20, 40, 60, 100], random)
  return { input: { areas, role, courses, hours, inflation: 1.3 }, judge: makeJudge(areas, role) }
}

function coursesOf(courses: readonly Course[], picks: readonly { readonly id: string }[]) {
  return picks.flatMap(({ id }) => courses.filter((course) => course.id === id))
}

/** The simpler rule: take the best set whatever its parts add, then drop the least, repeatedly. */
function dropLeast(judge: Judge, set: readonly Course[]): readonly Course[] {
  const margins = set.map((course) => ({ course, margin: marginOf(judge, set, course) }))
  const least = margins.toSorted((a, b) => a.margin - b.margin)[0]
  return least && least.margin < 0.5 ? dropLeast(judge, setWithout(set, least.course)) : set
}

const seeds = Array.from({ length: 150 }, (_, seed) => seed + 1)
// The brute force adds its gaps up in steps, good to about 1e-6.
const slack = 1e-5

describe('the chosen set, against a look at every set', () => {
  const cases = seeds.map((seed) => {
    const { input, judge } = makeCase(seed)
    const sets = allowedSets(input.courses, input.hours)
    const plan = planCourses(input)
    const chosen = coursesOf(input.courses, plan.picks)
    const best = sets.reduce((a, b) => (judge(b) > judge(a) ? b : a))
    return { judge, sets, plan, chosen, best }
  })

  test('is allowed, and its gains and hours add up', () => {
    for (const { judge, sets, plan, chosen } of cases) {
      const ids = chosen.map(({ id }) => id).toSorted()
      expect(sets.map((set) => set.map(({ id }) => id).toSorted())).toContainEqual(ids)
      const gains = plan.picks.reduce((sum, { gain }) => sum + gain, 0)
      expect(Math.abs(gains - judge(chosen))).toBeLessThan(slack)
      expect(plan.hours).toBe(chosen.reduce((sum, { hours }) => sum + (hours ?? Number.NaN), 0))
    }
  })

  test('has the largest value of all sets in which every course earns its place', () => {
    for (const { judge, sets, chosen } of cases) {
      const margins = chosen.map((course) => marginOf(judge, chosen, course))
      expect(Math.min(Infinity, ...margins)).toBeGreaterThan(0.5 - slack)
      const worthwhile = sets
        .filter((set) => judge(set) > judge(chosen) + slack)
        .filter((set) => set.every((course) => marginOf(judge, set, course) > 0.5 + slack))
      expect(worthwhile).toEqual([])
    }
  })

  test('is the best of all sets wherever every course of that one earns its place', () => {
    const clear = cases.filter(({ judge, best }) =>
      best.every((course) => marginOf(judge, best, course) > 0.5 + slack),
    )
    expect(clear.length).toBeGreaterThan(20)
    for (const { judge, chosen, best } of clear) {
      expect(Math.abs(judge(chosen) - judge(best))).toBeLessThan(slack)
    }
  })

  test('is never worth less than the best set with its small gains dropped', () => {
    const dropped = cases.map(({ judge, best }) => dropLeast(judge, best))
    const rises = cases.map(({ judge, chosen }, at) => judge(chosen) - judge(dropped[at] ?? []))
    expect(Math.min(...rises)).toBeGreaterThan(-slack)
  })

  test('stands in order of marginal gain an hour, what is required first', () => {
    for (const { judge, chosen, plan } of cases) {
      chosen.forEach((course, at) => {
        const before = chosen.slice(0, at)
        const placed = new Set(before.map(({ id }) => id))
        expect(course.requires.every((id) => placed.has(id))).toBe(true)
        const rateOf = (next: Course) =>
          (judge([...before, next]) - judge(before)) / (next.hours ?? Number.NaN)
        const ready = chosen
          .slice(at)
          .filter(({ requires }) => requires.every((id) => placed.has(id)))
        expect(rateOf(course)).toBeGreaterThan(Math.max(...ready.map(rateOf)) - slack)
        expect(plan.picks[at]?.gain).toBeCloseTo(judge([...before, course]) - judge(before), 4)
      })
    }
  })
})

test('more hours never give a smaller value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), (seed) => {
      const { input } = makeCase(seed)
      const values = [0, 5, 10, 15, 20, 30, 40, 60, 100, 200].map((hours) => {
        const plan = planCourses({ ...input, hours })
        expect(plan.hours).toBeLessThanOrEqual(hours)
        return plan.picks.reduce((sum, { gain }) => sum + gain, 0)
      })
      values.forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual((values[at - 1] ?? 0) - 1e-8)
      })
    }),
  )
})

test("'free only' picks free courses, the best of them, and says what the price left out", () => {
  let left = 0
  for (const seed of seeds) {
    const { input, judge } = makeCase(seed)
    const plan = planCourses({ ...input, isFreeOnly: true })
    const free = input.courses.filter(({ price }) => price === 'free')
    const value = judge(coursesOf(free, plan.picks))
    expect(coursesOf(free, plan.picks)).toHaveLength(plan.picks.length)
    const better = allowedSets(free, input.hours)
      .filter((set) => judge(set) > value + slack)
      .filter((set) => set.every((course) => marginOf(judge, set, course) > 0.5 + slack))
    expect(better).toEqual([])
    const priced = plan.passed.filter(({ reason }) => reason === 'price')
    left += priced.length
    for (const { id } of priced) {
      const course = input.courses.find((candidate) => candidate.id === id)
      expect(course?.price === 'free' && course.requires.length === 0).toBe(false)
    }
  }
  expect(left).toBeGreaterThan(50)
})

test('the order of the catalogue is irrelevant', () => {
  for (const seed of seeds.slice(0, 50)) {
    const { input } = makeCase(seed)
    const turned = { ...input, courses: input.courses.toReversed() }
    expect(planCourses(turned).picks).toEqual(planCourses(input).picks)
  }
})
