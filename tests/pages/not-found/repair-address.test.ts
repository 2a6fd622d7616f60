import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairAddress } from '#pages/not-found/repair-address.ts'

const SITE = 'https://quiz.example.org'
const CODE = '10800TV8R7Y6NGW2K4FJXQ9D3C5'

describe('a # written as %23 is certain', () => {
  test.each([
    [`/result/%23${CODE}`, '/', `/result/#${CODE}`],
    [`/result%23${CODE}`, '/', `/result/#${CODE}`],
    [`/result/%2523${CODE}`, '/', `/result/#${CODE}`],
    [`/result/%23${CODE}/tpm-senior/20/free`, '/', `/result/#${CODE}/tpm-senior/20/free`],
    [`/base/quiz/result/%23${CODE}`, '/base/quiz/', `/base/quiz/result/#${CODE}`],
    [`/result/%23${CODE}?utm_source=mail`, '/', `/result/#${CODE}`],
    [`/result/%23old%23${CODE}`, '/', `/result/#${CODE}`],
    ['/result/%23ABC', '/', '/result/#ABC'],
    [`/base/result/approaching/%23${CODE}`, '/base/', `/base/result/#${CODE}`],
  ])('%s', (path, root, target) => {
    expect(repairAddress(SITE + path)).toEqual({
      root: SITE + root,
      target: SITE + target,
      isCertain: true,
    })
  })
})

describe('what may be a result is offered, not opened', () => {
  test.each([
    [`/base/result/${CODE}`, `/base/result/#${CODE}`],
    [`/results/#${CODE}`, `/result/#${CODE}`],
    [`/base/%23${CODE}`, `/base/result/#${CODE}`],
    [`/reslut%23${CODE}`, `/result/#${CODE}`],
    [`/guide/nope/#${CODE}`, `/result/#${CODE}`],
  ])('%s', (path, target) => {
    const repair = repairAddress(SITE + path)
    expect(repair.target).toBe(SITE + target)
    expect(repair.isCertain).toBe(false)
  })
})

describe('the root is before the first page of ours, else a folder up', () => {
  test.each([
    ['/guide/nope', '/'],
    ['/base/guide/nope/deep', '/base/'],
    ['/base/result/nope', '/base/'],
    ['/nope', '/'],
    ['/nope/deep/', '/nope/'],
    ['/nope/', '/'],
    ['/', '/'],
    ['/a/b/c.html', '/a/b/'],
    ['/quizzes/nope', '/quizzes/'],
  ])('%s', (path, root) => {
    expect(repairAddress(SITE + path)).toEqual({
      root: SITE + root,
      target: null,
      isCertain: false,
    })
  })
})

test('a missing page is never offered as its own repair', () => {
  expect(repairAddress(`${SITE}/wrong/result/#${CODE}`).target).toBeNull()
})

test('no address leads to another host', () => {
  expect(repairAddress(`${SITE}//evil.example/result/%23${CODE}`).target).toMatch(
    /^https:\/\/quiz\.example\.org\//,
  )
  fc.assert(
    fc.property(fc.webPath(), fc.webFragments(), (path, fragment) => {
      const { root, target } = repairAddress(`${SITE}${path}#${fragment}`)
      expect(new URL(root).origin).toBe(SITE)
      if (target !== null) expect(new URL(target).origin).toBe(SITE)
    }),
  )
})

test('the climbing guess ends at the start', () => {
  let href = `${SITE}/a/b/c/d/`
  for (let step = 0; step < 4; step += 1) href = repairAddress(href).root
  expect(href).toBe(`${SITE}/`)
})

test('it stands alone, as an inline script must', () => {
  const alone: typeof repairAddress = runInNewContext(`(${repairAddress.toString()})`, { URL })
  expect(alone(`${SITE}/result/%23ABC`).isCertain).toBe(true)
})
