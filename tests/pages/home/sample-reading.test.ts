import { expect, test } from 'vitest'
import { decode } from '#code/decode.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { roleWords } from '#content/en/roles.ts'
import { estimateAreas } from '#engine/estimate-areas.ts'
import { intervalOf, scoreOf } from '#engine/scale.ts'
import { FORM_SIZES } from '#pages/home/form-sizes.ts'
import { SAMPLE, SAMPLE_CODE, SAMPLE_ROLE, SAMPLE_ROLE_LABEL } from '#pages/home/sample-reading.ts'

test('the sample on the start page is what the engine reads from its code', () => {
  const decoded = decode(SAMPLE_CODE, BANKS)
  if (!decoded.ok || decoded.kind !== 'answers') throw new Error('the sample does not open')
  const { form, responses } = decoded.attempt
  for (const area of estimateAreas(CURRENT_BANK, form, responses)) {
    const { low, high } = intervalOf(area, CURRENT_BANK.model.inflation)
    expect([scoreOf(area.theta), low, high].map(Math.round), area.area).toEqual(SAMPLE[area.area])
  }
})

test('the sample names its role', () => {
  expect(roleWords[SAMPLE_ROLE]?.label).toBe(SAMPLE_ROLE_LABEL)
})

test.each(['a', 'b'])('the start buttons promise the size of form %s', (letter) => {
  expect(CURRENT_BANK.forms[`quick-${letter}`]).toHaveLength(FORM_SIZES.quick.items)
  expect(CURRENT_BANK.forms[`full-${letter}`]).toHaveLength(FORM_SIZES.full.items)
})
