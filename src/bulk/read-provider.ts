import { dirname, join } from 'node:path'
import type { CatalogueCourse } from '#content/courses.ts'
import type { CourseWords } from '#content/en/courses.ts'
import type { PageSettings, ProviderSettings, StartSettings } from '#content/provider.ts'
import type { CatalogueEntry } from '#content/schema/check-catalogue.ts'
import { parseJsonFile } from './parse-json-file.ts'

/** The project's own settings, and what a file of a provider's leaves out. */
export const DEFAULT_SETTINGS = 'src/content/provider.json'

export type ProviderFiles = {
  readonly settings: ProviderSettings
  /** Every file read, for a build that watches. */
  readonly files: readonly string[]
  /** The provider's own courses; null is the project's. */
  readonly catalogue: readonly CatalogueEntry[] | null
}

/** Settings as a build takes them: those of `path` before the project's. Their checks come before. */
export function readProvider(path: string = DEFAULT_SETTINGS): ProviderFiles {
  const settings = {
    ...(parseJsonFile(DEFAULT_SETTINGS) as ProviderSettings),
    ...(parseJsonFile(path) as Partial<ProviderSettings>),
  }
  if (settings.courses === null) return { settings, files: [path], catalogue: null }
  const file = catalogueFile(path, settings.courses)
  const { courses } = parseJsonFile(file) as { readonly courses: readonly CatalogueEntry[] }
  return { settings, files: [path, file], catalogue: courses }
}

export function settingsOfStart({ role, form }: ProviderSettings): StartSettings {
  return { role, form }
}

/** No theme, which is in the style sheet, and no name of a file. */
export function settingsOfPage(settings: ProviderSettings): PageSettings {
  const { name, language, callToAction, collector, courses } = settings
  return { name, language, callToAction, collector, hasOwnCourses: courses !== null }
}

/** A catalogue's path is told from the folder of the settings. */
export function catalogueFile(settingsPath: string, courses: string): string {
  return join(dirname(settingsPath), courses)
}

/** The facts of each course, as courses.json has them. */
export function courseFacts(entries: readonly CatalogueEntry[]): readonly CatalogueCourse[] {
  return entries.map(({ words: _, ...facts }) => facts)
}

/** The words of each course in one locale, by its id. */
export function courseWordsIn(
  entries: readonly CatalogueEntry[],
  locale: string,
): Readonly<Record<string, CourseWords | undefined>> {
  return Object.fromEntries(entries.map(({ id, words }) => [id, words[locale]]))
}
