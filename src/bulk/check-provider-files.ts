import type { CatalogueEntry } from '#content/schema/check-catalogue.ts'
import { checkCatalogue } from '#content/schema/check-catalogue.ts'
import type { ProviderContext } from '#content/schema/check-provider.ts'
import { checkProvider } from '#content/schema/check-provider.ts'
import type { Checked } from '#content/schema/check-shape.ts'
import type { ContentProblem } from '#content/schema/problem.ts'
import { themeFaults } from '#ui/theme-faults.ts'
import { parseJsonFile } from './parse-json-file.ts'
import { catalogueFile } from './read-provider.ts'

/** A provider's settings, their colours, and the catalogue they name. */
export function checkProviderFiles(
  path: string,
  context: ProviderContext,
): readonly ContentProblem[] {
  const { valid: settings, problems } = checkProvider(parseJsonFile(path), path, context)
  if (!settings) return problems
  const { courses, theme: own } = settings
  const theme = own ? themeFaults(own).map((fault) => ({ file: path, item: '', ...fault })) : []
  if (!courses) return theme
  return [...theme, ...checkCatalogueFile(catalogueFile(path, courses), context.locales).problems]
}

export function checkCatalogueFile(
  path: string,
  locales: readonly string[],
): Checked<readonly CatalogueEntry[]> {
  return checkCatalogue(parseJsonFile(path), path, locales)
}
