import type { CatalogueCourse } from '../courses.ts'
import words from './courses.json' with { type: 'json' }

export type CourseWords = {
  readonly about: string
  readonly priceNote: string
  /** What a person must have before they may enrol, where it is known. */
  readonly eligibility?: string
}

export const courseWords: Readonly<Record<CatalogueCourse['id'], CourseWords>> = words
