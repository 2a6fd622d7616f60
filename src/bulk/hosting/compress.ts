import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Smaller files fit a packet as they are. */
const LEAST_BYTES = 1024
const TEXT = /\.(html|js|css|json|svg|txt|webmanifest|xml)$/

const [gzipAsync, brotliAsync] = [promisify(gzip), promisify(brotliCompress)]

export function isWorthCompressing(path: string, bytes: number): boolean {
  return TEXT.test(path) && bytes >= LEAST_BYTES
}

/** The copies a host sends instead, by their ending; the same bytes give the same copies. */
export async function compress(content: Buffer): Promise<Readonly<Record<'gz' | 'br', Buffer>>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [gz, br] = await Promise.all([
    gzipAsync(content, { level: constants.Z_BEST_COMPRESSION }),
    brotliAsync(content, { params }),
  ])
  return { gz, br }
}
