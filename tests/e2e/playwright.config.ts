import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts'
import { allowJsonModules } from './json-modules.ts'

allowJsonModules()

// This file is read again by every worker; the environment carries what the first read has found.
const executablePath = (process.env['READINESS_BROWSER'] ??= await findBrowser())

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
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'npx vite preview --host 127.0.0.1 --port 4174 --strictPort',
    cwd: ROOT,
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 20_000,
  },
})
