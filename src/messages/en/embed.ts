const round = (ratio: number) => `${Math.floor(ratio * 10) / 10}`

export const embed = {
  title: 'Put the quiz on your page · TPM Readiness',
  heading: 'Put it on your page.',
  lead: 'One snippet. It takes your colour, grows with what it shows, and keeps every answer to the person who gave it.',
  /** In every snippet: the words of the link that stands where no script runs. */
  linkWords: 'Check your TPM readiness',
  noScript: 'Setting up needs JavaScript. The plain snippet below works without a change.',

  setUp: {
    title: 'Set it up',
    note: 'The address of this page holds your setup: share it as it is.',
  },
  mode: 'How it stands on the page',
  modes: {
    inline: { name: 'In the text', about: 'grows with what it shows' },
    popup: { name: 'Popup', about: 'a dialog over the page' },
    slider: { name: 'Slider', about: 'a panel from the side' },
    tab: { name: 'Side tab', about: 'a tab that opens the panel' },
    page: { name: 'Whole page', about: 'fills the window' },
  },
  form: 'Form to begin with',
  forms: { choose: 'Both', quick: 'Quick', full: 'Full' },
  role: 'Read against',
  siteRole: (label: string) => `The site’s own (${label})`,
  theme: 'Light or dark',
  themes: { auto: 'As their system', light: 'Light', dark: 'Dark' },
  lang: 'Language',
  siteLang: 'The site’s own',
  langs: { en: 'English' },
  accent: {
    title: 'Accent',
    field: 'Your colour',
    picker: 'Pick your colour',
    example: '#0b5d4b',
    own: 'None set: buttons and links keep the site’s own colour.',
    invalid: 'Give a colour as #rgb or #rrggbb.',
    clear: 'No colour',
    schemes: { light: 'On light', dark: 'On dark' },
    asIs: 'as you gave it',
    corrected: 'corrected, so that it can be read',
    contrast: (page: number, plate: number) =>
      `contrast ${round(page)} on the page, ${round(plate)} on plates`,
    sample: 'Start',
    note: 'It colours buttons, links and focus. The chart keeps its own colours, which are proven together.',
  },
  heights: {
    title: 'Height',
    min: 'At least',
    max: 'At most',
    unit: 'pixels',
    note: 'Left empty, it starts at 560 and grows as needed.',
    invalid: (least: number, most: number) => `Give whole pixels, from ${least} to ${most}.`,
  },
  more: 'More choices',
  results: 'Ask people whether your page may have a summary of their result',
  resultsNote:
    'They are asked by name of your site, nothing is ticked beforehand, and most of what they see stays theirs: see below what your page learns.',
  trigger: 'Open it from a button of mine',
  triggerNote: 'Any element with data-readiness-open="readiness" opens it.',
  eager: 'Load at once, not when it comes near',
  campaign: {
    title: 'Campaign tags on links that people follow out',
    choices: {
      none: 'None',
      page: 'Those of the address my page was opened with',
      fixed: 'These:',
    },
    example: 'utm_source=spring&utm_medium=page',
    note: 'Only utm_source, utm_medium, utm_campaign, utm_term, utm_content and ref are carried on.',
    invalid: 'Give them as a query, such as utm_source=spring.',
  },

  preview: {
    title: 'See it live',
    frame: 'A page of yours with the quiz in it, live',
    widths: 'Width of your page',
    phone: 'Phone',
    desktop: 'Desktop',
    open: 'Open it alone',
    newTab: ', opens in a new tab',
    heard: 'What your page hears',
    nothing: 'Nothing yet. It speaks once the quiz is open.',
    own: 'This is the quiz itself: what you answer here is kept like any attempt of yours.',
  },

  copy: {
    title: 'Copy it',
    kinds: {
      html: 'HTML',
      iframe: 'iframe',
      react: 'React',
      wordpress: 'WordPress',
      tags: 'Tag Manager',
    },
    kind: 'Kind of snippet',
    about: {
      html: 'Where the quiz shall stand. The link inside is what people get where no script runs.',
      iframe:
        'Without any script on your page: a fixed height, and your page hears nothing. Height and tags are as set above; the way it stands, results and a button need the script.',
      react:
        'For React 18 and 19. Keep onEvent stable, as with useCallback. TypeScript wants tpm-readiness declared in JSX.IntrinsicElements.',
      wordpress:
        'Paste it into the editor: it becomes a block of custom HTML. WordPress keeps a script only for people who may save unfiltered HTML, such as administrators; for others the iframe is the way.',
      tags: 'A custom HTML tag for Google Tag Manager, beside the snippet on the page. It hands on events, and no answer is among them.',
    },
    snippet: 'Snippet',
    button: 'Copy',
    copied: 'Copied.',
    selected: 'Selected: copy it with your keyboard or menu.',
    script: 'Version of the script',
    follow: 'Follows our fixes (v1)',
    pinned: (version: string) => `Stays as it is (v${version}, checked by its hash)`,
    events: {
      caption: 'Triggers to make in Tag Manager',
      event: 'Event in the page',
      custom: 'Custom event',
      variables: 'Data layer variables',
    },
    resultWarning:
      'A result is a fact about a person, who agreed that your page may have it. Handing it on to others, such as an advertiser, is not what they agreed to.',
  },

  policy: {
    title: 'Let it in',
    note: 'Only where your page sends a policy.',
    csp: 'Content-Security-Policy',
    cspIntro: 'Add these to the lines you have:',
    nothingElse:
      'Nothing else is needed: no unsafe-inline, no style and no connection of its own. It works under require-trusted-types-for ‘script’ too.',
    pinnedTerm: 'With the version that stays as it is',
    followTerm: 'With the version that follows our fixes',
    frameTerm: 'With the iframe alone',
    permissions: 'Permissions-Policy',
    permissionsIntro: 'If you send one, so that people can copy and share their result:',
  },

  learns: {
    title: 'What your page learns',
    note: 'And what it never can.',
    may: 'It may learn',
    mayList: [
      'that the quiz is there, its version, its bank and its language',
      'that a form was begun, and which',
      'which screen it is at, of how many, and forward or back',
      'that it was finished, and how long it took',
      'that somebody shared a result, by copying, a share sheet or going on to the full page',
      'that the panel was closed, or that something went wrong',
    ],
    asked: 'Only after a person’s yes',
    askedList: [
      'role, band, and score, range and target of the five areas: with results="summary", and each time only when they tick a box that names your site',
    ],
    never: 'It never learns',
    neverList: [
      'an answer, or which question is shown',
      'a name, a note or a result link',
      'earlier results, or whether there are any',
      'anything by an address: answers are in no request and no referrer',
    ],
    weLearn:
      'The quiz learns your page’s origin from the browser, and no more of it: no address, no cookie, no visitor.',
  },

  ownSite: {
    title: 'Your own copy',
    words:
      'Built from its source, the site takes your own courses, role, colours and link from one file, and needs nothing but a place for static files.',
  },
}
