import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { CURRENT_OUTLINE } from '#content/banks/outlines.ts'
import { OFFERED_FORMS } from '#content/provider-start.ts'
import { isRoleId } from '#content/role-ids.ts'
import { isFramed } from '#embed/frame/frame-state.ts'
import type { FormId } from '#engine/types.ts'
import { readHistory } from '#session/history.ts'
import { findStorage } from '#session/local-storage.ts'
import { nextForm } from '#session/next-form.ts'
import { attempt } from './attempt.ts'
import { readCarried } from './carried-code.ts'
import { answerEarlyPress, readEarlyRating } from './early-answer.ts'
import { kindOf } from './form-kind.ts'

export type Start = {
  /** Whether the address was read and an attempt is there. */
  readonly isReady: boolean
  /** Whether opening the page began the attempt. */
  readonly isNew: boolean
  /** Whether it was picked up with something done in it. */
  readonly isResumed: boolean
  readonly unknownForm: string | null
  readonly unknownRole: string | null
  /** The form asked for while another is in progress with answers: the person decides. */
  readonly wanted: FormId | null
  /** The result of the attempt whose step one has come back to; nothing is begun then. */
  readonly finished: string | null
  /** The code of an attempt that the address carries, to be gone on with. */
  readonly carried: string | null
}

const BEFORE: Start = {
  isReady: false,
  isNew: false,
  isResumed: false,
  unknownForm: null,
  unknownRole: null,
  wanted: null,
  finished: null,
  carried: null,
}

/** Begins, resumes, or asks, by the page's address and what is saved; after hydration. */
export function useStart(): readonly [Start, (start: Start) => void] {
  const [start, setStart] = useState(BEFORE)
  const [early] = useState(readEarlyRating)
  const { search, hash, state } = useLocation()
  const isOpened = useRef(false)
  useEffect(() => {
    if (isOpened.current) return
    isOpened.current = true
    const params = new URLSearchParams(search)
    const { finished } = attempt.getState()
    if (finished !== null && state !== null) return setStart({ ...BEFORE, finished })
    const opened = open(params.get('form'), params.get('role'))
    const { step, selfRatings, rateSelf } = attempt.getState()
    if (early !== null && step === 0 && selfRatings.technical === undefined) {
      rateSelf('technical', early)
    }
    setStart({ ...opened, carried: readCarried(hash) })
  }, [search, hash, state, early])
  useEffect(() => {
    if (start.isReady) answerEarlyPress()
  }, [start.isReady])
  return [start, setStart]
}

function open(formParam: string | null, role: string | null): Start {
  const form = formOf(formParam)
  const notices = {
    unknownForm: formParam && form === null ? formParam : null,
    unknownRole: role && !isRoleId(role) ? role : null,
  }
  const wanted = form ?? nextOf(OFFERED_FORMS[0])
  const { resume, begin } = attempt.getState()
  if (!resume()) {
    begin(wanted)
    return { ...BEFORE, ...notices, isReady: true, isNew: true }
  }
  const { form: saved, responses, selfRatings, step } = attempt.getState()
  const isSame = !formParam || kindOf(saved) === kindOf(wanted)
  const isResumed = step > 0 || Object.keys({ ...responses, ...selfRatings }).length > 0
  if (isSame || isUntouchedFrame()) return { ...BEFORE, ...notices, isReady: true, isResumed }
  if (Object.keys(responses).length > 0) {
    return { ...BEFORE, ...notices, isReady: true, isResumed: true, wanted }
  }
  begin(wanted)
  return { ...BEFORE, ...notices, isReady: true, isNew: true }
}

/** Shown with another's page and not yet touched: no question may take the focus. */
function isUntouchedFrame(): boolean {
  return isFramed() && !navigator.userActivation?.hasBeenActive
}

/** 'quick' and 'full' mean the letter not taken last; a form's own id means that form. */
function formOf(param: string | null): FormId | null {
  if (param === 'quick' || param === 'full') return nextOf(param)
  return param !== null && Object.hasOwn(CURRENT_OUTLINE.forms, param) ? param : null
}

function nextOf(kind: 'quick' | 'full'): FormId {
  return nextForm(kind, readHistory(findStorage()).takes, CURRENT_OUTLINE)
}
