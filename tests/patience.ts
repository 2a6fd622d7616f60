import { beforeAll } from 'vitest'

// A busy machine is slow, not wrong: what a page fetches may take longer than the default second.
beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 8000 })
})
