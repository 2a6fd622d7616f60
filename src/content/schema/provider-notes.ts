import type { SchemaNotes } from './describe-fields.ts'
import { COURSE_NOTES } from './structure-notes.ts'
import { COURSE_WORD_NOTES } from './word-notes.ts'

const SCHEMA_NOTE = 'Where this schema is, for an editor; the build passes it over.'

const TOKEN_NOTES = {
  paper: 'The ground of the page.',
  sea: 'The ground of plates: the head of a page, the foot.',
  advice: 'The ground of a notice.',
  ink: 'Words and lines.',
  'ink-2': 'Words of second rank.',
  line: 'Hairlines between rows.',
  edge: 'The edge of a control.',
}

export const PROVIDER_NOTES: SchemaNotes = {
  title: 'The settings of a site’s provider',
  description:
    'One file, named by PROVIDER when the site is built. What is left out is as in src/content/provider.json. Everything in it can be read by every visitor.',
  fields: {
    $schema: SCHEMA_NOTE,
    name: 'Who provides the site, as visitors are to read it. Asked for with a link, courses or a collector of your own.',
    role: 'The role a result is read against until the person picks another: an id of roles.json.',
    form: 'quick or full offers that form only; choose offers both.',
    language: 'The language of the pages: one the content is in.',
    theme: 'Looks. The chart’s colours are proven together and cannot be changed.',
    'theme.scheme': 'auto follows the visitor’s system.',
    'theme.accent': 'Buttons, links and focus; its lightness is corrected until it can be read.',
    'theme.radius': 'Corners, in pixels.',
    'theme.face': 'Faces as in CSS, of those that visitors have; none is fetched.',
    'theme.light': 'Colours of the light scheme.',
    ...tokenNotes('light'),
    'theme.dark': 'Colours of the dark scheme.',
    ...tokenNotes('dark'),
    callToAction: 'A link below the courses of a result; null for none. It moves nothing in them.',
    'callToAction.url': 'Where it leads.',
    'callToAction.label': 'Its words, by language.',
    'callToAction.label.*': 'Its words in this language.',
    'callToAction.isHouse': 'Only for the project’s own subject, which is labelled as such.',
    courses:
      'A catalogue of your own in place of the project’s: the path of its file from this one.',
    collector:
      'Who receives summaries of results, each only after the person’s consent; null for nobody.',
    'collector.endpoint':
      'The address of a relay of yours, which adds what your learning record store asks for.',
    'collector.name': 'Who receives them, as the consent tells it.',
  },
}

export const CATALOGUE_NOTES: SchemaNotes = {
  title: 'A provider’s own courses',
  description:
    'Facts and words of every course in one file. What is unknown stays null or "unknown", never a guess.',
  fields: {
    $schema: SCHEMA_NOTE,
    courses: 'Every course. Those offered by the provider of the site are labelled so.',
    ...Object.fromEntries(
      Object.entries(COURSE_NOTES.fields)
        .filter(([field]) => field !== '[].isHouse')
        .map(([field, note]) => [`courses${field}`, note]),
    ),
    'courses[].id': 'Unique in this file.',
    'courses[].words': 'By language: every one the site has.',
    ...Object.fromEntries(
      Object.entries(COURSE_WORD_NOTES.fields).map(([field, note]) => [
        `courses[].words.${field}`,
        note,
      ]),
    ),
    'courses[].words.*': 'The words in this language.',
  },
}

function tokenNotes(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(TOKEN_NOTES).map(([name, note]) => [`theme.${scheme}.${name}`, note]),
  )
}
