import { execFileSync } from 'node:child_process'
import { build, type Plugin } from 'vite'

/** Writes what pages are made of beside their scripts, before the service worker lists all of it. */
export function finishSite(): Plugin {
  return {
    name: 'finish-site',
    apply: 'build',
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler(error) {
        if (error || this.environment.config.build.ssr) return
        await build({ configFile: 'vite.embed.config.ts' })
        execFileSync(process.execPath, ['build/prerender.js'], { stdio: 'inherit' })
      },
    },
  }
}
