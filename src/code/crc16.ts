const POLYNOMIAL = 0x1021

/**
 * CRC-16 (CCITT polynomial, initial value 0xFFFF) over a stream of 5-bit symbols, most significant
 * bit first. A CRC-16 detects every burst of up to 16 bits, hence every single wrong symbol (5 bits)
 * and every swap of neighbours (10 bits).
 */
function crc16(symbols: readonly number[]): number {
  let crc = 0xffff
  for (const symbol of symbols) {
    crc ^= symbol << 11
    for (let bit = 0; bit < 5; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ POLYNOMIAL) & 0xffff : (crc << 1) & 0xffff
    }
  }
  return crc
}

/** Symbols the checksum takes: 16 bits in 4 × 5, the leading four are zero. */
export const CHECK_SYMBOLS = 4

export function withChecksum(symbols: readonly number[]): readonly number[] {
  const crc = crc16(symbols)
  return [...symbols, (crc >> 15) & 31, (crc >> 10) & 31, (crc >> 5) & 31, crc & 31]
}

/** Whether the last four symbols are the checksum of those before. */
export function isIntact(symbols: readonly number[]): boolean {
  const body = symbols.slice(0, -CHECK_SYMBOLS)
  const expected = withChecksum(body)
  return symbols.length > CHECK_SYMBOLS && symbols.every((symbol, i) => symbol === expected[i])
}
