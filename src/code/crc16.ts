const POLYNOMIAL = 0x1021
const START = 0xffff

/**
 * One symbol more in a CRC-16 (CCITT polynomial, initial value 0xFFFF) over a stream of 5-bit
 * symbols, most significant bit first. A CRC-16 detects every burst of up to 16 bits, hence every
 * single wrong symbol (5 bits) and every swap of neighbours (10 bits).
 */
function addSymbol(crc: number, symbol: number): number {
  crc ^= symbol << 11
  for (let bit = 0; bit < 5; bit++) {
    crc = crc & 0x8000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffff : (crc << 1) & 0xffff
  }
  return crc
}

/** Symbols the checksum takes: 16 bits in 4 × 5, the leading four are zero. */
export const CHECK_SYMBOLS = 4

function checkSymbols(crc: number): readonly number[] {
  return [(crc >> 15) & 31, (crc >> 10) & 31, (crc >> 5) & 31, crc & 31]
}

export function withChecksum(symbols: readonly number[]): readonly number[] {
  return [...symbols, ...checkSymbols(symbols.reduce(addSymbol, START))]
}

/** Whether the last four symbols are the checksum of those before. */
export function isIntact(symbols: readonly number[]): boolean {
  return isIntactUpToAny(symbols, [symbols.length])
}

/** The same for any of these numbers of symbols, in one pass. */
export function isIntactUpToAny(symbols: readonly number[], ends: readonly number[]): boolean {
  const crcs = [START]
  let crc = START
  for (const symbol of symbols) crcs.push((crc = addSymbol(crc, symbol)))
  return ends.some((end) => {
    const body = end - CHECK_SYMBOLS
    if (body <= 0) return false
    return checkSymbols(crcs[body] ?? 0).every((symbol, i) => symbol === symbols[body + i])
  })
}
