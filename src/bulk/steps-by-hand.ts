/** What writing a new bank leaves to a person. */
export function stepsByHand(released: string, id: string, folder: string): string {
  return `Wrote ${folder}. Left to do by hand:
  1. Drop or fix the items with remarks; a change of β common to an area may be its takers, not its items.
  2. Look at the forms in items.json: they are the old ones; both letters should be equally hard.
  3. Move the folder to src/content/banks/${id} if it is elsewhere, and npm run format.
  4. Append it to BANKS in src/content/banks/register.ts (append only: its place is its number in
     result codes) and make it CURRENT_BANK, and so in outlines.ts; add its words to load-words.ts.
  5. Keep the 'statistics' of --json as src/content/checks/evidence/${released}/statistics.json.
  6. npm run check:content and npm run simulate, then golden codes of the new bank's forms.
`
}
