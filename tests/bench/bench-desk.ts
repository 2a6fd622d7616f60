import type { Page } from '@playwright/test'
import { growthExponent } from './rates.ts'
import type { Row } from './row.ts'
import type { Visitor } from './with-page.ts'

type Reading = { readonly size: number; readonly ms: number; readonly heap: number }

/** The advisor's page as it is: codes pasted, until its table holds them all, and its heap then. */
export async function benchDesk(
  visit: Visitor,
  codes: readonly string[],
  sizes: readonly number[],
): Promise<readonly Row[]> {
  const readings: Reading[] = []
  for (const size of sizes) {
    // A browser each, so that no earlier group is kept.
    const reading = await visit(async (page, address) => ({
      ms: await paste(page, address, [...new Set(codes.slice(0, size))]),
      heap: await heapOf(page),
    }))
    readings.push({ size, ...reading })
  }
  return [
    ...readings.map(({ size, ms, heap }): Row => ({
      group: 'cohort',
      name: `advisors’ page: ${size.toLocaleString('en')} codes pasted, read and listed`,
      value: ms / 1000,
      unit: 's',
      note: `${heap.toFixed(0)} MB heap.`,
    })),
    {
      group: 'cohort',
      name: 'advisors’ page: how time grows with codes, exponent',
      value: growthExponent(
        readings.map(({ size }) => size),
        readings.map(({ ms }) => ms),
      ),
      unit: '',
    },
  ]
}

async function paste(page: Page, address: string, codes: readonly string[]): Promise<number> {
  await page.goto(`${address}advisor/`)
  await page.getByRole('textbox', { name: 'Add results' }).waitFor()
  return page.evaluate(
    async ({ text, rows }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const start = performance.now()
      document
        .querySelector('textarea')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      while (document.querySelector('table')?.getAttribute('aria-rowcount') !== rows) {
        await new Promise(requestAnimationFrame)
      }
      return performance.now() - start
    },
    { text: codes.join('\n'), rows: String(codes.length + 1) },
  )
}

/** Megabytes in use after a collection. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20
}
