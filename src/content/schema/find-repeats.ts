/** Positions of values that stood in the list before. */
export function findRepeats(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []))
}
