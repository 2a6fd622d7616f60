const START = '<!-- bench: written by npm run bench -- --write -->'
const END = '<!-- /bench -->'

/** The text that stands between the bench's markers. */
export function readBetween(document: string): string {
  const [from, to] = placeOf(document)
  return document.slice(from, to).trim()
}

/** The document with another text between the markers. */
export function writeBetween(document: string, text: string): string {
  const [from, to] = placeOf(document)
  return `${document.slice(0, from)}\n${text}\n\n${document.slice(to)}`
}

function placeOf(document: string): readonly [number, number] {
  const start = document.indexOf(START)
  const end = document.indexOf(END)
  if (start < 0 || end < start)
    throw new Error(`no place for the bench between ${START} and ${END}`)
  return [start + START.length + 1, end]
}
