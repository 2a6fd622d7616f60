export type Group = 'engine' | 'codec' | 'cohort' | 'radars' | 'touch'

/** One figure; `null` is 'not measured', never a guess. */
export type Row = {
  readonly group: Group
  readonly name: string
  readonly value: number | null
  readonly unit: string
  /** The same done by something else in the same run, and how many times better ours is. */
  readonly against?: { readonly name: string; readonly value: number; readonly ratio: number }
  readonly note?: string
}
