import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts'
import { findOtherBrowsers } from './find-other-browsers.ts'
import { allowJsonModules } from './json-modules.ts'

allowJsonModules()

// This file is read again by every worker; the environment carries what the first read has found.
const executablePath = (process.env['READINESS_BROWSER'] ??= await findBrowser())

if (process.env['READINESS_FIREFOX'] === undefined) {
  const others = await findOtherBrowsers()
  process.env['READINESS_FIREFOX'] = others.firefox
  process.env['READINESS_WEBKIT'] = others.webkit
}
const { READINESS_FIREFOX: firefoxPath, READINESS_WEBKIT: webkitPath } = process.env

const ROOT = new URL('../../', import.meta.url).pathname
const ADDRESS = 'http://127.0.0.1:4174/'

export default defineConfig({
  testDir: '.',
  outputDir: `${ROOT}test-results/e2e`,
  forbidOnly: true,
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: `${ROOT}test-results/e2e.json` }]],
  use: {
    baseURL: ADDRESS,
    locale: 'en-GB',
    // Every test visits for the first time; what is kept for later visits has a spec of its own.
    serviceWorkers: 'block',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'phone',
      // Once is enough for what no width changes, and for a site that is built for its tests.
      testIgnore: /(embed-(demos|engines|hostile|webkit)|provider)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      testIgnore: /embed-(engines|webkit)\.spec\.ts$/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      // Playwright's own list of switched-off features, replaced, leaves storage parted by site.
      name: 'parted',
      testMatch: /embed-engines\.spec\.ts$/,
      use: {
        launchOptions: {
          args: [...BROWSER_FLAGS, '--disable-features=Translate'],
          ...(executablePath && { executablePath }),
        },
      },
    },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            testMatch: /embed-engines\.spec\.ts$/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefoxPath },
            },
          },
        ]
      : []),
    ...(webkitPath ? [{ name: 'webkit', testMatch: /embed-webkit\.spec\.ts$/ }] : []),
  ],
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4174 --strictPort',
    cwd: ROOT,
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 20_000,
  },
})
