/** A line of input, counted from 1; text is null where the line is too long to be kept. */
export type Line = { readonly number: number; readonly text: string | null }

export const MAX_LINE_BYTES = 64 * 1024

const NEWLINE = 0x0a

/** Cuts a stream of UTF-8 bytes into lines, never holding more than one line's longest length. */
export class LineSplitter {
  #number = 0
  #parts: Uint8Array[] = []
  #bytes = 0

  /** The lines that this chunk completes. */
  push(chunk: Uint8Array): readonly Line[] {
    const lines: Line[] = []
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start)
      if (end < 0) break
      this.#hold(chunk.subarray(start, end))
      lines.push(this.#take())
      start = end + 1
    }
    if (start < chunk.length) this.#hold(chunk.subarray(start))
    return lines
  }

  /** The last line, if it has no line break at its end. */
  end(): readonly Line[] {
    return this.#bytes > 0 ? [this.#take()] : []
  }

  #hold(part: Uint8Array): void {
    this.#bytes += part.length
    if (this.#bytes > MAX_LINE_BYTES) this.#parts = []
    else this.#parts.push(part)
  }

  #take(): Line {
    this.#number += 1
    const text =
      this.#bytes > MAX_LINE_BYTES ? null : Buffer.concat(this.#parts).toString('utf8').trim()
    this.#parts = []
    this.#bytes = 0
    return { number: this.#number, text }
  }
}
