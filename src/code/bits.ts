/** Collects whole numbers, most significant bit first, and gives them back as 5-bit symbols. */
export class BitWriter {
  #value = 0n
  #length = 0

  write(value: number | bigint, bits: number): void {
    this.#value = (this.#value << BigInt(bits)) | BigInt(value)
    this.#length += bits
  }

  /** The bits so far, filled up with zeros to a whole number of symbols. */
  toSymbols(): readonly number[] {
    const count = Math.ceil(this.#length / 5)
    let rest = this.#value << BigInt(count * 5 - this.#length)
    const symbols = Array.from<number>({ length: count })
    for (let i = count - 1; i >= 0; i--) {
      symbols[i] = Number(rest & 31n)
      rest >>= 5n
    }
    return symbols
  }
}

/** Reads whole numbers back, most significant bit first; undefined past the end. */
export class BitReader {
  readonly #symbols: readonly number[]
  #position = 0
  #isPastEnd = false

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols
  }

  get position(): number {
    return this.#position
  }

  /** Whether more was asked for than there is. */
  get isPastEnd(): boolean {
    return this.#isPastEnd
  }

  read(bits: number): number | undefined {
    const value = this.readBig(bits)
    return value === undefined ? undefined : Number(value)
  }

  readBig(bits: number): bigint | undefined {
    if (this.#position + bits > this.#symbols.length * 5) {
      this.#isPastEnd = true
      return undefined
    }
    const first = Math.floor(this.#position / 5)
    const last = Math.ceil((this.#position + bits) / 5)
    let value = 0n
    for (let i = first; i < last; i++) value = (value << 5n) | BigInt(this.#symbols[i] ?? 0)
    value >>= BigInt(last * 5 - this.#position - bits)
    this.#position += bits
    return value & ((1n << BigInt(bits)) - 1n)
  }
}
