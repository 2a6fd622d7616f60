import { lazy, Suspense, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { SITE_ROLE } from '#content/provider-start.ts'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { isRoleId } from '#content/role-ids.ts'
import { AREAS, type FormId } from '#engine/types.ts'
import { loadText } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'
import { attempt, useAttempt } from './attempt.ts'
import { itemsOf, kindOf } from './form-kind.ts'
import { ItemStep } from './item-step.tsx'
import { CarriedAttempt, FinishedView, FinishStep, OtherForm } from './later.tsx'
import { Notices } from './notices.tsx'
import { SelfRatingStep } from './self-rating-step.tsx'
import { useInvite } from './use-invite.ts'
import { useQuestions } from './use-questions.ts'
import { useStart } from './use-start.ts'
import { useStep } from './use-step.ts'
import './quiz.css'

/** Only who was invited fetches it, its words included. */
const InviteWords = lazy(async () => {
  await loadText('en', 'invite')
  return { default: (await import('./invite-words.tsx')).InviteWords }
})

export function QuizPage() {
  const [start, setStart] = useStart()
  const { step, goTo, goBack } = useStep(start)
  const form = useAttempt((state) => state.form)
  const bank = useAttempt((state) => state.bank)
  const items = useMemo(() => itemsOf(bank, form), [bank, form])
  const words = useQuestions()
  const navigate = useNavigate()
  const { search, hash } = useLocation()
  const params = new URLSearchParams(search)
  const invite = useInvite(start.isReady, hash)

  // Said where the attempt was picked up, and no longer once the person goes on.
  const [firstStep, setFirstStep] = useState<number | null>(null)
  /** The address names the form in progress, so that a reload finds it again. */
  const showForm = (next: FormId | null, fragment = hash) => {
    params.set('form', kindOf(next))
    const { step: at } = attempt.getState()
    const to = { search: `?${params}`, hash: fragment }
    void navigate(to, { replace: true, state: { step: at } })
  }
  /** The address lets go of an attempt that is saved here, or was not wanted; else it is all there is. */
  const closeCarried = (isTaken: boolean) => {
    const { form: taken, saving, step: at } = attempt.getState()
    setFirstStep(at)
    const wanted = isTaken ? null : start.wanted
    setStart({ ...start, carried: null, isResumed: start.isResumed || isTaken, wanted })
    showForm(taken, isTaken && saving !== 'saved' ? hash : '')
  }
  const begin = (next: FormId) => {
    attempt.getState().begin(next)
    setStart({ ...start, isResumed: false, wanted: null })
    showForm(next)
  }
  const asked = params.get('role') ?? ''
  const role = isRoleId(asked) ? asked : SITE_ROLE
  const isSaid = role === asked || role !== DEFAULT_ROLE
  const resultOf = (code: string) => `/result/#${code}${isSaid ? `/${role}` : ''}`
  const showResult = (code: string) => {
    attempt.getState().finish(code)
    // Told beside the address, not in it: a link to the result is nobody's finish.
    void navigate(resultOf(code), { replace: true, state: { isFinished: true } })
  }

  const startOver = () => begin(form ?? 'quick-a')
  if (start.isReady && firstStep === null) setFirstStep(step)
  const isResumed = start.isResumed && (firstStep ?? step) === step

  if (start.finished !== null) {
    return (
      <Layout page="quiz">
        <Suspense>
          <FinishedView result={`..${resultOf(start.finished)}`} />
        </Suspense>
      </Layout>
    )
  }
  const item = items[step - AREAS.length]
  return (
    <Layout page="quiz">
      <Notices start={start} isResumed={isResumed} setStart={setStart} startOver={startOver} />
      {start.carried !== null && (
        <Suspense>
          <CarriedAttempt code={start.carried} close={closeCarried} />
        </Suspense>
      )}
      {invite !== '' && (step === 0 || !(step < AREAS.length || item)) && (
        <Suspense>
          <InviteWords words={invite} />
        </Suspense>
      )}
      {step < AREAS.length ? (
        <SelfRatingStep key={`rating-${step}`} step={step} goTo={goTo} goBack={goBack} />
      ) : item ? (
        <ItemStep
          key={item.id}
          item={item}
          items={items}
          step={step}
          words={words}
          goTo={goTo}
          goBack={goBack}
          startOver={isResumed ? null : startOver}
        />
      ) : (
        <Suspense>
          <FinishStep
            items={items}
            words={words}
            goTo={goTo}
            goBack={goBack}
            continueInFull={() => {
              attempt.getState().continueInFull()
              showForm(attempt.getState().form)
            }}
            showResult={showResult}
          />
        </Suspense>
      )}
      {start.wanted !== null && start.carried === null && (
        <Suspense>
          <OtherForm
            wanted={start.wanted}
            begin={begin}
            resume={() => {
              setStart({ ...start, wanted: null })
              showForm(form)
            }}
          />
        </Suspense>
      )}
    </Layout>
  )
}
