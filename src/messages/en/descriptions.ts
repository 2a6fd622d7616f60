/** What search engines and posted links say of each page; no page shows it. */
export const descriptions = {
  home: 'Answer real program situations in 5 or 12 minutes. See where you stand as a Technical Program Manager, how sure that is, and which courses close your gaps.',
  quiz: 'Program situations, one a screen. No timer, and not sure is a real answer. Saved in this browser after every answer.',
  result: 'A reading of five TPM skill areas with its margins, courses and roadmap.',
  method: 'How the quiz is scored, what is judgement and what is evidence, its limits and privacy.',
  guide:
    'Duties, skills, the difference to a Program Manager in Tech, and a roadmap into the role.',
  advisor:
    'Collect result links on your own machine, see where a group stands and what it needs most.',
  embed:
    'Set the quiz up for your own page, see it live, and copy one snippet that keeps every answer from your page.',
  notFound: 'There is no page at this address.',
}
