export const notFound = {
  title: 'Page not found · TPM Readiness',
  heading: 'There is no page here.',
  body: 'The address may have been cut short or changed on its way.',
  paste:
    'A result lives in its link: as long as you have the whole link, nothing is lost. Paste it, and it opens.',
  pasteLink: 'Paste a result link',
  home: 'Go to the start page',
  looksLikeResult: 'This address seems to hold a result.',
  open: 'Open the result',
}
