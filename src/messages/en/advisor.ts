const whole = new Intl.NumberFormat('en-GB')
const results = (count: number) => (count === 1 ? '1 result' : `${whole.format(count)} results`)

export const advisor = {
  title: 'Advisors · TPM Readiness',
  heading: 'Your group',
  lead: 'Read many results side by side. Everything stays on this machine.',
  waiting: 'Opening the desk…',
  noScript: 'Results are read on this machine, which needs JavaScript.',
  framed: {
    why: 'This page keeps other people’s results, so it does not open inside another site’s page.',
    open: 'Open it in a new tab',
  },
  count: (shown: number, role: string) =>
    `${results(shown)}, read against ${role}. Kept on this machine only.`,
  none: 'No results yet. Paste links or codes to begin.',
  role: 'Role',
  group: 'Group',
  everyone: 'Everyone',
  add: {
    label: 'Add results',
    placeholder: 'Paste links or codes, one a line, or drop files here',
    hint: 'Text, CSV or JSON, or a file saved here.',
    add: 'Add',
    open: 'Open files',
    save: 'Save CSV',
    print: 'Print',
    nothing: 'Paste links or codes first.',
    dropHere: 'Drop to add',
    unreadableFile: (name: string) => `${name} could not be opened.`,
  },
  work: {
    loading: 'Reading what is kept here',
    adding: 'Reading what you gave',
    of: (done: number, total: number) => `${whole.format(done)} of ${whole.format(total)}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing of this was added.',
  },
  report: {
    added: (count: number) => (count === 0 ? 'Nothing new was added.' : `${results(count)} added.`),
    duplicates: (count: number) =>
      count === 1 ? '1 was here already.' : `${whole.format(count)} were here already.`,
    updated: (count: number) =>
      count === 1
        ? '1 of them got its note or tags.'
        : `${whole.format(count)} of them got notes or tags.`,
    damaged: (count: number) =>
      count === 1 ? '1 row could not be read' : `${whole.format(count)} rows could not be read`,
    line: (line: number, source?: string) =>
      source === undefined ? `Line ${whole.format(line)}` : `${source}, line ${whole.format(line)}`,
    more: (count: number) => `and ${whole.format(count)} more`,
    reasons: {
      empty: 'nothing to read',
      malformed: 'not a whole result code',
      checksum: 'at least one character is wrong, missing or swapped',
      'newer-version': 'from a newer version; reload this page',
      'unknown-bank': 'from questions this version does not have',
      'out-of-range': 'holds something that cannot be',
      locked: 'locked with a passphrase',
      'not-json': 'not sound JSON',
      'no-code': 'no code in this row',
      'bad-attempt': 'answers that do not fit their form',
    },
  },
  storage: {
    missing: 'This browser keeps nothing here. Save a CSV before you close the page.',
    blocked: 'The browser did not let this page keep the group. Save a CSV before you close it.',
    full: 'The browser’s space is full: not everything was kept. Save a CSV before you close the page.',
    corrupt: (count: number) =>
      `${results(count)} kept here could not be read and stay as they are.`,
    newer: (count: number) =>
      `${results(count)} kept here come from a newer version and stay as they are. Reload the page.`,
    ask: 'Ask the browser to keep this',
    why: 'A browser may clear what a page keeps when space runs low.',
    granted: 'The browser keeps this until you delete it.',
    refused: 'The browser did not agree. Save a CSV from time to time.',
    deleteAll: 'Delete all',
  },
  confirm: {
    one: 'Delete this result?',
    some: (count: number) => `Delete ${results(count)}?`,
    all: 'Delete everything kept here?',
    body: 'Notes and tags go too. Only a saved CSV brings them back.',
    yes: 'Delete',
    no: 'Keep',
    done: (count: number) => `${results(count)} deleted.`,
    failed: 'It could not be deleted from this browser.',
  },
}
