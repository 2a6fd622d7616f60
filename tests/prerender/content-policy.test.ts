import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentPolicy } from '#prerender/content-policy.ts'

const PAGE =
  '<script>early()</script><style>b{}</style><script src="a.js">x</script>' +
  '<script type="application/ld+json">{}</script><script>late()</script>'

test('inline script and style are named by hash, files and data are not', () => {
  const hash = (content: string) =>
    `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  const policy = contentPolicy(PAGE, [])
  expect(policy).toContain(`script-src 'self' ${hash('early()')} ${hash('late()')};`)
  expect(policy).toContain(`style-src 'self' ${hash('b{}')};`)
})

test('nothing is allowed that is not named, and nothing inline by itself', () => {
  const policy = contentPolicy(PAGE, [])
  expect(policy).toMatch(/^default-src 'self'; /)
  expect(policy).toContain("object-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toMatch(/https?:/)
  expect(policy).toMatch(/require-trusted-types-for 'script'; trusted-types tpm$/)
})

test('connections open for the origins the build was told, and no further', () => {
  expect(contentPolicy('', ['https://lrs.example'])).toContain(
    "connect-src 'self' https://lrs.example;",
  )
})
