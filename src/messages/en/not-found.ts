export const notFound = {
  title: 'Page not found · TPM Readiness',
  description: 'There is no page at this address.',
  heading: 'There is no page here.',
  body: 'The address may have been cut short or changed on the way. Nothing you answered is lost.',
  home: 'Go to the start page',
  looksLikeResult: 'This address seems to hold a result:',
  open: 'Open the result',
}
