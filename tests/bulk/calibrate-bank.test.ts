import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBankFolder, refuseId, writeBankFolder } from '#bulk/bank-folder.ts'
import { MIN_RESPONSES } from '#bulk/prepare-area.ts'
import { newBankFiles } from '#bulk/new-bank.ts'
import { readCalibrateOptions } from '#bulk/read-calibrate-options.ts'
import { runCalibration } from '#bulk/run-calibration.ts'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { checkContentIntegrity } from '#content/schema/check-content-integrity.ts'
import type { ItemProvenance } from '#content/schema/provenance-schema.ts'
import type { Bank } from '#engine/types.ts'
import { codeOf } from '../fixtures/codes.ts'
import { readContentFiles } from '../content/content-files.ts'
import { drawAttempts, perturbBank } from './calibration-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'calibrate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const attempts = drawAttempts(perturbBank(CURRENT_BANK, 3), 4 * MIN_RESPONSES, 4)
const onA = attempts.filter(({ form }) => form === 'full-a')
const onB = attempts.filter(({ form }) => form === 'full-b')

describe('a new bank', () => {
  // Form b has one take too few.
  const { items } = runCalibration(CURRENT_BANK, [...onA, ...onB.slice(0, MIN_RESPONSES - 1)])
  const before = readBankFolder(CURRENT_BANK)
  const files = newBankFiles('2027-1', CURRENT_BANK, before, items)
  const bank = files['items.json'] as Bank
  const provenance = files['provenance.json'] as Readonly<Record<string, ItemProvenance>>
  const formA = CURRENT_BANK.forms['full-a'] ?? []

  test('carries slope and location of what was answered often enough, and nothing else anew', () => {
    for (const [place, item] of bank.items.entries()) {
      const { slope, location, ...rest } = item
      const isCalibrated = formA.includes(item.id)
      expect(slope !== undefined && location !== undefined).toBe(isCalibrated)
      expect(rest).toEqual(CURRENT_BANK.items[place])
      expect(provenance[item.id]?.keyStatus).toBe(isCalibrated ? 'empirical' : 'author')
    }
    expect({ ...bank, items: [] }).toEqual({ ...CURRENT_BANK, id: '2027-1', items: [] })
    expect(files['en.json']).toBe(before['en.json'])
  })

  test('keeps the author’s values of items under 30 responses, and says so', () => {
    const kept = items.filter(({ id }) => (CURRENT_BANK.forms['full-b'] ?? []).includes(id))
    expect(kept).toHaveLength(28)
    for (const item of kept) {
      expect(item).toMatchObject({ n: MIN_RESPONSES - 1, errors: null, ...item.author, flags: [] })
    }
  })

  test('is sound content', () => {
    const paths = Object.entries(files).map(([name, content]) => [
      `src/content/banks/2027-1/${name}`,
      content,
    ])
    const all = { ...readContentFiles(), ...Object.fromEntries(paths) }
    expect(checkContentIntegrity(all)).toEqual([])
  })

  test('is refused under an id that exists, in the register or as a folder, or that is no id', () => {
    expect(refuseId(CURRENT_BANK.id, folder, BANKS)).toContain('exists')
    expect(refuseId('2027-1', folder, BANKS)).toBeNull()
    expect(refuseId('../2027', folder, BANKS)).toContain('no bank id')
    mkdirSync(join(folder, '2026-9'))
    expect(refuseId('2026-9', folder, BANKS)).toContain('exists')
    expect(() => writeBankFolder('2026-9', folder, files)).toThrow('EEXIST')
    expect(readdirSync(join(folder, '2026-9'))).toEqual([])
  })

  test('is not made from files that the program does not know', () => {
    mkdirSync(join(folder, 'stale', CURRENT_BANK.id), { recursive: true })
    writeFileSync(join(folder, 'stale', CURRENT_BANK.id, 'items.json'), '{"id":"2026-1"}')
    expect(() => readBankFolder(CURRENT_BANK, join(folder, 'stale'))).toThrow('npm run build')
  })
})

test.each([
  [[], 'Which file'],
  [['a', '--bank', 'x'], "No bank 'x'"],
  [['a', '--out', 'b'], 'go together'],
  [['a', '--id', '2027-1'], 'go together'],
  [['a', '--out', 'b', '--id', '2026-1'], 'Bank 2026-1 exists'],
  [['a', '--nonsense'], '--nonsense'],
])('options %j are refused: %s', (args, message) => {
  expect(readCalibrateOptions(args)).toMatchObject({
    ok: false,
    message: expect.stringContaining(message),
  })
})

describe('the built command', { timeout: 20_000 }, () => {
  const entry = join(folder, 'build', 'calibrate.js')
  const input = `hello\n${attempts.map((attempt) => JSON.stringify({ code: codeOf(attempt, BANKS) })).join('\n')}\n`
  const run = (...args: readonly string[]) =>
    spawnSync('node', [entry, '-', ...args], { input, encoding: 'utf8', maxBuffer: 1e9 })
  const released = () =>
    ['items', 'en', 'provenance'].map((name) =>
      readFileSync(`src/content/banks/${CURRENT_BANK.id}/${name}.json`, 'utf8'),
    )

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: join(folder, 'build'),
        target: 'node20',
        copyPublicDir: false,
        rolldownOptions: { input: { calibrate: 'src/bulk/calibrate.ts' } },
      },
    })
  }, 30_000)

  test('prints a table an area, tells bad lines on stderr, and writes nothing', () => {
    const { status, stdout, stderr } = run()
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: 'Skipped 1 lines:\n  1 × malformed: -:1\n',
    })
    for (const area of ['technical', 'leadership', 'communication']) {
      expect(stdout).toMatch(new RegExp(`^${area}: 120 takes, \\d+ rounds`, 'm'))
    }
  })

  test('prints JSON, writes a new bank once, tells what is left, and leaves the old one alone', () => {
    const before = released()
    const out = join(folder, 'out')
    const first = run('--json', '--out', out, '--id', '2027-1')
    expect(first.status).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({ bank: CURRENT_BANK.id, takes: 120 })
    expect(first.stderr).toContain('register.ts')
    // Keys and words are the old ones, so what reviewers said of them still holds.
    expect(readdirSync(join(out, '2027-1'))).toEqual([
      'en.json',
      'items.json',
      'provenance.json',
      'reviews.json',
    ])
    const again = run('--out', out, '--id', '2027-1')
    expect(again).toMatchObject({ status: 2, stdout: '' })
    expect(again.stderr).toContain('Bank 2027-1 exists')
    expect(released()).toEqual(before)
    expect(existsSync('src/content/banks/2027-1')).toBe(false)
  })

  test('ends with 1 where there is nothing to calibrate from, or no such file', () => {
    const nothing = spawnSync('node', [entry, '-'], { input: 'hello\n', encoding: 'utf8' })
    expect(nothing).toMatchObject({ status: 1, stdout: '' })
    const missing = spawnSync('node', [entry, join(folder, 'none.ndjson')], { encoding: 'utf8' })
    expect(missing).toMatchObject({ status: 1, stdout: '' })
    expect(missing.stderr).toContain('ENOENT')
  })
})
