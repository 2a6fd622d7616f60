import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { build } from 'vite'
import { providerSettings } from '#plugins/provider-settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'provider-build-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

/** A build with nothing in it but the settings, as the site's own does it. */
async function buildWith(provider: string, mode: 'node' | 'production'): Promise<string> {
  vi.stubEnv('PROVIDER', provider)
  const outDir = join(folder, 'out')
  const input = 'src/content/courses.ts'
  await build({
    mode,
    configFile: false,
    logLevel: 'silent',
    plugins: [providerSettings()],
    build: { outDir, emptyOutDir: true, ssr: true, rolldownOptions: { input } },
  })
  return outDir
}

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test.each([
  ['no JSON', '{'],
  ['no object', 'null'],
  ['settings without their fields', '{"theme":null}'],
  ['a catalogue that is no list', '{"courses":"c.json"}'],
  ['a catalogue that is not there', '{"courses":"none.json"}'],
])('%s does not keep the program from being built that tells of it', async (_name, settings) => {
  write('c.json', '{"courses":{}}')
  const path = write('bad.json', settings)
  await expect(buildWith(path, 'node')).resolves.toBeTruthy()
})

test('the site itself is not built with such a file', async () => {
  write('c.json', '{"courses":{}}')
  const path = write('bad.json', '{"courses":"c.json"}')
  await expect(buildWith(path, 'production')).rejects.toThrow('provider-settings')
})
