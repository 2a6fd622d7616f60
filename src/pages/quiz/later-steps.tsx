import { CarriedAttempt } from './carried-attempt.tsx'
import { FinishStep } from './finish-step.tsx'
import { FinishedView } from './finished-view.tsx'
import { NoticeLines } from './notice-lines.tsx'
import { OrderInput } from './order-input.tsx'
import { OverDialog } from './over-dialog.tsx'
import { OtherForm } from './other-form.tsx'
import { PicksInput } from './picks-input.tsx'
import './later-steps.css'

/** What the first item of a form does not need, in one chunk. */
export const laterSteps = {
  CarriedAttempt,
  FinishStep,
  FinishedView,
  NoticeLines,
  OrderInput,
  OtherForm,
  OverDialog,
  PicksInput,
}
