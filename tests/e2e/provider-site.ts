import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { serveFolder } from './serve-folder.ts'

const SETTINGS = 'tests/fixtures/provider/evening.provider.json'

/** The site as the provider of the fixtures builds it, served on a port of its own. */
export async function serveProviderSite(folder: string) {
  const [dist, build] = [`${folder}/dist`, `${folder}/build`]
  rmSync(folder, { recursive: true, force: true })
  run('npx', ['vite', 'build', '--mode', 'node', '--outDir', build], dist)
  run('npx', ['vite', 'build', '--outDir', dist], dist)
  run('node', [`${build}/prerender.js`], dist)
  return serveFolder(dist)
}

function run(command: string, args: readonly string[], dist: string): void {
  const env = { ...process.env, PROVIDER: SETTINGS, DIST: dist }
  const { status, stderr } = spawnSync(command, [...args, ...quiet(command)], {
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

const quiet = (command: string) => (command === 'npx' ? ['--logLevel', 'error'] : [])
