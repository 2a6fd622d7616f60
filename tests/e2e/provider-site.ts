import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { serveFolder } from './serve-folder.ts'

const SETTINGS = 'tests/fixtures/provider/evening.provider.json'

/** The site as the provider of the fixtures builds it, served on a port of its own. */
export async function serveProviderSite(folder: string) {
  const [dist, build] = [`${folder}/dist`, `${folder}/build`]
  rmSync(folder, { recursive: true, force: true })
  run(build, '--mode', 'node', '--outDir', build)
  run(build, '--outDir', dist)
  return serveFolder(dist)
}

function run(build: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('npx', ['vite', 'build', ...args, '--logLevel', 'error'], {
    env: { ...process.env, PROVIDER: SETTINGS, BUILD: build },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`vite build ${args.join(' ')}: ${stderr}`)
}
