import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import {
  courseFacts,
  courseWordsIn,
  DEFAULT_SETTINGS,
  type ProviderFiles,
  readProvider,
  settingsOfPage,
  settingsOfStart,
} from '#bulk/read-provider.ts'
import { themeCss, withTheme } from '#ui/theme-css.ts'

const CONTENT_FILE = /\/src\/content\/(?:([a-z]{2})\/)?((?:provider|courses)\.json(?:\?\w+)?)$/

/**
 * The settings of whoever provides the site, and their own courses, in place of the project's:
 * a file named by PROVIDER, else src/content/provider.json. `npm run build` has them checked first,
 * by a program that is built with this plugin too: a fault then must not hide its own report.
 */
export function providerSettings(): Plugin {
  const path = process.env['PROVIDER'] ?? DEFAULT_SETTINGS
  let isChecking = false
  const take = <T>(part: (files: ProviderFiles) => T): T => {
    try {
      return part(readProvider(path))
    } catch (error) {
      if (!isChecking) throw error
      return part(readProvider(DEFAULT_SETTINGS))
    }
  }
  return {
    name: 'provider-settings',
    enforce: 'pre',
    config(_, { mode }) {
      isChecking = mode === 'node'
      return take(({ settings: { name, courses, theme } }) => ({
        define: {
          'import.meta.env.VITE_COURSES_BY': courses === null ? 'undefined' : JSON.stringify(name),
          'import.meta.env.VITE_SCHEME': JSON.stringify(theme.scheme),
        },
      }))
    },
    load(id) {
      const [, locale, name] = CONTENT_FILE.exec(id) ?? []
      if (name === undefined) return null
      return take(({ settings, files, catalogue }) => {
        for (const file of files) this.addWatchFile(resolve(file))
        if (name === 'provider.json?start') return asModule(settingsOfStart(settings))
        if (name === 'provider.json?page') return asModule(settingsOfPage(settings))
        if (catalogue === null || name !== 'courses.json') return null
        return JSON.stringify(locale ? courseWordsIn(catalogue, locale) : courseFacts(catalogue))
      })
    },
    transform(code, id) {
      if (!id.endsWith('/src/ui/styles.css')) return null
      return `${code}\n${take(({ settings }) => themeCss(settings.theme))}`
    },
    transformIndexHtml(html) {
      return take(({ settings }) => withTheme(html, settings.theme))
    },
  }
}

const asModule = (value: object) => `export default ${JSON.stringify(value)}`
