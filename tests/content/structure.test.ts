import { describe, expect, test } from 'vitest'
import { BANKS, CURRENT_BANK, findBank } from '#content/banks/register.ts'
import { COMPETENCIES, facetsOf } from '#content/competencies.ts'
import { COURSES, findCourse } from '#content/courses.ts'
import { ROADMAP } from '#content/roadmap.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { BAND_CUTS, ROLES, findRole } from '#content/roles.ts'
import { AREAS, DUTIES } from '#engine/types.ts'

const inOrder = (byArea: Readonly<Partial<Record<(typeof AREAS)[number], number>>>) =>
  AREAS.map((area) => byArea[area] ?? null)

describe('roles', () => {
  test.each([
    ['tpm-entry', [52, 42, 50, 52, 54], [36, null, null, null, 36]],
    ['tpm-experienced', [66, 62, 65, 64, 68], [48, 44, null, null, 48]],
    ['tpm-senior', [72, 78, 78, 70, 80], [56, 60, 60, null, 60]],
    ['program-manager', [44, 67, 63, 70, 73], [null, 48, null, 48, 52]],
  ])('%s has the agreed targets and floors', (id, targets, floors) => {
    const role = findRole(id)
    expect(inOrder(role?.targets ?? {})).toEqual(targets)
    expect(inOrder(role?.floors ?? {})).toEqual(floors)
  })

  test('weights are one set for the TPM and one for the Program Manager', () => {
    expect(ROLES.map(({ weights }) => inOrder(weights))).toEqual([
      [0.25, 0.2, 0.2, 0.15, 0.2],
      [0.25, 0.2, 0.2, 0.15, 0.2],
      [0.25, 0.2, 0.2, 0.15, 0.2],
      [0.12, 0.24, 0.2, 0.2, 0.24],
    ])
  })

  test('the default role exists, and the cuts are 70 and 90', () => {
    expect(findRole(DEFAULT_ROLE)?.id).toBe('tpm-entry')
    expect(findRole('tpm')).toBeUndefined()
    expect(BAND_CUTS).toEqual({ approaching: 70, ready: 90 })
  })
})

describe('competencies', () => {
  test('five areas in radar order, five facets each', () => {
    expect(COMPETENCIES.map(({ id }) => id)).toEqual(AREAS)
    expect(COMPETENCIES.map(({ facets }) => facets.length)).toEqual([5, 5, 5, 5, 5])
  })

  test.each([
    ['technical', 'arch:PX sdlc:P ops:RP data:XP risk:R'],
    ['leadership', 'infl:XS conf:X team:X dev:PX own:PR'],
    ['problem-solving', 'frame:P root:R data:PR risk:R dec:SX'],
    ['time-management', 'prio:PS plan:P flow:P meet:SX track:PR'],
    ['communication', 'aud:S stat:SR write:SP list:X esc:SR'],
  ] as const)('%s allows the agreed duties', (area, expected) => {
    const letters = { planning: 'P', stakeholders: 'S', risk: 'R', collaboration: 'X' }
    const found = facetsOf(area).map(
      ({ id, duties }) => `${id.split('.')[1]}:${duties.map((duty) => letters[duty]).join('')}`,
    )
    expect(found.join(' ')).toBe(expected)
  })

  test('every duty is reached from some facet', () => {
    const reached = COMPETENCIES.flatMap(({ facets }) => facets.flatMap(({ duties }) => duties))
    expect(new Set(reached)).toEqual(new Set(DUTIES))
  })
})

