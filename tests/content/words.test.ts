import { expect, test } from 'vitest'
import { COMPETENCIES } from '#content/competencies.ts'
import { areaWords, dutyWords, levelNames } from '#content/en/competencies.ts'
import { courseWords } from '#content/en/courses.ts'
import { facetWords } from '#content/en/facets.ts'
import { guideWords } from '#content/en/guide.ts'
import { roadmapWords } from '#content/en/roadmap.ts'
import { roleWords } from '#content/en/roles.ts'
import { ROLES } from '#content/roles.ts'
import { AREAS } from '#engine/types.ts'
import { readContentFiles } from './content-files.ts'

const everything = [
  areaWords,
  dutyWords,
  levelNames,
  courseWords,
  facetWords,
  guideWords,
  roadmapWords,
  roleWords,
]

function sentencesIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return Object.values(words as object).flatMap(sentencesIn)
}

test('radar names are short and in order', () => {
  expect(AREAS.map((area) => areaWords[area].shortName)).toEqual([
    'Technical',
    'Leadership',
    'Problem-solving',
    'Time management',
    'Communication',
  ])
})

test('level names', () => {
  expect(Object.values(levelNames).join(' ')).toBe('Novice Developing Proficient Advanced Expert')
})

test('anchors speak to the person', () => {
  const anchors = [...Object.values(areaWords), ...Object.values(facetWords)].flatMap(
    ({ levels }) => Object.values(levels),
  )
  expect(anchors).toHaveLength(5 * (AREAS.length + COMPETENCIES.flatMap((a) => a.facets).length))
  expect(anchors.filter((anchor) => !/^You .*\.$/.test(anchor))).toEqual([])
})

test('short labels fit a narrow column', () => {
  const labels = ROLES.map(({ id }) => roleWords[id]?.shortLabel ?? '')
  expect(labels.filter((label) => label.length === 0 || label.length > 12)).toEqual([])
})

test('words are plain text without claims we cannot keep', () => {
  const banned = /guarantee|salar|high demand|<[a-z]|https?:/i
  expect(sentencesIn(everything).filter((sentence) => banned.test(sentence))).toEqual([])
})

test('no sentence is copied from one entry to another, notes on price apart', () => {
  const abouts = Object.values(courseWords).map(({ about }) => about)
  const sentences = sentencesIn([
    areaWords,
    dutyWords,
    facetWords,
    guideWords,
    roadmapWords,
    abouts,
  ])
  const long = sentences.filter((sentence) => sentence.split(' ').length > 5)
  expect(long.filter((sentence, index) => long.indexOf(sentence) < index)).toEqual([])
})

test('the guide names the heaviest areas of each kind of role as the roles have them', () => {
  const heaviest = (id: string) => {
    const weights = ROLES.find((role) => role.id === id)?.weights
    const top = Math.max(...Object.values(weights ?? {}))
    return AREAS.filter((area) => weights?.[area] === top)
  }
  expect(heaviest('tpm-entry')).toEqual(['technical'])
  expect(heaviest('program-manager')).toEqual(['leadership', 'communication'])
  const row = guideWords.comparison.rows.at(-1)
  expect(row).toMatchObject({
    tpm: 'Technical knowledge.',
    programManager: 'Leadership and communication.',
  })
})

test('words have the apostrophes and quotation marks of the interface', () => {
  const words = Object.entries(readContentFiles()).filter(([path]) =>
    /\/en(?:\.json$|\/)/.test(path),
  )
  const sentences = sentencesIn(words.map(([, found]) => found))
  expect(sentences.length).toBeGreaterThan(900)
  expect(sentences.filter((sentence) => /['"]/.test(sentence))).toEqual([])
})
