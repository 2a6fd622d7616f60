// @vitest-environment happy-dom
import { compileFunction } from 'node:vm'
import { cleanup, render } from '@testing-library/react'
import * as fc from 'fast-check'
import type { ComponentType } from 'react'
import * as react from 'react'
import * as runtime from 'react/jsx-runtime'
import { transformWithOxc } from 'vite'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { FIRST_SETUP, type Setup } from '#pages/embed/setup/setup.ts'
import { elementAttributes } from '#pages/embed/snippets/element-attributes.ts'
import { reactSnippet } from '#pages/embed/snippets/react-snippet.ts'
import type { Site } from '#pages/embed/snippets/site.ts'
import { setups } from './arbitrary-setup.ts'

const site: Site = {
  src: 'https://quiz.example.org/',
  title: 'Check {it} <now> \\ "please"',
  pinned: { version: '1.2.3', integrity: 'sha384-abc' },
}
type Host = ComponentType<{ onEvent?: (type: string, detail: unknown) => void }>

// Scripts are named, not fetched: the loader has tests of its own.
beforeAll(() => {
  Object.assign(Reflect.get(window, 'happyDOM').settings, {
    handleDisabledFileLoadingAsSuccess: true,
  })
})
afterEach(() => {
  cleanup()
  document.head.replaceChildren()
})

/** The snippet as a bundler makes it, run with the real React. */
async function load(setup: Setup): Promise<Host> {
  const { code } = await transformWithOxc(reactSnippet(setup, site), 'snippet.jsx')
  const body = code
    .replaceAll(
      /import \{([^}]*)\} from "react";?/g,
      (_, names) => `const {${asKeys(names)}} = react;`,
    )
    .replaceAll(
      /import \{([^}]*)\} from "react\/jsx-runtime";?/g,
      (_, names) => `const {${asKeys(names)}} = runtime;`,
    )
    .replace('export function TpmReadiness', 'return function TpmReadiness')
  return compileFunction(body, ['react', 'runtime'])(react, runtime) as Host
}

const asKeys = (names: string) => names.replaceAll(' as ', ': ')

test('renders the element of any setup as it was asked, with words that need care', async () => {
  await fc.assert(
    fc.asyncProperty(setups, async (setup) => {
      const Snippet = await load(setup)
      const { container, unmount } = render(<Snippet />)
      const element = container.querySelector('tpm-readiness')
      const has = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value])
      expect(has).toEqual(elementAttributes(setup, site))
      expect(element?.textContent).toBe(site.title)
      unmount()
    }),
    { numRuns: 30 },
  )
})

test('brings the loader once, however often it stands on the page', async () => {
  const Snippet = await load({ ...FIRST_SETUP, isPinned: true })
  render(
    <>
      <Snippet />
      <Snippet />
    </>,
  )
  const scripts = [...document.head.querySelectorAll('script')]
  expect(scripts.map(({ src }) => src)).toEqual(['https://quiz.example.org/embed/v1.2.3.js'])
  expect(scripts[0]?.integrity).toBe('sha384-abc')
  expect(scripts[0]?.crossOrigin).toBe('anonymous')
})

test('hands events on, and stops when it is gone', async () => {
  const Snippet = await load(FIRST_SETUP)
  const onEvent = vi.fn<(type: string, detail: unknown) => void>()
  const { container, unmount } = render(<Snippet onEvent={onEvent} />)
  const element = container.querySelector('tpm-readiness')
  const tell = () => {
    element?.dispatchEvent(new CustomEvent('readiness:start', { detail: { form: 'a' } }))
  }
  tell()
  expect(onEvent).toHaveBeenCalledExactlyOnceWith('readiness:start', { form: 'a' })
  unmount()
  tell()
  expect(onEvent).toHaveBeenCalledOnce()
})
