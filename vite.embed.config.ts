import react from '@vitejs/plugin-react'
import { defineConfig, type BuildEnvironmentOptions, type UserConfig } from 'vite'
import { frame } from './src/messages/en/frame.ts'

const classicScript = (
  entry: string,
  folder: string,
  fileName: string,
): BuildEnvironmentOptions => ({
  outDir: `dist/${folder}`,
  emptyOutDir: false,
  copyPublicDir: false,
  target: 'es2022',
  lib: { entry, formats: ['iife'], name: 'tpmReadiness', fileName: () => fileName },
})

/** The loader as one classic script; with `--mode demo` the demo's React host. */
export default defineConfig(({ mode }): UserConfig =>
  mode === 'demo'
    ? {
        plugins: [react()],
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        build: classicScript('demo/react-host.tsx', 'demo', 'react-host.js'),
      }
    : {
        define: { CLOSE: JSON.stringify(frame.closePanel) },
        build: classicScript('src/embed/loader/v1.ts', 'embed', 'v1.js'),
      },
)
