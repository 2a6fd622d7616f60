import { frameState } from './frame-state.ts'

const FORM = 'form[action$="quiz/"]'

/** Begins an attempt by the page's own form, where it has one, as if its button were pressed. */
export function beginForm(): void {
  const kind = frameState()?.settings.form === 'full' ? 'full' : 'quick'
  const form = document.querySelector<HTMLFormElement>(FORM)
  form?.requestSubmit(form.querySelector<HTMLButtonElement>(`button[value="${kind}"]`))
}

/** A form that begins an attempt says against which role the host wants it read. */
export function carryRole(): void {
  document.addEventListener('formdata', ({ target, formData }) => {
    const role = frameState()?.settings.role
    if (role && target instanceof HTMLFormElement && target.matches(FORM))
      formData.set('role', role)
  })
}
