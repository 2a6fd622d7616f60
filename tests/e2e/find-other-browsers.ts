import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { firefox } from '@playwright/test'

/** Debian's packages: Firefox, and WebKitGTK with its driver and the screen it wants. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth']

const MINI_BROWSERS = ['4.1', '4.0', '6.0'].map(
  (version) => `/usr/lib/${debianArch()}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
)

const INSTRUCTIONS: Readonly<Record<OtherBrowser, string>> = {
  firefox: 'install Firefox (Debian: apt-get install firefox-esr) or set FIREFOX_PATH',
  webkit: 'on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb xauth',
}

export type OtherBrowser = 'firefox' | 'webkit'

/**
 * Firefox and WebKitGTK, for the embed's tests: paths of what starts, installed where that can be done.
 * In CI both are required; elsewhere a missing one is said out loud and its tests are not there.
 */
export async function findOtherBrowsers(): Promise<Readonly<Record<OtherBrowser, string>>> {
  let found = await find()
  if (!(found.firefox && found.webkit) && installWithApt()) found = await find()
  const isRequired = process.env['CI'] === 'true'
  for (const name of ['firefox', 'webkit'] as const) {
    if (found[name]) console.error(`Browser: ${found[name]} (${name}, for the embed)`)
    else if (isRequired) throw new Error(`CI needs ${name}: ${INSTRUCTIONS[name]}`)
    else console.error(`NOT RUN: the embed in ${name}, which CI runs. To: ${INSTRUCTIONS[name]}`)
  }
  return found
}

async function find(): Promise<Record<OtherBrowser, string>> {
  return { firefox: await findFirefox(), webkit: findWebKit() }
}

async function findFirefox(): Promise<string> {
  const names = ['firefox-esr', 'firefox'].flatMap((name) => onPath(name))
  const places = [process.env['FIREFOX_PATH'] ?? [], names, APPLE_FIREFOX].flat()
  for (const executablePath of places.filter((path) => existsSync(path))) {
    if (realpathSync(executablePath).includes('snap')) continue
    try {
      const browser = await firefox.launch({
        channel: 'moz-firefox',
        executablePath,
        timeout: 30_000,
      })
      await browser.close()
      return executablePath
    } catch (error) {
      console.error(`  firefox ${executablePath}: ${String(error).split('\n')[0]}`)
    }
  }
  return ''
}

const APPLE_FIREFOX = '/Applications/Firefox.app/Contents/MacOS/firefox'

/** The browser's path; its driver and the screen are on the PATH then. */
function findWebKit(): string {
  const hasTools = ['WebKitWebDriver', 'Xvfb'].every((tool) => onPath(tool).length > 0)
  return (hasTools && MINI_BROWSERS.find((path) => existsSync(path))) || ''
}

function onPath(name: string): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path))
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.error(`Trying apt-get install ${PACKAGES.join(' ')} …`)
  const run = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  return run('install', '-y', '--no-install-recommends', ...PACKAGES).status === 0
}

function debianArch(): string {
  return process.arch === 'arm64' ? 'aarch64' : 'x86_64'
}
