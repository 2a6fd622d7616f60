import { createReadStream } from 'node:fs'
import { BANKS } from '#content/banks/register.ts'
import { readBankFolder, writeBankFolder } from './bank-folder.ts'
import { calibrationEvidence } from './calibration-evidence.ts'
import { TakeCollector } from './collect-takes.ts'
import type { SkippedLine } from './collect-takes.ts'
import { formatCalibration, formatSkipped } from './format-calibration.ts'
import { newBankFiles } from './new-bank.ts'
import { CALIBRATE_USAGE, readCalibrateOptions } from './read-calibrate-options.ts'
import type { CalibrateOptions } from './read-calibrate-options.ts'
import { runCalibration } from './run-calibration.ts'
import type { Calibration } from './run-calibration.ts'
import { stepsByHand } from './steps-by-hand.ts'

const read = readCalibrateOptions(process.argv.slice(2))
if (read.ok) {
  try {
    await calibrate(read.options)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
} else {
  process.stderr.write(`${read.message}\n\n${CALIBRATE_USAGE}\n`)
  process.exitCode = 2
}

async function calibrate(options: CalibrateOptions): Promise<void> {
  const { bank, files, isJson, target } = options
  const released = target && readBankFolder(bank)
  const collector = new TakeCollector(bank, BANKS)
  for (const file of files) {
    await collector.read(file, file === '-' ? process.stdin : createReadStream(file))
  }
  const { attempts, skipped } = collector.collected()
  process.stderr.write(formatSkipped(skipped))
  if (attempts.length === 0) throw new Error('No takes to calibrate from.')
  const calibration = runCalibration(bank, attempts)
  process.stdout.write(isJson ? jsonOf(calibration, skipped) : formatCalibration(calibration))
  if (target && released) {
    const written = newBankFiles(target.id, bank, released, calibration.items)
    const folder = writeBankFolder(target.id, target.out, written)
    process.stderr.write(stepsByHand(bank.id, target.id, folder))
  }
}

function jsonOf(calibration: Calibration, skipped: readonly SkippedLine[]): string {
  const statistics = calibrationEvidence(calibration)
  return `${JSON.stringify({ ...calibration, skipped, statistics }, null, 2)}\n`
}
