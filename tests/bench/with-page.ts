import { chromium } from '@playwright/test'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../e2e/find-browser.ts'
import { serveFolder } from '../e2e/serve-folder.ts'

/** Opens a page for as long as it is looked at. */
export type Visitor = <T>(look: (page: Page, address: string) => Promise<T>) => Promise<T>

/** Opens a folder's pages in a browser of its own, for as long as it is looked at. */
export async function withPage<T>(
  executablePath: string,
  folder: string,
  look: (page: Page, address: string) => Promise<T>,
  device: BrowserContextOptions = {},
): Promise<T> {
  const host = await serveFolder(folder)
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: BROWSER_FLAGS,
  })
  try {
    return await look(await browser.newPage(device), host.address)
  } finally {
    await browser.close()
    await host.close()
  }
}

export type FoundBrowser = { readonly path: string; readonly version: string }

/** A browser to measure in. Throws where none starts. */
export async function lookForBrowser(): Promise<FoundBrowser> {
  const path = await findBrowser()
  const browser = await chromium.launch({
    ...(path && { executablePath: path }),
    args: BROWSER_FLAGS,
  })
  const version = browser.version()
  await browser.close()
  return { path, version }
}
