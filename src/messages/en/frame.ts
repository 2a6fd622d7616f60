export const frame = {
  closePanel: 'Close',
}
