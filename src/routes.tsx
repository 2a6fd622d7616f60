import { lazy, Suspense, useEffect, useRef, useState, type ComponentType } from 'react'
import { Route, Routes, useLocation, useNavigate } from 'react-router-dom'
import { loadText, text, type Locale, type SectionName } from '#messages/text.ts'
import { RootPath } from '#ui/root-path.tsx'

type PageSection = 'home' | 'quiz' | 'result' | 'method' | 'guide' | 'advisor' | 'notFound'

/** A page and the words it needs; `segment` is its folder under the site's root. */
export type PageRoute = {
  readonly segment: string
  readonly section: PageSection
  /** Words of parts of the page that stand in modules of their own. */
  readonly parts?: readonly SectionName[]
  readonly isIndexed: boolean
  readonly importPage: () => Promise<ComponentType>
}

export const routes: readonly PageRoute[] = [
  {
    segment: '',
    section: 'home',
    isIndexed: true,
    importPage: async () => (await import('#pages/home/home-page.tsx')).HomePage,
  },
  {
    segment: 'quiz',
    section: 'quiz',
    isIndexed: true,
    importPage: async () => (await import('#pages/quiz/quiz-page.tsx')).QuizPage,
  },
  {
    segment: 'result',
    section: 'result',
    parts: ['resultDetails', 'resultPlan', 'resultShare'],
    isIndexed: false,
    importPage: async () => (await import('#pages/result/result-page.tsx')).ResultPage,
  },
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
    importPage: async () => (await import('#pages/guide/guide-page.tsx')).GuidePage,
  },
  {
    segment: 'advisor',
    section: 'advisor',
    parts: ['advisorGroup', 'advisorTable'],
    isIndexed: false,
    importPage: async () => (await import('#pages/advisor/advisor-page.tsx')).AdvisorPage,
  },
]

export const notFoundRoute: PageRoute = {
  segment: '404',
  section: 'notFound',
  isIndexed: false,
  importPage: async () => (await import('#pages/not-found/not-found-page.tsx')).NotFoundPage,
}

export function findRoute(segment: string): PageRoute {
  return routes.find((route) => route.segment === segment) ?? notFoundRoute
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

const lazyPages = new Map(
  [...routes, notFoundRoute].map((route) => [
    route,
    lazy(async () => {
      await loadPage(route, 'en')
      return { default: loaded.get(route) ?? (() => null) }
    }),
  ]),
)

/** All pages behind one router; `basename` is where the site is hosted. */
export function App() {
  useOwnLinks()
  return (
    <Routes>
      {routes.map((route) => (
        <Route
          key={route.segment}
          path={route.segment}
          element={<Page key={route.segment} route={route} />}
        />
      ))}
      <Route path="*" element={<Page route={notFoundRoute} />} />
    </Routes>
  )
}

function Page({ route }: { readonly route: PageRoute }) {
  // A page already loaded is rendered as it is: hydration must not wait for a promise.
  const [Content] = useState(() => loaded.get(route) ?? lazyPages.get(route))
  return (
    <RootPath value={route.segment === '' ? './' : '../'}>
      <Suspense fallback={<p className="wrap" role="status" />}>
        <Arrival route={route} />
        {Content && <Content />}
      </Suspense>
    </RootPath>
  )
}

let arrivals = 0

/** Title and focus of a page one has come to by a link of ours; the first page keeps the browser's. */
function Arrival({ route }: { readonly route: PageRoute }) {
  useEffect(() => {
    if (arrivals++ === 0) return
    document.title = text(route.section).title
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [route])
  return null
}

/** Follows links to our own pages without a new document; every other click is the browser's. */
function useOwnLinks(): void {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const depth = useRef(pathname)
  depth.current = pathname
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin)
        return
      const base = location.pathname.slice(0, location.pathname.length - depth.current.length + 1)
      if (!link.pathname.startsWith(base)) return
      const path = link.pathname.slice(base.length - 1)
      if (!routes.some(({ segment }) => path === (segment ? `/${segment}/` : '/'))) return
      event.preventDefault()
      void navigate(`${path}${link.search}${link.hash}`)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate])
}
