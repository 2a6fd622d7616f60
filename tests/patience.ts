// A busy machine is slow, not wrong: what a page fetches may take longer than the default second.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 8000 })
}

export {}
