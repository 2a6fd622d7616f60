import type { ComponentType } from 'react'
import { QuizPage } from '#pages/quiz/quiz-page.tsx'
import { findStorage } from '#session/local-storage.ts'
import { savedKinds } from '#session/saved-kinds.ts'
import { loadText, type Locale, type SectionName } from '#messages/text.ts'

type PageSection =
  | 'home'
  | 'quiz'
  | 'result'
  | 'method'
  | 'guide'
  | 'advisor'
  | 'embed'
  | 'notFound'

/** A page and the words it needs; `segment` is its folder under the site's root. */
export type PageRoute = {
  readonly segment: string
  readonly section: PageSection
  /** Words of parts of the page that stand in modules of their own. */
  readonly parts?: readonly SectionName[]
  readonly isIndexed: boolean
  /** Whether its HTML says all there is to say: then it is left as it came, and needs no script. */
  readonly isWhole?: () => boolean
  /** Fetches what the person needs next, while there is time. */
  readonly ahead?: () => Promise<void>
  readonly importPage: () => Promise<ComponentType>
}

const resultRoute: PageRoute = {
  segment: 'result',
  section: 'result',
  parts: ['resultPlan'],
  isIndexed: false,
  importPage: async () => (await import('#pages/result/result-page.tsx')).ResultPage,
}

export const routes: readonly PageRoute[] = [
  {
    segment: '',
    section: 'home',
    isIndexed: true,
    isWhole: () => !Object.values(savedKinds(findStorage())).includes(true),
    importPage: async () => (await import('#pages/home/home-page.tsx')).HomePage,
  },
  {
    segment: 'quiz',
    section: 'quiz',
    isIndexed: true,
    importPage: async () => QuizPage,
    ahead: async () => {
      await loadPage(resultRoute, 'en')
      const { fetchMore } = await import('#pages/result/result-page.tsx')
      await fetchMore()
    },
  },
  resultRoute,
  {
    segment: 'method',
    section: 'method',
    isIndexed: true,
    importPage: async () => (await import('#pages/method/method-page.tsx')).MethodPage,
  },
  {
    segment: 'guide',
    section: 'guide',
    isIndexed: true,
    isWhole: () => true,
    importPage: async () => (await import('#pages/guide/guide-page.tsx')).GuidePage,
  },
  {
    segment: 'advisor',
    section: 'advisor',
    parts: ['advisorGroup', 'advisorTable', 'advisorView', 'invite', 'link', 'views'],
    isIndexed: false,
    importPage: async () => (await import('#pages/advisor/advisor-page.tsx')).AdvisorPage,
  },
  {
    segment: 'embed',
    section: 'embed',
    isIndexed: true,
    importPage: async () => (await import('#pages/embed/embed-page.tsx')).EmbedPage,
  },
]

export const notFoundRoute: PageRoute = {
  segment: '404',
  section: 'notFound',
  isIndexed: false,
  importPage: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
}

/** The page of a path under the site's root, such as `/quiz/`; undefined where there is none. */
export function findRoute(path: string): PageRoute | undefined {
  const segment = /^\/([^/]*)\/?$/.exec(path.replace(/index\.html$/, ''))?.[1]
  return routes.find((route) => route.segment === segment)
}

const loaded = new Map<PageRoute, ComponentType>()

/** Fetches a page's code and words, so that it can be rendered without waiting. */
export async function loadPage(route: PageRoute, locale: Locale): Promise<void> {
  const [page] = await Promise.all([
    route.importPage(),
    ...(['shell', route.section, ...(route.parts ?? [])] as const).map((section) =>
      loadText(locale, section),
    ),
  ])
  loaded.set(route, page)
}

/** The page, once `loadPage` has fetched it. */
export function loadedPage(route: PageRoute): ComponentType | undefined {
  return loaded.get(route)
}
