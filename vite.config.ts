import { existsSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bankParts } from './vite/bank-parts.ts'
import { CHUNK_GROUPS } from './vite/chunk-groups.ts'
import { devRoutes } from './vite/dev-routes.ts'
import { finishSite } from './vite/finish-site.ts'
import { firstPaint } from './vite/first-paint.ts'
import { leanRouter } from './vite/lean-router.ts'
import { offlineCopy } from './vite/offline-copy.ts'
import { providerSettings } from './vite/provider-settings.ts'
import { roleIds } from './vite/role-ids.ts'
import { staticHost } from './vite/static-host.ts'

/** What only the bench runs, from node_modules. */
const TOOLS = ['vite', '@playwright/test', '@sparticuz/chromium', '@bdelab/jscat']

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

export default defineConfig(({ mode }) => ({
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
}))
