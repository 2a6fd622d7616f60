import { build, type Plugin } from 'vite'

const SCRIPT = 'src/first-paint.ts'

/** Puts the script that must run before the first paint into the page; its policy names it by hash. */
export function firstPaint(): Plugin {
  return {
    name: 'first-paint',
    transformIndexHtml: async (html) => {
      const code = await bundle()
      return html.replace('<!--first-paint-->', () => `<script>${code}</script>`)
    },
  }
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SCRIPT, output: { format: 'iife' } },
    },
  })
  const [result] = [built].flat()
  if (!result || !('output' in result)) throw new Error(`${SCRIPT} was not built`)
  return result.output[0].code.trim()
}
