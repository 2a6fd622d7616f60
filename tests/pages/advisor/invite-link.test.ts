import { expect, test } from 'vitest'
import { inviteLink } from '#pages/advisor/invite/invite-link.ts'

const PAGE = 'https://quiz.example.org/base/quiz/'

test('form and role are in the query, the words only after the #', () => {
  const url = new URL(
    inviteLink(PAGE, { form: 'full', role: 'tpm-senior', label: 'Frühling & co' }),
  )
  expect(url.origin + url.pathname).toBe('https://quiz.example.org/base/quiz/')
  expect(Object.fromEntries(url.searchParams)).toEqual({ form: 'full', role: 'tpm-senior' })
  expect(url.hash).toBe('#invite=Fr%C3%BChling%20%26%20co')
})

test('without words there is no fragment', () => {
  const link = inviteLink(PAGE, { form: 'quick', role: 'tpm-entry', label: '  ' })
  expect(link).toBe(`${PAGE}?form=quick&role=tpm-entry`)
})