describe('courses', () => {
  // id, hours, levels, practice, price, coverage in radar order
  test.each([
    ['pmp', 100, '3-4', 0.4, 'unknown', [null, 0.3, 0.4, 0.6, 0.3]],
    ['capm', 40, '1-2', 0.4, 'unknown', [null, null, 0.3, 0.5, 0.2]],
    ['pgmp', 120, '4-5', 0.5, 'unknown', [null, 0.6, 0.5, 0.5, 0.5]],
    ['pmi-acp', 50, '2-4', 0.4, 'unknown', [0.1, 0.4, 0.4, 0.5, 0.3]],
    ['pmi-rmp', 60, '3-5', 0.4, 'unknown', [null, null, 0.7, null, 0.2]],
    ['psm-1', 25, '1-3', 0.4, 'paid', [0.1, 0.3, null, 0.4, null]],
    ['scrum-guide', 1, '1-2', 0.2, 'free', [null, null, null, 0.1, null]],
    ['safe-release-train-engineer', 30, '4-5', 0.8, 'paid', [null, 0.5, null, 0.5, 0.4]],
    ['google-project-management', 180, '1-2', 0.6, 'paid', [null, 0.3, 0.3, 0.5, 0.4]],
    ['aws-cloud-practitioner', 30, '1-2', 0.4, 'paid', [0.5, null, null, null, null]],
    ['google-cloud-digital-leader', 20, '1-2', 0.4, 'paid', [0.4, null, null, null, null]],
    ['system-design-primer', 30, '2-4', 0.5, 'free', [0.7, null, 0.2, null, null]],
    [
      'designing-data-intensive-applications',
      30,
      '3-5',
      0.2,
      'paid',
      [0.7, null, null, null, null],
    ],
    ['site-reliability-engineering', 25, '2-4', 0.3, 'free', [0.6, null, 0.4, null, null]],
    ['dora-guides', 6, '2-4', 0.4, 'free', [0.2, null, 0.1, null, null]],
    ['cs50x', 110, '1-2', 0.9, 'free', [0.5, null, 0.3, null, null]],
    ['missing-semester', 15, '1-3', 0.6, 'free', [0.4, null, null, null, null]],
    ['google-technical-writing', 8, '1-3', 0.6, 'free', [null, null, null, null, 0.3]],
    ['crucial-conversations', 14, '2-4', 0.8, 'paid', [null, 0.4, null, null, 0.3]],
    ['getting-to-yes', 7, '2-4', 0.2, 'paid', [null, 0.2, null, null, 0.1]],
    ['pyramid-principle', 10, '2-4', 0.2, 'paid', [null, null, 0.2, null, 0.3]],
    ['toastmasters', 40, '1-4', 0.8, 'paid', [null, 0.2, null, null, 0.4]],
    ['atlassian-team-playbook', 6, '1-3', 0.7, 'free', [null, 0.1, 0.2, null, null]],
    ['managers-path', 9, '3-5', 0.2, 'paid', [null, 0.4, null, null, null]],
    ['tpm-handbook', 15, '1-4', 0.3, 'paid', [0.2, 0.1, 0.2, 0.2, 0.1]],
    ['making-work-visible', 7, '2-4', 0.3, 'paid', [null, null, 0.1, 0.3, null]],
    ['work-smarter-not-harder', 8, '1-2', 0.5, 'paid', [null, null, null, 0.4, null]],
    ['getting-things-done', 8, '1-3', 0.2, 'paid', [null, null, null, 0.4, null]],
    ['thinking-in-systems', 8, '3-5', 0.2, 'paid', [null, null, 0.4, null, null]],
    ['thinking-in-bets', 7, '2-4', 0.2, 'paid', [null, null, 0.4, null, null]],
    ['seven-habits', 9, '1-3', 0.2, 'paid', [null, 0.2, null, 0.2, 0.1]],
  ])('%s carries the known figures', (id, hours, levels, practice, price, coverage) => {
    const course = findCourse(id)
    expect(course).toMatchObject({ hours, practice, price })
    expect(`${course?.levels?.from}-${course?.levels?.to}`).toBe(levels)
    expect(inOrder(course?.coverage ?? {})).toEqual(coverage)
  })

  test('none covers more than its hours can teach: two hours a tenth of an area', () => {
    const beyond = COURSES.filter(({ hours, coverage }) => {
      const tenths = 10 * Object.values(coverage).reduce((sum, share) => sum + share, 0)
      return hours !== null && Math.round(tenths) > Math.ceil(hours / 2)
    })
    expect(beyond.map(({ id }) => id)).toEqual([])
  })

  test('32 entries; what is unknown of the house course stays unknown', () => {
    expect(COURSES).toHaveLength(32)
    expect(COURSES.filter(({ isHouse }) => isHouse)).toEqual([
      expect.objectContaining({
        id: 'tpm-institute',
        hours: null,
        levels: null,
        practice: null,
        price: 'unknown',
        coverage: {
          technical: 0.4,
          leadership: 0.3,
          'problem-solving': 0.3,
          'time-management': 0.2,
          communication: 0.3,
        },
      }),
    ])
  })
})

describe('roadmap', () => {
  test('five steps in order, each area helped by at least one', () => {
    expect(ROADMAP.map(({ id }) => id)).toEqual([
      'education',
      'experience',
      'technical-expertise',
      'leadership-skills',
      'courses',
    ])
    expect(new Set(ROADMAP.flatMap(({ areas }) => areas))).toEqual(new Set(AREAS))
  })
})

describe('banks', () => {
  test('the register is found by id and keeps its order for ever', () => {
    expect(BANKS.map(({ id }) => id)).toEqual(['2026-1'])
    expect(findBank('2026-1')).toBe(BANKS[0])
    expect(findBank('2025-1')).toBeUndefined()
    expect(BANKS).toContain(CURRENT_BANK)
  })
})
