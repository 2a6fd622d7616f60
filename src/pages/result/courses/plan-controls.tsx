import { text } from '#messages/text.ts'
import { BudgetControl } from './budget-control.tsx'
import { HoursControl } from './hours-control.tsx'
import { useShown } from '#ui/use-shown.ts'

type Props = {
  readonly hours: number
  readonly isFreeOnly: boolean
  readonly change: (next: { readonly hours?: number; readonly isFreeOnly?: boolean }) => void
}

/** What the plan may take; it stands above the plan, so that nothing moves under the finger. */
export function PlanControls({ hours, isFreeOnly, change }: Props) {
  const [shownHours, showHours] = useShown(hours)
  const [isShownFree, showFree] = useShown(isFreeOnly)
  // Both are told each time: of two quick choices the first may not stand in the address yet.
  const setHours = (hours: number) => {
    showHours(hours)
    change({ hours, isFreeOnly: isShownFree })
  }
  const setIsFreeOnly = (isFreeOnly: boolean) => {
    showFree(isFreeOnly)
    change({ hours: shownHours, isFreeOnly })
  }
  return (
    <div
      className="plan-controls no-print"
      role="group"
      aria-label={text('resultPlan').courses.controls}
    >
      <HoursControl hours={shownHours} setHours={setHours} />
      <BudgetControl isFreeOnly={isShownFree} setIsFreeOnly={setIsFreeOnly} />
    </div>
  )
}
