// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followOwnLinks } from '#own-links.ts'

const OURS = ['/', '/quiz/', '/guide/']
const HOW = { bubbles: true, cancelable: true }
let gone: string[] = []
let stop = () => {}

beforeEach(() => {
  history.replaceState(null, '', '/some/folder/guide/')
  gone = []
  stop = followOwnLinks(
    '/some/folder/',
    (path) => OURS.includes(path),
    (path) => gone.push(path),
  )
})
afterEach(() => stop())

test.each([
  ['/some/folder/quiz/', '/quiz/'],
  ['/some/folder/quiz/?form=full&role=tpm-entry#top', '/quiz/?form=full&role=tpm-entry#top'],
  ['/some/folder/', '/'],
])('a link to %s goes to %s without a new document', (href, path) => {
  expect(click(`<a href="${href}"><b>Go</b></a>`, 'b')).toBe(false)
  expect(gone).toEqual([path])
})

test.each([
  ['another origin', '<a href="https://other.example/some/folder/quiz/">Go</a>'],
  ['another folder', '<a href="/quiz/">Go</a>'],
  ['no page of ours', '<a href="../no-such-page/">Go</a>'],
  ['a tab of its own', '<a href="../quiz/" target="_blank">Go</a>'],
  ['a download', '<a href="../quiz/" download>Go</a>'],
  ['no address', '<a>Go</a>'],
])('%s is left to the browser', (_, html) => {
  expect(click(html, 'a')).toBe(true)
  expect(gone).toEqual([])
})

test.each([
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
])('a click with %o is left to the browser', (how) => {
  click('<a href="../quiz/">Go</a>', 'a', how)
  expect(gone).toEqual([])
})

test('a plain form goes with its fields and the button pressed', () => {
  const fields = '<input name="role" value="tpm-entry"><button name="form" value="full">Go</button>'
  expect(submit(`<form action="../quiz/">${fields}</form>`)).toBe(false)
  expect(gone).toEqual(['/quiz/?role=tpm-entry&form=full'])
})

test('a form without an address, or that posts, is left alone', () => {
  expect(submit('<form><button name="form" value="full">Go</button></form>')).toBe(true)
  expect(submit('<form action="../quiz/" method="post"><button>Go</button></form>')).toBe(true)
  expect(gone).toEqual([])
})

test('after the end nothing is followed', () => {
  stop()
  click('<a href="../quiz/">Go</a>', 'a')
  expect(gone).toEqual([])
})

/** Whether the browser was left to do it; here it does not. */
function click(html: string, selector: string, how: MouseEventInit = {}): boolean {
  return dispatch(html, selector, new MouseEvent('click', { ...HOW, ...how }))
}

function submit(html: string): boolean {
  document.body.innerHTML = html
  const submitter = document.querySelector('button')
  return dispatch(html, 'form', new SubmitEvent('submit', { ...HOW, submitter }))
}

function dispatch(html: string, selector: string, event: Event): boolean {
  let isLeft = false
  const end = () => {
    isLeft = !event.defaultPrevented
    event.preventDefault()
  }
  window.addEventListener(event.type, end, { once: true })
  if (event.type === 'click') document.body.innerHTML = html
  document.querySelector(selector)?.dispatchEvent(event)
  return isLeft
}
