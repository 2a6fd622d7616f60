import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** No sandbox for root in a container; nothing that calls home; web security stays on. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a browser, or '' for the one Playwright has downloaded itself. */
type Place = { readonly name: string; readonly find: () => Promise<readonly string[]> | string[] }

const PLACES: readonly Place[] = [
  { name: '$CHROME_PATH', find: () => [process.env['CHROME_PATH'] ?? []].flat() },
  { name: 'an installed Chrome, Chromium or Edge', find: installedBrowsers },
  { name: "Playwright's own browser", find: () => [''] },
  { name: 'playwright install chromium-headless-shell', find: installWithPlaywright },
  { name: '@sparticuz/chromium', find: unpackFromPackage },
  { name: 'apt-get install chromium', find: installWithApt },
]

const INSTRUCTIONS = `No browser could be started, so the browser tests cannot run. Do one of these:
  - install Chrome, Chromium or Edge
  - set CHROME_PATH to the browser's executable
  - npx playwright install --with-deps chromium-headless-shell`

/** The first browser that really starts, place by place; throws with instructions when none does. */
export async function findBrowser(): Promise<string> {
  const failures: string[] = []
  for (const { name, find } of PLACES) {
    const paths = await Promise.resolve()
      .then(find)
      .catch((error: unknown) => {
        failures.push(`  ${name}: ${String(error).split('\n')[0]}`)
        return []
      })
    for (const path of paths) {
      const failure = await tryLaunch(path)
      if (failure === undefined) {
        console.error(`Browser: ${path || 'as downloaded'} (${name})`)
        return path
      }
      failures.push(`  ${name}${path && ` ${path}`}: ${failure}`)
    }
  }
  throw new Error([INSTRUCTIONS, 'Tried and failed:', ...failures].join('\n'))
}

/** A found path may be a stub or lack libraries; only a page that answers proves it. */
async function tryLaunch(path: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      ...(path && { executablePath: path }),
      args: BROWSER_FLAGS,
      timeout: 30_000,
    })
    try {
      const page = await browser.newPage()
      await page.goto('data:text/html,<title>up</title>')
      return (await page.title()) === 'up' ? undefined : 'shows no page'
    } finally {
      await browser.close()
    }
  } catch (error) {
    const lines = String(error).split('\n')
    return lines.find((line) => /error|cannot|not found|exist/i.test(line))?.trim() ?? lines[0]
  }
}

function installedBrowsers(): string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
  const edges = ['microsoft-edge-stable', 'microsoft-edge']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = [...names, ...edges].flatMap((name) => folders.map((dir) => join(dir, name)))
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const onMac = apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  const onWindows = roots.flatMap((root) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((exe) =>
      join(process.env[root] ?? '', exe),
    ),
  )
  const real = [...onPath, ...onMac, ...onWindows].filter(isExecutable).map((p) => realpathSync(p))
  return [...new Set(real)].filter((path) => !path.includes('snap'))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installWithPlaywright(): string[] {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  console.error('No browser found; trying playwright install chromium-headless-shell …')
  const install = spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
    stdio: ['ignore', 2, 2],
    timeout: 120_000,
  })
  return install.status === 0 ? [''] : []
}

async function unpackFromPackage(): Promise<readonly string[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  // Read at import: on a bare system its own libraries are unpacked and put on the path.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return [await packed.executablePath()]
}

function installWithApt(): string[] {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return []
  console.error('No browser found; trying apt-get install chromium …')
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], timeout: 300_000 })
  run('update')
  run('install', '-y', '--no-install-recommends', 'chromium')
  return installedBrowsers()
}
