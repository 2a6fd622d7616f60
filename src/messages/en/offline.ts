export const offline = {
  update: 'A newer version of this site is here.',
  useUpdate: 'Use it now',
}
