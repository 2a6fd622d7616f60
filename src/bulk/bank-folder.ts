import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bank } from '#engine/types.ts'
import type { BankFiles } from './new-bank.ts'

const BANKS_FOLDER = 'src/content/banks'
const BANK_ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/

/** Why a new bank may not have this id in this folder; null if it may. */
export function refuseId(id: string, out: string, banks: readonly Bank[]): string | null {
  if (!BANK_ID.test(id)) return `'${id}' is no bank id: lower-case words joined by - or .`
  const isTaken =
    banks.some((bank) => bank.id === id) ||
    [out, BANKS_FOLDER].some((folder) => existsSync(join(folder, id)))
  return isTaken ? `Bank ${id} exists. A bank is never changed: choose a new id.` : null
}

/** The files of a released bank. Throws if they are not those that this program was built with. */
export function readBankFolder(bank: Bank, banksFolder = BANKS_FOLDER): BankFiles {
  const folder = join(banksFolder, bank.id)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const files: BankFiles = Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  )
  if (JSON.stringify(files['items.json']) !== JSON.stringify(bank)) {
    throw new Error(`${folder} is not the bank this was built with: npm run build first`)
  }
  return files
}

/** Writes a new bank's folder and gives its path; never into a folder that exists. */
export function writeBankFolder(id: string, out: string, files: BankFiles): string {
  const folder = join(out, id)
  mkdirSync(out, { recursive: true })
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' })
  }
  return folder
}
