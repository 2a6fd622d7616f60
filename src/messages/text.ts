import type { advisor } from './en/advisor.ts'
import type { advisorGroup } from './en/advisor-group.ts'
import type { advisorTable } from './en/advisor-table.ts'
import type { embed } from './en/embed.ts'
import type { frame } from './en/frame.ts'
import type { advisorView } from './en/advisor-view.ts'
import type { guide } from './en/guide.ts'
import type { home } from './en/home.ts'
import type { invite } from './en/invite.ts'
import type { link } from './en/link.ts'
import type { method } from './en/method.ts'
import type { notFound } from './en/not-found.ts'
import type { offline } from './en/offline.ts'
import type { provider } from './en/provider.ts'
import { quiz } from './en/quiz.ts'
import type { quizLater } from './en/quiz-later.ts'
import type { result } from './en/result.ts'
import type { resultDetails } from './en/result-details.ts'
import type { resultPlan } from './en/result-plan.ts'
import type { resultShare } from './en/result-share.ts'
import { shell } from './en/shell.ts'
import type { views } from './en/views.ts'

/** The English modules are the type every other locale must meet. */
export type Sections = {
  shell: typeof shell
  home: typeof home
  quiz: typeof quiz
  quizLater: typeof quizLater
  result: typeof result
  resultShare: typeof resultShare
  resultDetails: typeof resultDetails
  resultPlan: typeof resultPlan
  provider: typeof provider
  method: typeof method
  guide: typeof guide
  advisor: typeof advisor
  embed: typeof embed
  advisorGroup: typeof advisorGroup
  advisorTable: typeof advisorTable
  advisorView: typeof advisorView
  notFound: typeof notFound
  offline: typeof offline
  frame: typeof frame
  link: typeof link
  invite: typeof invite
  views: typeof views
}
export type SectionName = keyof Sections

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

/** A section's module exports it by its own name. */
type Loaders = {
  readonly [K in SectionName]: () => Promise<{ readonly [N in K]: Sections[K] }>
}

const loaders: Readonly<Record<Locale, Loaders>> = {
  en: {
    shell: () => Promise.resolve({ shell }),
    home: () => import('./en/home.ts'),
    quiz: () => Promise.resolve({ quiz }),
    quizLater: () => import('./en/quiz-later.ts'),
    result: () => import('./en/result.ts'),
    resultDetails: () => import('./en/result-details.ts'),
    resultShare: () => import('./en/result-share.ts'),
    resultPlan: () => import('./en/result-plan.ts'),
    provider: () => import('./en/provider.ts'),
    method: () => import('./en/method.ts'),
    guide: () => import('./en/guide.ts'),
    embed: () => import('./en/embed.ts'),
    advisor: () => import('./en/advisor.ts'),
    advisorGroup: () => import('./en/advisor-group.ts'),
    advisorTable: () => import('./en/advisor-table.ts'),
    frame: () => import('./en/frame.ts'),
    advisorView: () => import('./en/advisor-view.ts'),
    notFound: () => import('./en/not-found.ts'),
    invite: () => import('./en/invite.ts'),
    link: () => import('./en/link.ts'),
    offline: () => import('./en/offline.ts'),
    views: () => import('./en/views.ts'),
  },
}

const loaded: Partial<Sections> = {}

/** Fetches a section's words; a page is rendered only after its section is here. */
export async function loadText<K extends SectionName>(locale: Locale, section: K): Promise<void> {
  loaded[section] ??= (await loaders[locale][section]())[section]
}

/** The words of a section that `loadText` has fetched. */
export function text<K extends SectionName>(section: K): Sections[K] {
  const words = loaded[section]
  if (!words) throw new Error(`words of section ${section} are not loaded`)
  return words
}
