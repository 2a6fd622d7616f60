import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** What else vite.config.ts builds, mode and folder. */
const BESIDE = [
  ['loader', 'embed'],
  ['demo', 'demo'],
] as const

/**
 * Writes what pages are made of beside their scripts, before the service worker lists all of it. The
 * prerenderer is what `vite build --mode node` made, in the folder that BUILD names.
 */
export function finishSite(): Plugin {
  return {
    name: 'finish-site',
    apply: 'build',
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler(error) {
        if (error) return
        const { outDir } = this.environment.config.build
        const { logLevel = 'info' } = this.environment.config
        for (const [mode, folder] of BESIDE) {
          const options = { outDir: join(outDir, folder) }
          await build({ mode, logLevel, build: options })
        }
        execFileSync(process.execPath, [join(process.env['BUILD'] ?? 'build', 'prerender.js')], {
          stdio: 'inherit',
          env: { ...process.env, DIST: outDir },
        })
      },
    },
  }
}
