import { rmSync } from 'node:fs'
import { test as base } from '@playwright/test'
import { copyBuild } from './next-build.ts'
import { serveFolder } from './serve-folder.ts'

const DIST = new URL('../../dist', import.meta.url).pathname

export type Host = {
  readonly folder: string
  readonly address: string
  readonly close: () => Promise<void>
}

/** Playwright's test with a host of its own, whose files a test changes and which it may close. */
export const test = base.extend<{ readonly host: Host }>({
  host: async ({ baseURL: _ }, provide) => {
    const folder = copyBuild(DIST)
    const served = await serveFolder(folder)
    let isOpen = true
    const close = async () => {
      if (isOpen) await served.close()
      isOpen = false
    }
    await provide({ folder, address: served.address, close })
    await close()
    rmSync(folder, { recursive: true })
  },
})
