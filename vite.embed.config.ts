import { defineConfig } from 'vite'
import { frame } from './src/messages/en/frame.ts'

/** The loader: one classic script, under the name that follows and the one that never changes. */
export default defineConfig({
  define: { CLOSE: JSON.stringify(frame.closePanel) },
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'es2022',
    lib: {
      entry: 'src/embed/loader/v1.ts',
      formats: ['iife'],
      name: 'tpmReadiness',
      fileName: () => 'v1.js',
    },
  },
})
