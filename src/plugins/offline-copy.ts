import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/**
 * The service worker: every page and all it is made of, as of one build. It waits until the person
 * takes the new build (src/offline.ts), never answers for the embed, which lives on other sites' pages,
 * and never shows one page at another's address.
 */
export function offlineCopy(): Plugin[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    integration: { closeBundleOrder: 'post' },
    workbox: {
      globPatterns: ['**/*.{html,js,css,woff2,svg,webmanifest}', 'icon-*.png'],
      globIgnores: ['404.html', 'embed/**', 'demo/**', 'result/*/index.html'],
      dontCacheBustURLsMatching: /^assets\//,
      ignoreURLParametersMatching: [/^(form|role|ref)$/, /^utm_/],
      navigateFallback: null,
      // The page that brought it is served from it too: a quiz begun online ends offline.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
    },
  })
}
