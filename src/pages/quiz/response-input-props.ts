import type { KeyboardEvent } from 'react'
import type { ItemOutline, OptionId } from '#engine/types.ts'
import type { Pick } from './pick.ts'

export type ResponseInputProps = {
  readonly item: ItemOutline
  /** Option ids as displayed. */
  readonly order: readonly OptionId[]
  readonly options: Readonly<Record<OptionId, string>>
  readonly pick: Pick
  readonly changePick: (pick: Pick) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}
