import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { bankParts } from './src/plugins/bank-parts.ts'
import { CHUNK_GROUPS } from './src/plugins/chunk-groups.ts'
import { classicScript } from './src/plugins/classic-script.ts'
import { devRoutes } from './src/plugins/dev-routes.ts'
import { finishSite } from './src/plugins/finish-site.ts'
import { firstPaint } from './src/plugins/first-paint.ts'
import { leanRouter } from './src/plugins/lean-router.ts'
import { offlineCopy } from './src/plugins/offline-copy.ts'
import { providerSettings } from './src/plugins/provider-settings.ts'
import { roleIds } from './src/plugins/role-ids.ts'
import { staticHost } from './src/plugins/static-host.ts'
import { frame } from './src/messages/en/frame.ts'

/** What only the bench runs, from node_modules. */
const TOOLS = ['vite', '@playwright/test', '@sparticuz/chromium', '@bdelab/jscat']

/** `Features.LightDark` of lightningcss: variables for a function that no sheet of ours calls. */
const LIGHT_DARK = 1 << 20

/** Tests of what knows no page. */
const PURE = ['tests/{bulk,code,content,engine,golden,messages,session}/**/*.test.ts']

const nodeEntries = {
  prerender: 'src/prerender.tsx',
  bulk: 'src/bulk/bulk.ts',
  'check-content': 'src/bulk/check-content.ts',
  simulate: 'src/bulk/simulate.ts',
  bench: 'tests/bench/bench.ts',
  calibrate: 'src/bulk/calibrate.ts',
  'emit-schemas': 'src/bulk/emit-schemas.ts',
  'host-files': 'src/bulk/host-files.ts',
  'release-loader': 'src/bulk/release-loader.ts',
}

const site = (mode: string): ViteUserConfig => ({
  base: './',
  appType: 'mpa',
  define: { APP_VERSION: JSON.stringify(process.env['npm_package_version'] ?? '') },
  plugins: [
    react(),
    bankParts(),
    roleIds(),
    providerSettings(),
    leanRouter(),
    firstPaint(),
    devRoutes(),
    staticHost(),
    ...(mode === 'node' ? [] : [finishSite(), offlineCopy()]),
  ],
  css: { lightningcss: { exclude: LIGHT_DARK } },
  preview: { port: 4173, strictPort: true },
  build:
    mode === 'node'
      ? {
          ssr: true,
          outDir: 'build',
          target: 'node20',
          copyPublicDir: false,
          rolldownOptions: {
            input: Object.fromEntries(
              Object.entries(nodeEntries).filter(([, file]) => existsSync(file)),
            ),
          },
        }
      : {
          outDir: 'dist',
          manifest: true,
          target: 'es2022',
          // Pages name what they need in their heads; a list of every chunk's needs is not for the first.
          modulePreload: false,
          rolldownOptions: { output: { codeSplitting: { groups: CHUNK_GROUPS } } },
        },
  ssr: mode === 'node' ? { noExternal: true, external: TOOLS } : {},
  test: {
    environment: 'node',
    // The pure ones share their modules between files: importing took a third of the time.
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'pages', include: ['tests/**/*.test.{ts,tsx}'], exclude: PURE },
      },
    ],
    setupFiles: ['tests/patience.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    maxWorkers: '100%',
  },
})

/** What is built beside the site by src/plugins/finish-site.ts, and the site. */
export default defineConfig(({ mode }) => {
  if (mode === 'loader') {
    return {
      ...classicScript('src/embed/loader/v1.ts', 'v1.js'),
      define: { CLOSE: JSON.stringify(frame.closePanel) },
    }
  }
  if (mode === 'demo') {
    return {
      ...classicScript('src/embed/demo/react-host.tsx', 'react-host.js'),
      plugins: [react()],
      define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    }
  }
  return site(mode)
})
