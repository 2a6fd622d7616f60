import { Suspense } from 'react'
import { JudgementInput } from './judgement-input.tsx'
import { OrderInput, PicksInput } from './later.tsx'
import type { ResponseInputProps } from './response-input-props.ts'

/** The controls of an item, by its type; a form's first is a judgement. */
export function ResponseInput(props: ResponseInputProps) {
  if (props.item.type === 'judgement') return <JudgementInput {...props} />
  return (
    <Suspense>
      <LaterInput {...props} />
    </Suspense>
  )
}

function LaterInput(props: ResponseInputProps) {
  switch (props.item.type) {
    case 'judgement':
      return null
    case 'knowledge':
      return <PicksInput {...props} count={1} />
    case 'multi':
      return <PicksInput {...props} count={props.item.keys.length} />
    case 'order':
      return <OrderInput {...props} />
  }
}
