import { expect, test } from 'vitest'
import { checkQuality } from '#content/checks/check-quality.ts'
import { formatReport } from '#content/checks/format-report.ts'
import { PlantedBank } from './planted-bank.ts'

function reportOf(bank: PlantedBank): string {
  const context = bank.context()
  return formatReport(context, checkQuality(context))
}

test('a line an item, the figures, and what waits for data', () => {
  const bank = new PlantedBank()
  bank.setReviews(undefined)
  const report = reportOf(bank)
  expect(report).toMatch(/^tech-arch-1 .* level 4 .* words .* ok$/m)
  expect(report).toMatch(/^position of the key of 4: \d+ \d+ \d+ \d+, χ² /m)
  expect(report).toMatch(/^bot longest: [+−]0\.\d\d on \d+ items/m)
  expect(report).toContain('W38 no data: ')
  expect(report).toMatch(/0 errors, 0 warnings$/)
})

test('what the reviews show stands among the figures', () => {
  const bank = new PlantedBank()
  bank.reviewJudged(10, 9, 3)
  const report = reportOf(bank)
  expect(report).toContain('\noptions without stems: 3 of 10 (30%) answers are the key\n')
  expect(report).toContain('\n  judgement: 3 of 10 (30%)\n')
  expect(report).toContain('\nblind answers: 9 of 10 (90%) picks of the best are the key\n')
  expect(report).not.toMatch(/^W38/m)
  expect(report).toMatch(/^tech-arch-2 .*\n {2}W38 warning: nobody has answered it/m)
})

test('a problem stands below its item, one of the bank below the figures', () => {
  const bank = new PlantedBank()
  bank.setReviews(undefined)
  delete bank.words('tech-arch-1').pivotFact
  bank.item('tech-sdlc-1').level = 4
  const report = reportOf(bank)
  expect(report).toMatch(/^tech-arch-1 .*\n {2}E01 error: has no pivotFact$/m)
  expect(report).toMatch(/^E30 error: technical has 0 items of level 5$/m)
  expect(report).toMatch(/2 errors, 0 warnings$/)
})
