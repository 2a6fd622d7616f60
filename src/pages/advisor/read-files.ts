import type { Source } from './use-cohort.ts'

export type OpenedFiles = {
  readonly sources: readonly Source[]
  /** Names of those the browser could not give. */
  readonly unread: readonly string[]
}

export async function readFiles(files: readonly File[]): Promise<OpenedFiles> {
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return { name: file.name, text: await file.text() }
      } catch {
        return file.name
      }
    }),
  )
  return {
    sources: read.filter((source) => typeof source !== 'string'),
    unread: read.filter((source) => typeof source === 'string'),
  }
}
