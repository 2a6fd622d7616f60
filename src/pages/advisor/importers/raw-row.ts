/** What an importer makes of a line: a text to be read as a code, or why there is none. */
export type RawRow = {
  /** Counted from 1, as an editor shows it. */
  readonly line: number
  readonly text: string
  readonly fault?: 'not-json' | 'no-code' | 'bad-attempt'
  readonly addedAt?: string
  readonly note?: string
  readonly tags?: readonly string[]
  readonly view?: string
}
