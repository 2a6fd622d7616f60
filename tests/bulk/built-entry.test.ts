import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import { codeOf, randomAttempt } from '../fixtures/codes.ts'
import { seededRandom } from '../fixtures/seeded-random.ts'

const outDir = mkdtempSync(join(tmpdir(), 'bulk-'))
const entry = join(outDir, 'bulk.js')
const attempt = randomAttempt(seededRandom(1), 'full-a', CURRENT_BANK)
const code = codeOf(attempt, BANKS)

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { input: { bulk: 'src/bulk/bulk.ts' } },
    },
  })
}, 30_000)
afterAll(() => rmSync(outDir, { recursive: true }))

function run(args: string, input: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `node ${entry} ${args}`], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { status, stdout, stderr }
}

describe('the built command', { timeout: 20_000 }, () => {
  test('turns attempts into codes and nothing else', () => {
    expect(run('encode', JSON.stringify(attempt))).toEqual({
      status: 0,
      stdout: `${code}\n`,
      stderr: '',
    })
  })

  test('goes on after a bad line and exits 0, or 1 if strict', () => {
    const input = `hello\n${code}\n`
    const { status, stdout, stderr } = run('report', input)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.split('\n').map((line) => line.slice(0, 10))).toEqual([
      '{"ok":fals',
      '{"ok":true',
      '',
    ])
    expect(run('report --strict', input)).toMatchObject({ status: 1, stdout })
    expect(run('report --strict', code).status).toBe(0)
  })

  test('says on stderr what it cannot do, and exits 2', () => {
    const { status, stdout, stderr } = run('report --role ceo', code)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain("No role 'ceo'")
  })

  test('stays quiet when its reader has had enough', () => {
    const { stdout, stderr } = run('report | head -n 1', `${code}\n`.repeat(3_000))
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })
})
