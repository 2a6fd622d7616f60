import { expect, test } from 'vitest'
import { isCareless } from '#engine/careless.ts'
import type { ItemPace } from '#engine/careless.ts'

// 64 words take 16 seconds to read; a quarter of that is 4.
const paced = (seconds: number, position: number | null = null): ItemPace => ({
  words: 64,
  seconds,
  position,
})
const repeat = (count: number, item: ItemPace): readonly ItemPace[] =>
  Array.from({ length: count }, () => item)
const spread = (count: number): readonly ItemPace[] =>
  Array.from({ length: count }, (_, at) => paced(20, at % 4))

test.each([
  ['nothing shown', [], false],
  ['three hurried of ten', [...repeat(3, paced(3.9)), ...repeat(7, paced(20))], true],
  ['two hurried of ten', [...repeat(2, paced(3.9)), ...repeat(8, paced(20))], false],
  ['exactly a quarter of the reading time', repeat(10, paced(4)), false],
  ['eight picks in one place', repeat(8, paced(20, 2)), true],
  ['seven picks in one place', repeat(7, paced(20, 2)), false],
  [
    'eight of ten picks in one place',
    [...repeat(8, paced(20, 0)), ...spread(2).slice(1), paced(20, 3)],
    true,
  ],
  [
    'seven of ten picks in one place',
    [...repeat(7, paced(20, 0)), ...repeat(3, paced(20, 1))],
    false,
  ],
  [
    'items without a single pick between',
    [...repeat(8, paced(20, 1)), ...repeat(9, paced(20))],
    true,
  ],
  ['picks all over', spread(28), false],
])('%s', (_, items, careless) => {
  expect(isCareless({ items })).toBe(careless)
})
