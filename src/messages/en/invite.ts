/** An invite: made on the desk, met in the quiz. */
export const invite = {
  arrival: {
    invited: 'Whoever sent you this link calls it',
    agree: 'Put these words into my result',
    agreeNote:
      'Then whoever you share the result with can tell which group it belongs to. You can leave them out again when you share. Without a tick they go nowhere.',
  },
  make: {
    title: 'Invite learners',
    form: 'Form',
    forms: { quick: 'Quick, about 5 minutes', full: 'Full, about 12 minutes' },
    role: 'Role',
    label: 'Your words for it, if you like',
    labelNote:
      'Up to 40 characters, such as the group’s name. Learners see them as your words, and carry them into their result only if they agree. What they send back is theirs to choose.',
    link: 'Link to send out',
    showQr: 'Show QR code',
    hideQr: 'Hide QR code',
    qr: 'QR code of the invite link',
    qrTooLong: 'This link is too long for a QR code.',
  },
}
