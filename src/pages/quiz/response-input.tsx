import { Suspense, type KeyboardEvent } from 'react'
import type { ItemOutline, OptionId } from '#engine/types.ts'
import { JudgementInput } from './judgement-input.tsx'
import { OrderInput } from './later.ts'
import type { Pick } from './pick.ts'
import { PicksInput } from './picks-input.tsx'

export type ResponseInputProps = {
  readonly item: ItemOutline
  /** Option ids as displayed. */
  readonly order: readonly OptionId[]
  readonly options: Readonly<Record<OptionId, string>>
  readonly pick: Pick
  readonly changePick: (pick: Pick) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** The controls of an item, by its type. */
export function ResponseInput(props: ResponseInputProps) {
  switch (props.item.type) {
    case 'judgement':
      return <JudgementInput {...props} />
    case 'knowledge':
      return <PicksInput {...props} count={1} />
    case 'multi':
      return <PicksInput {...props} count={props.item.keys.length} />
    case 'order':
      return (
        <Suspense>
          <OrderInput {...props} />
        </Suspense>
      )
  }
}
