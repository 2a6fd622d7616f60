export const frame = {
  closePanel: 'Close',
  readAgainst: (role: string) => `Read against ${role}`,
  areas: 'Five areas',
  area: (target: number, gap: string) => `, target ${Math.round(target)}: ${gap}`,
  continue: 'Continue full page: courses and roadmap',
  continueNote: 'Opens in a new tab, with this result in its address.',
  keep: 'Keep my link',
  keepNote: 'This link is your result, your answers included. Nobody else has it.',
  keepBlocked:
    'This browser keeps nothing for this page. Keep this link, or your result is gone when you leave.',
  consent: {
    title: 'Share with the page around?',
    tick: (origin: string) => `Give my band and my five area scores to ${origin}`,
    note: 'It asks for these, with their margins and the role. It never gets your answers.',
    given: (origin: string) => `Given to ${origin}. It cannot be taken back.`,
  },
}
