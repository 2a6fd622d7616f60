import type { SchemaNotes } from './describe-fields.ts'

export const ROLE_WORD_NOTES: SchemaNotes = {
  title: 'The words of roles in one locale',
  description: 'One entry a role, by its id in roles.json.',
  fields: {
    '*': 'The words of the role with this id.',
    '*.label': 'The role’s name.',
    '*.shortLabel': 'The same for narrow columns.',
    '*.description': 'What the role is, in a sentence or two.',
  },
}

export const COURSE_WORD_NOTES: SchemaNotes = {
  title: 'The words of courses in one locale',
  description: 'One entry a course, by its id in courses.json.',
  fields: {
    '*': 'The words of the course with this id.',
    '*.about': 'What the course teaches.',
    '*.priceNote': 'What is known of the price, or where to look.',
    '*.eligibility': 'What a person must have before they may enrol, where it is known.',
  },
}

export const COMPETENCY_WORD_NOTES: SchemaNotes = {
  title: 'The words of areas, duties and levels in one locale',
  description: 'Names and anchor sentences; the structure is in competencies.json.',
  fields: {
    areas: 'By area.',
    'areas.*': 'The words of this area.',
    'areas.*.name': 'The area’s name.',
    'areas.*.shortName': 'The same for the radar.',
    'areas.*.what': 'What the area is about.',
    'areas.*.levels': 'One anchor sentence a level, addressed to the person.',
    'areas.*.levels.*': 'What a person at this level does.',
    duties: 'By duty.',
    'duties.*': 'The words of this duty.',
    'duties.*.name': 'The duty’s name.',
    'duties.*.shortName': 'The same for narrow places.',
    'duties.*.what': 'What the duty is about.',
    levels: 'The names of the levels.',
    'levels.*': 'The name of this level.',
  },
}

export const FACET_WORD_NOTES: SchemaNotes = {
  title: 'The words of facets in one locale',
  description: 'One entry a facet, by its id in competencies.json.',
  fields: {
    '*': 'The words of the facet with this id.',
    '*.name': 'The facet’s name.',
    '*.levels': 'One sentence a level, addressed to the person.',
    '*.levels.*': 'What a person at this level does.',
  },
}

export const ROADMAP_WORD_NOTES: SchemaNotes = {
  title: 'The words of the roadmap in one locale',
  description: 'One entry a step, by its id in roadmap.json.',
  fields: {
    '*': 'The words of the step with this id.',
    '*.title': 'The step’s name.',
    '*.why': 'Why the step helps.',
    '*.actions': 'By action id, the same ids as in roadmap.json.',
    '*.actions.*': 'One instruction with a result that can be seen.',
  },
}
