// @vitest-environment happy-dom
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_SETUP, type Setup } from '#pages/embed/setup/setup.ts'
import { elementAttributes } from '#pages/embed/snippets/element-attributes.ts'
import { htmlSnippet } from '#pages/embed/snippets/html-snippet.ts'
import { iframeSnippet } from '#pages/embed/snippets/iframe-snippet.ts'
import { permissionLine, policyLines } from '#pages/embed/snippets/policy-lines.ts'
import type { Site } from '#pages/embed/snippets/site.ts'
import { tagManagerSnippet } from '#pages/embed/snippets/tag-manager-snippet.ts'
import { wordpressSnippet } from '#pages/embed/snippets/wordpress-snippet.ts'
import { readSettings } from '#embed/read-settings.ts'
import { setups } from './arbitrary-setup.ts'

const pinned = { version: '1.2.3', integrity: 'sha384-abc' }
const site: Site = { src: 'https://quiz.example.org/', title: 'Check "it" <now>', pinned }
const setupWith = (part: Partial<Setup>): Setup => ({ ...FIRST_SETUP, ...part })
/** Parsed, not run: nothing in a template is loaded. */
function parse(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

describe('HTML', () => {
  test('is the element with a link inside, and the loader', () => {
    expect(htmlSnippet(FIRST_SETUP, { ...site, title: 'Check your TPM readiness' })).toBe(
      `<tpm-readiness src="https://quiz.example.org/">
  <a href="https://quiz.example.org/">Check your TPM readiness</a>
</tpm-readiness>
<script async src="https://quiz.example.org/embed/v1.js"></script>`,
    )
  })

  test('says of every setup just what was asked, whatever the words', () => {
    fc.assert(
      fc.property(setups, fc.string(), (setup, title) => {
        const page = parse(htmlSnippet(setup, { ...site, title }))
        const element = page.querySelector('tpm-readiness')
        const has = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value])
        expect(has).toEqual(elementAttributes(setup, site))
        expect(element?.children).toHaveLength(1)
        expect(page.querySelectorAll('script')).toHaveLength(1)
      }),
    )
  })

  test('pins a version by its hash', () => {
    const script = parse(htmlSnippet(setupWith({ isPinned: true }), site)).querySelector('script')
    expect(script?.getAttribute('src')).toBe('https://quiz.example.org/embed/v1.2.3.js')
    expect(script?.getAttribute('integrity')).toBe('sha384-abc')
    expect(script?.getAttribute('crossorigin')).toBe('anonymous')
  })

  test('pins nothing while no version is released', () => {
    const html = htmlSnippet(setupWith({ isPinned: true }), { ...site, pinned: null })
    expect(html).toContain('embed/v1.js"></script>')
  })

  test('has a button of the host’s for what opens over the page only', () => {
    const button = (mode: Setup['mode']) =>
      parse(htmlSnippet(setupWith({ mode, hasTrigger: true }), site)).querySelector('button')
    expect(button('popup')?.dataset['readinessOpen']).toBe('readiness')
    expect(button('inline')).toBeNull()
  })

  test('is put into a block for WordPress as it is', () => {
    const block = wordpressSnippet(FIRST_SETUP, site)
    expect(block.split('\n').at(0)).toBe('<!-- wp:html -->')
    expect(block.split('\n').slice(1, -1).join('\n')).toBe(htmlSnippet(FIRST_SETUP, site))
  })
})

describe('the plain frame', () => {
  test('asks in its address for what the frame will read of it', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const frame = parse(iframeSnippet(setup, site)).querySelector('iframe')
        const { pathname, searchParams } = new URL(frame?.getAttribute('src') ?? '')
        const read = readSettings((name) => searchParams.get(name))
        expect(read).toMatchObject({
          theme: setup.theme,
          accent: setup.accent,
          form: setup.form,
          role: setup.role,
          lang: setup.lang,
          results: 'none',
        })
        expect(pathname).toBe(setup.form === 'choose' ? '/' : '/quiz/')
        expect(frame?.getAttribute('title')).toBe(site.title)
      }),
    )
  })

  test('has no style and no script of its own, and a height', () => {
    const html = iframeSnippet(setupWith({ minHeight: 640 }), site)
    expect(html).not.toMatch(/style=|<script/)
    expect(html).toContain('height="640"')
  })
})

describe('the policy', () => {
  test('names the loader and the site, and nothing else', () => {
    expect(policyLines(FIRST_SETUP, site, false)).toEqual([
      'script-src https://quiz.example.org/embed/v1.js',
      'frame-src https://quiz.example.org',
    ])
    expect(policyLines(FIRST_SETUP, site, true)).toEqual(['frame-src https://quiz.example.org'])
  })

  test('names the pinned loader, and a folder where the site has one', () => {
    const inFolder = { ...site, src: 'https://school.example/quiz/' }
    expect(policyLines(setupWith({ isPinned: true }), inFolder, false)).toEqual([
      'script-src https://school.example/quiz/embed/v1.2.3.js',
      'frame-src https://school.example/quiz/',
    ])
  })

  test('of permissions names the origin', () => {
    expect(permissionLine(site)).toBe(
      'clipboard-write=(self "https://quiz.example.org"), web-share=(self "https://quiz.example.org"), fullscreen=(self "https://quiz.example.org")',
    )
  })
})

describe('Tag Manager', () => {
  const run = (setup: Setup) => {
    const code = parse(tagManagerSnippet(setup)).querySelector('script')?.textContent ?? ''
    const heard: unknown[] = []
    Object.assign(window, { dataLayer: { push: (entry: unknown) => heard.push(entry) } })
    // Run as the host would: text of ours, in a page of the test's.
    window.eval(code)
    return heard
  }
  const tell = (name: string, detail: object) =>
    document.body.dispatchEvent(new CustomEvent(`readiness:${name}`, { detail, bubbles: true }))

  test('hands on an event under its own name', () => {
    const heard = run(FIRST_SETUP)
    tell('start', { form: 'quick-a' })
    expect(heard).toEqual([{ event: 'readiness_start', readiness: { form: 'quick-a' } }])
  })

  test('hears of results only where they were asked for, and never of steps', () => {
    expect(tagManagerSnippet(FIRST_SETUP)).not.toMatch(/result|step/)
    expect(tagManagerSnippet(setupWith({ asksForResults: true }))).toContain("'result'")
  })
})
