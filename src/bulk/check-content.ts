import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkQuality } from '#content/checks/check-quality.ts'
import { readContext } from '#content/checks/context.ts'
import { formatReport } from '#content/checks/format-report.ts'
import { checkContentIntegrity } from '#content/schema/check-content-integrity.ts'
import { localesOf, providerContext } from '#content/schema/check-content-integrity.ts'
import type { ContentFiles } from '#content/schema/content-files.ts'
import { EDITOR_SCHEMAS } from '#content/schema/editor-folder.ts'
import type { ContentProblem } from '#content/schema/problem.ts'
import { formatProblem } from '#content/schema/problem.ts'
import { checkCatalogueFile, checkProviderFiles } from './check-provider-files.ts'
import { describeCatalogue } from './describe-catalogue.ts'
import { parseJsonFile } from './parse-json-file.ts'
import { DEFAULT_SETTINGS } from './read-provider.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, courses: { type: 'string' } },
})
const settings = process.env['PROVIDER'] ?? DEFAULT_SETTINGS

try {
  const isSound = values.courses === undefined ? checkAll() : checkOwnCourses(values.courses)
  process.exitCode = isSound ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** The site's content: that its files and the provider's fit together, then the items' quality. */
function checkAll(): boolean {
  const files = readFiles()
  const integrity = [
    ...checkContentIntegrity(files),
    ...checkProviderFiles(settings, providerContext(files)),
  ]
  if (integrity.length > 0) return printIntegrity(integrity)
  const month = new Date().toISOString().slice(0, 7)
  const banks = bankIds(files).map((bank) => {
    const context = readContext(files, bank, month)
    return { bank, context, report: checkQuality(context) }
  })
  const isSound = banks.every(({ report }) =>
    report.problems.every(({ severity }) => severity !== 'error'),
  )
  if (values.json) {
    const reports = banks.map(({ bank, report }) => ({
      bank,
      problems: report.problems,
      figures: report.figures,
      noData: report.noData.map(({ id }) => id),
    }))
    console.log(JSON.stringify({ ok: isSound, integrity, banks: reports }, null, 2))
  } else for (const { context, report } of banks) console.log(formatReport(context, report))
  return isSound
}

/** A course provider's own catalogue: that its file fits, and what it can do. */
function checkOwnCourses(path: string): boolean {
  const { valid, problems } = checkCatalogueFile(path, localesOf(readFiles()))
  const isSound = printIntegrity(problems)
  if (isSound && !values.json) console.log(describeCatalogue(valid))
  return isSound
}

function printIntegrity(integrity: readonly ContentProblem[]): boolean {
  const ok = integrity.length === 0
  if (values.json) console.log(JSON.stringify({ ok, integrity }, null, 2))
  else console.log(ok ? 'Sound.' : integrity.map(formatProblem).join('\n'))
  return ok
}

function readFiles(): ContentFiles {
  const paths = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/content/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.json') && !path.startsWith(EDITOR_SCHEMAS))
  return Object.fromEntries(paths.map((path) => [path, parseJsonFile(path)]))
}

function bankIds(files: ContentFiles): readonly string[] {
  return Object.keys(files).flatMap(
    (path) => /^src\/content\/banks\/([^/]+)\/items\.json$/.exec(path)?.[1] ?? [],
  )
}
