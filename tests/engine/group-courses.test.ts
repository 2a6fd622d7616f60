import { describe, expect, test } from 'vitest'
import { chooseGroupCourses } from '#engine/group-courses.ts'
import type { Course } from '#engine/types.ts'
import { AREAS } from '#engine/types.ts'
import { allowedSets, makeJudge } from '../fixtures/brute-force-plan.ts'
import {
  entryRole,
  fixtureFrame,
  makeAreas,
  makeCourse,
  seniorRole,
} from '../fixtures/fixture-frame.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

function randomGroup(random: () => number, size: number) {
  const theta = () => 3 * random() - 1.5
  return Array.from({ length: size }, () => ({
    areas: makeAreas([theta(), theta(), theta(), theta(), theta()], entryRole, 0.3 + random() / 2),
    inflation: 1.3,
  }))
}

function randomCourses(random: () => number, count: number): readonly Course[] {
  return Array.from({ length: count }, (_, i) => {
    const from = 1 + Math.floor(random() * 4)
    return makeCourse(`c${i}`, {
      coverage: Object.fromEntries(
        AREAS.filter(() => random() < 0.5).map((area) => [area, random()]),
      ),
      levels: { from, to: Math.min(5, from + Math.floor(random() * 3)) },
      practice: random(),
      requires: i > 0 && random() < 0.2 ? [`c${i - 1}`] : [],
    })
  })
}

describe('against every set, looked at one by one', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('group %d', (seed) => {
    const random = seededRandom(seed)
    const members = randomGroup(random, 5 + Math.floor(random() * 20))
    const courses = randomCourses(random, 9)
    const judges = members.map(({ areas }) => makeJudge(areas, entryRole))
    const worth = (set: readonly Course[]) => judges.reduce((sum, judge) => sum + judge(set), 0)
    const sets = allowedSets(courses, Infinity).filter((set) => set.length <= 3)
    const most = Math.max(...sets.map(worth))
    const alone = sets.filter((set) => set.length === 1)
    const bestAlone = Math.max(...alone.map(worth))

    const chosen = chooseGroupCourses(members, entryRole, courses)
    const set = courses.filter(({ id }) => chosen.set.includes(id))
    expect(chosen.setGain).toBeCloseTo(most, 2)
    expect(worth(set)).toBeCloseTo(most, 2)
    expect(chosen.singles[0]?.gain).toBeCloseTo(bestAlone, 2)
    expect(chosen.singles).toHaveLength(alone.length)
  })
})

test('the group gains what its members gain, and the order of members is irrelevant', () => {
  const members = randomGroup(seededRandom(9), 12)
  const { courses } = fixtureFrame
  const whole = chooseGroupCourses(members, seniorRole, courses)
  const turned = chooseGroupCourses(members.toReversed(), seniorRole, courses)
  expect(turned.set).toEqual(whole.set)
  expect(turned.setGain).toBeCloseTo(whole.setGain, 9)
  const gainOf = (id: string) => {
    const each = members.map((member) => chooseGroupCourses([member], seniorRole, courses))
    return each.reduce(
      (sum, { singles }) => sum + (singles.find((single) => single.id === id)?.gain ?? 0),
      0,
    )
  }
  expect(gainOf('writing')).toBeCloseTo(
    whole.singles.find(({ id }) => id === 'writing')?.gain ?? 0,
    9,
  )
})

test('never more than the gap there is; a course of unknown hours is not ranked', () => {
  const chosen = chooseGroupCourses(
    randomGroup(seededRandom(3), 6),
    entryRole,
    fixtureFrame.courses,
  )
  expect(chosen.setGain).toBeGreaterThan(chosen.singles[0]?.gain ?? Infinity)
  expect(chosen.setGain).toBeLessThan(chosen.gap)
  expect(chosen.singles.map(({ id }) => id)).not.toContain('timeless')
})

test('an area without enough evidence is no gap, and nobody is no group', () => {
  const [member] = randomGroup(seededRandom(3), 1)
  const areas = (member?.areas ?? []).map((area) => ({ ...area, enough: false }))
  const { gap, set } = chooseGroupCourses(
    [{ areas, inflation: 1.3 }],
    entryRole,
    fixtureFrame.courses,
  )
  expect({ gap, set }).toEqual({ gap: 0, set: [] })
  expect(chooseGroupCourses([], entryRole, fixtureFrame.courses).set).toEqual([])
})
