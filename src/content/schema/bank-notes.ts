import type { SchemaNotes } from './describe-fields.ts'

export const BANK_NOTES: SchemaNotes = {
  title: 'The items of a bank',
  description: 'What is asked, what is right and how it counts; the words stand beside it.',
  fields: {
    id: 'The name of the bank’s folder, such as 2026-1. Result codes carry it.',
    model: 'How answers become an estimate, for the bank as a whole.',
    'model.slopes': 'How strongly an item of each type tells people apart, per full credit.',
    'model.slopes.*': 'The slope of every item of this type that has none of its own.',
    'model.correlation': 'The correlation assumed between any two areas.',
    'model.inflation': 'A factor on every standard error shown, while items are not calibrated.',
    'model.levelStep': 'The distance between two item levels on the θ scale.',
    items: 'Every item of the bank.',
    'items[]': 'One item; its type says which fields it has.',
    'items[].id': 'Unique in the bank. The words and the provenance use the same id.',
    'items[].type':
      'judgement: best and worst of four. knowledge: one right answer. order: put in sequence. multi: pick two or three.',
    'items[].area': 'The skill area it measures: the one its facet belongs to.',
    'items[].facet': 'A facet of the area, as in competencies.json.',
    'items[].duty': 'The duty it is about: one the facet lists in competencies.json.',
    'items[].level': 'How hard the author takes it to be, from 1, easy, to 5, hard.',
    'items[].slope': 'Calibrated slope; without it, the bank’s slope for the type holds.',
    'items[].location': 'Calibrated place on the θ scale; without it, it follows from the level.',
    'items[].options': 'What a person chooses among or puts in order.',
    'items[].options[]': 'One option; its words are in the file of each locale.',
    'items[].options[].id': 'Unique in the item, such as a.',
    'items[].options[].credit': 'How good the option is: 1 for the best, and for no other.',
    'items[].key': 'The id of the right option.',
    'items[].pairs': 'Pairs that are agreed; a pair left out costs nobody.',
    'items[].pairs[]': 'Two option ids: the first comes before the second.',
    'items[].pairs[][]': 'An option id.',
    'items[].keys': 'The ids of the right options.',
    'items[].keys[]': 'An option id.',
    forms: 'Which items a form asks, in its order. A quick form’s items are in its full form too.',
    'forms.quick-a': 'The short form A.',
    'forms.quick-a[]': 'An item id.',
    'forms.quick-b': 'The short form B.',
    'forms.quick-b[]': 'An item id.',
    'forms.full-a': 'The long form A.',
    'forms.full-a[]': 'An item id.',
    'forms.full-b': 'The long form B.',
    'forms.full-b[]': 'An item id.',
  },
}

export const BANK_WORD_NOTES: SchemaNotes = {
  title: 'The words of a bank in one locale',
  description:
    'One entry an item, by its id in items.json. Words can be reworded; keys stand apart.',
  fields: {
    '*': 'The words of the item with this id.',
    '*.stem': 'The situation and the question.',
    '*.options': 'By option id, the same ids as in items.json.',
    '*.options.*': 'What the option says.',
    '*.rationale': 'By option id, the same ids as in items.json.',
    '*.rationale.*': 'Why this option is good or bad.',
    '*.principle': 'What to take away from the item.',
    '*.pivotFact':
      'Judgement items: the fact on which the key turns, word for word as it stands in the stem.',
  },
}

export const PROVENANCE_NOTES: SchemaNotes = {
  title: 'Where the keys of a bank come from',
  description: 'One entry an item, by its id in items.json.',
  fields: {
    '*': 'Where the key of the item with this id comes from.',
    '*.version': 'The version of the item.',
    '*.keyStatus': 'Who or what stands behind the key: its author, a panel, or people’s answers.',
    '*.flip':
      'The item’s twin: the same options, one changed fact and another key, in no form with it.',
    '*.actions': 'Judgement items: by option id, the kind of action it is.',
    '*.actions.*': 'The kind of action this option is.',
    '*.sources': 'What the key rests on; a knowledge item needs one.',
    '*.sources[]': 'One source.',
    '*.sources[].title': 'The name of the source.',
    '*.sources[].url': 'Where it can be read.',
    '*.reviewBy':
      'The month by which the key is looked at again; a knowledge item needs one within 24 months.',
  },
}

export const REVIEW_NOTES: SchemaNotes = {
  title: 'The reviews of a bank',
  description: 'What people answer who have not seen the key: one entry an item, by its id.',
  fields: {
    '*': 'How the item with this id was reviewed. The answers have the shape of its type.',
    '*.keyed':
      'The key the bank has now: best and worst for judgement, an option id for knowledge, a list for order and multi.',
    '*.keyed.best': 'The id of the best option.',
    '*.keyed.worst': 'The id of the worst option, or of one that ties for it.',
    '*.keyed[]': 'An option id; for an order item, in an order that keeps every pair.',
    '*.blind': 'What somebody answered who saw the whole item without its key.',
    '*.blind.best': 'The id of the option picked as the best.',
    '*.blind.worst': 'The id of the option picked as the worst.',
    '*.blind[]': 'An option id; for an order item, in the order given.',
    '*.optionsOnly': 'What somebody picked who saw the options and no stem.',
    '*.optionsOnly.best': 'The id of the option picked as the best.',
    '*.optionsOnly.worst': 'The id of the option picked as the worst, if one was.',
    '*.optionsOnly[]': 'An option id; for an order item, in the order given.',
    '*.disagreement': 'How the blind answer differs from the key, and what speaks for it.',
    '*.changed': 'What was changed in the item because of it.',
  },
}
