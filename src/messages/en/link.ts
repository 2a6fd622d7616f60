/** What is said about a link made to be handed over. */
export const link = {
  copy: 'Copy link',
  send: 'Share',
  sendTitle: 'TPM Readiness',
  copied: 'Link copied.',
  selected:
    'This browser did not allow copying. The link is selected: copy it with your keyboard or menu.',
  sent: 'Handed over to what you chose.',
}
