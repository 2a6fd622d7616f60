import { parseArgs } from 'node:util'
import { BANKS, CURRENT_BANK } from '#content/banks/register.ts'
import type { Bank } from '#engine/types.ts'
import { refuseId } from './bank-folder.ts'

export type CalibrateOptions = {
  /** `-` is standard input. */
  readonly files: readonly string[]
  readonly bank: Bank
  readonly isJson: boolean
  readonly target: { readonly out: string; readonly id: string } | null
}

type ReadCalibrateOptions =
  | { readonly ok: true; readonly options: CalibrateOptions }
  | { readonly ok: false; readonly message: string }

export const CALIBRATE_USAGE = `Usage:
  npm run -s calibrate -- FILE… [--bank ID] [--json] [--out DIR --id NEW-ID]
      FILE: a line each, a result code or URL, JSON with a code, or an attempt; - is stdin
      --bank ID  the bank the takes are of (${CURRENT_BANK.id})
      --json     figures for machines
      --out DIR --id NEW-ID  write the new bank to DIR/NEW-ID; without them nothing is written`

/** What the command line asks for; the message of a failure names the option. */
export function readCalibrateOptions(args: readonly string[]): ReadCalibrateOptions {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  if (positionals.length === 0) return fail('Which file of responses?')
  const bank = BANKS.find(({ id }) => id === (values.bank ?? CURRENT_BANK.id))
  if (!bank)
    return fail(`No bank '${values.bank}'. Banks: ${BANKS.map(({ id }) => id).join(', ')}.`)
  const { out, id } = values
  if ((out === undefined) !== (id === undefined)) return fail('--out and --id go together.')
  const target = out === undefined || id === undefined ? null : { out, id }
  const refused = target && refuseId(target.id, target.out, BANKS)
  if (refused) return fail(refused)
  return { ok: true, options: { files: positionals, bank, isJson: values.json ?? false, target } }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      bank: { type: 'string' },
      json: { type: 'boolean' },
      out: { type: 'string' },
      id: { type: 'string' },
    },
  })
}

function fail(message: string): ReadCalibrateOptions {
  return { ok: false, message }
}
