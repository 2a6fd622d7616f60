import type { SchemaNotes } from './describe-fields.ts'

export const ROLE_NOTES: SchemaNotes = {
  title: 'Roles and band cuts',
  description:
    'Expert judgement, not norms. Codes carry no role: every link is read against these numbers.',
  fields: {
    bandCuts: 'Lower edges of the readiness bands; approaching must be below ready.',
    'bandCuts.approaching': 'Readiness from which the band is approaching.',
    'bandCuts.ready': 'Readiness from which the band is ready.',
    roles: 'Every role a person can compare with.',
    'roles[]': 'One role.',
    'roles[].id': 'Unique. Its words use the same id.',
    'roles[].targets': 'What the role asks for in each area, on 0–100.',
    'roles[].targets.*': 'The target of this area.',
    'roles[].floors': 'A gap below it is critical; only for areas where the role has one.',
    'roles[].floors.*': 'The floor of this area, not above its target.',
    'roles[].weights': 'How much each area counts; the five sum to 1.',
    'roles[].weights.*': 'The weight of this area.',
  },
}

export const COURSE_NOTES: SchemaNotes = {
  title: 'Courses',
  description: 'Facts about courses. What is unknown stays null or "unknown", never a guess.',
  fields: {
    '[]': 'One course. It is ranked only where hours, levels and practice are known.',
    '[].id': 'Unique. Its words use the same id.',
    '[].title': 'The course’s name as its provider writes it.',
    '[].provider': 'Who offers it.',
    '[].url': 'The course’s own page.',
    '[].hours': 'Hours of work in all, an estimate; null where unknown.',
    '[].levels': 'The levels of skill it serves; null where unknown.',
    '[].levels.from': 'The first level it serves.',
    '[].levels.to': 'The last level it serves.',
    '[].price': 'Whether it costs money; words about it are its priceNote.',
    '[].coverage':
      'How much of an area it teaches; an area it does not touch is left out. Ours ask two hours of work for each tenth, over all areas.',
    '[].coverage.*':
      'An estimate for this area: .2 for each of its five facets taught in substance, .1 for one touched.',
    '[].practice':
      'How much of it is practice that somebody or something answers, an estimate; null where unknown.',
    '[].requires': 'Courses of this catalogue that come first.',
    '[].requires[]': 'A course id.',
    '[].certainty':
      'How far its facts were checked: at a source, in part, or from general knowledge.',
    '[].isHouse': 'The project’s own subject: labelled as such, with no effect on its rank.',
  },
}

export const COMPETENCY_NOTES: SchemaNotes = {
  title: 'Areas and their facets',
  description: 'The five areas in the order of the radar, and what each is made of.',
  fields: {
    '[]': 'One area.',
    '[].id': 'The area.',
    '[].facets': 'The facets of the area, which items name.',
    '[].facets[]': 'One facet.',
    '[].facets[].id': 'Unique across areas, such as tech.arch. Its words use the same id.',
    '[].facets[].duties': 'The duties an item of this facet may be about.',
    '[].facets[].duties[]': 'A duty.',
  },
}

export const ROADMAP_NOTES: SchemaNotes = {
  title: 'The steps of the roadmap',
  description: 'The steps in their order; the words stand in the folder of each locale.',
  fields: {
    '[]': 'One step.',
    '[].id': 'Unique. Its words use the same id.',
    '[].areas': 'The areas this step helps with, to link it to a person’s gaps.',
    '[].areas[]': 'An area.',
    '[].actions': 'What to do, in order.',
    '[].actions[]': 'An action id, unique in the step.',
  },
}
