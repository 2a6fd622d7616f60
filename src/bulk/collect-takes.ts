import type { Readable } from 'node:stream'
import type { Attempt, Bank } from '#engine/types.ts'
import { readTakeLine } from './read-take-line.ts'
import { LineSplitter } from './split-lines.ts'
import type { Line } from './split-lines.ts'

export type SkippedLine = {
  readonly file: string
  readonly line: number
  readonly reason: string
}

export type CollectedTakes = {
  readonly attempts: readonly Attempt[]
  readonly skipped: readonly SkippedLine[]
}

/** Gathers takes of one bank from many files, each take once. */
export class TakeCollector {
  readonly #bank: Bank
  readonly #banks: readonly Bank[]
  readonly #codes = new Set<string>()
  readonly #attempts: Attempt[] = []
  readonly #skipped: SkippedLine[] = []

  constructor(bank: Bank, banks: readonly Bank[]) {
    this.#bank = bank
    this.#banks = banks
  }

  async read(file: string, input: Readable): Promise<void> {
    const splitter = new LineSplitter()
    for await (const chunk of input) this.#take(file, splitter.push(chunk))
    this.#take(file, splitter.end())
  }

  collected(): CollectedTakes {
    return { attempts: this.#attempts, skipped: this.#skipped }
  }

  #take(file: string, lines: readonly Line[]): void {
    for (const { number, text } of lines) {
      if (text === '') continue
      const reason = text === null ? 'longer than 64 KB' : this.#reasonToSkip(text)
      if (reason !== null) this.#skipped.push({ file, line: number, reason })
    }
  }

  /** Null where the line was taken. */
  #reasonToSkip(text: string): string | null {
    const read = readTakeLine(text, this.#banks)
    if (!read.ok) return read.reason
    const { attempt, code } = read
    if (attempt.bank !== this.#bank.id) return `of bank ${attempt.bank}`
    if (this.#codes.has(code)) return 'the same take again'
    if (attempt.careless) return 'marked careless'
    if (Object.keys(attempt.responses).length === 0) return 'nothing answered'
    this.#codes.add(code)
    this.#attempts.push(attempt)
    return null
  }
}
