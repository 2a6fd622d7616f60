import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkQuality } from '#content/checks/check-quality.ts'
import { readContext } from '#content/checks/context.ts'
import { formatReport } from '#content/checks/format-report.ts'
import { checkContentIntegrity } from '#content/schema/check-content-integrity.ts'
import type { ContentFiles } from '#content/schema/content-files.ts'
import { checkCourses } from '#content/schema/course-schema.ts'
import { EDITOR_SCHEMAS } from '#content/schema/editor-folder.ts'
import type { ContentProblem } from '#content/schema/problem.ts'
import { formatProblem } from '#content/schema/problem.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean' }, courses: { type: 'string' } },
})
const isSound = values.courses === undefined ? checkAll() : checkCatalogue(values.courses)
process.exitCode = isSound ? 0 : 1

/** The repository's own content: first that its files fit together, then the items' quality. */
function checkAll(): boolean {
  const files = readFiles()
  const integrity = checkContentIntegrity(files)
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

/** A course provider's own catalogue: that its file fits. */
function checkCatalogue(path: string): boolean {
  return printIntegrity(checkCourses(parseFile(path), path).problems)
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
  return Object.fromEntries(paths.map((path) => [path, parseFile(path)]))
}

/** A file that is no JSON stops the check with its name. */
function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path} is no JSON`, { cause: error })
  }
}

function bankIds(files: ContentFiles): readonly string[] {
  return Object.keys(files).flatMap(
    (path) => /^src\/content\/banks\/([^/]+)\/items\.json$/.exec(path)?.[1] ?? [],
  )
}
