import type { UserConfig } from 'vite'

/** A build of its own: one entry as one classic script, beside what is in the folder already. */
export function classicScript(entry: string, fileName: string): UserConfig {
  return {
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'tpmReadiness', fileName: () => fileName },
    },
  }
}
