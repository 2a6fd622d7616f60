import { parseArgs } from 'node:util'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { findRole, ROLES } from '#content/roles.ts'
import type { Role } from '#engine/types.ts'

export type BulkOptions = {
  readonly isStrict: boolean
} & (
  | { readonly command: 'encode' }
  | {
      readonly command: 'report'
      readonly role: Role
      readonly format: 'ndjson' | 'csv'
      readonly hours: number | undefined
      readonly isFreeOnly: boolean
      /** One summary of them all instead of a report each. */
      readonly isGroup: boolean
    }
)

export type ReadOptions =
  | { readonly ok: true; readonly options: BulkOptions }
  | { readonly ok: false; readonly message: string }

export const USAGE = `Usage:
  npm run -s bulk -- encode [--strict]
      attempts as NDJSON on stdin, result codes on stdout
  npm run -s bulk -- report [--role ID] [--format ndjson|csv] [--hours N] [--free] [--strict]
      result codes or URLs on stdin, a line each; reports on stdout
  npm run -s bulk -- report --group [--role ID] [--format ndjson|csv] [--strict]
      the same codes, summed up as one group
--strict: exit 1 if any line was bad. Roles: ${ROLES.map(({ id }) => id).join(', ')}.`

/** What the command line asks for; the message of a failure names the option. */
export function readOptions(args: readonly string[]): ReadOptions {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const [command, extra] = positionals
  if (extra !== undefined) return fail(`What is '${extra}'?`)
  const isStrict = values.strict ?? false
  if (command === 'encode') {
    const alien = (['role', 'format', 'hours', 'free', 'group'] as const).find(
      (name) => name in values,
    )
    if (alien) return fail(`encode has no option --${alien}.`)
    return { ok: true, options: { command, isStrict } }
  }
  if (command !== 'report') {
    return fail(
      command === undefined ? 'What to do: encode or report?' : `No command '${command}'.`,
    )
  }
  const role = findRole(values.role ?? DEFAULT_ROLE)
  if (!role)
    return fail(`No role '${values.role}'. Roles: ${ROLES.map(({ id }) => id).join(', ')}.`)
  const format = (['ndjson', 'csv'] as const).find((name) => name === (values.format ?? 'ndjson'))
  if (!format) return fail(`No format '${values.format}': ndjson or csv.`)
  if (values.hours !== undefined && !/^[1-9]\d{0,2}$/.test(values.hours)) {
    return fail(`--hours takes a whole number from 1 to 999, not '${values.hours}'.`)
  }
  const hours = values.hours === undefined ? undefined : Number(values.hours)
  const isGroup = values.group ?? false
  const single = (['hours', 'free'] as const).find((name) => name in values)
  if (isGroup && single)
    return fail(`--group has no option --${single}: it plans for nobody alone.`)
  return {
    ok: true,
    options: { command, role, format, hours, isFreeOnly: values.free ?? false, isGroup, isStrict },
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      format: { type: 'string' },
      hours: { type: 'string' },
      free: { type: 'boolean' },
      group: { type: 'boolean' },
      strict: { type: 'boolean' },
    },
  })
}

function fail(message: string): ReadOptions {
  return { ok: false, message }
}
