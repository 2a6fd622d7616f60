import { lazy, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isFramed } from '#embed/frame/frame-state.ts'
import { text } from '#messages/text.ts'
import { putOnFace } from '#ui/face.ts'
import { FetchAhead } from '#ui/fetch-ahead.ts'
import { RootPath } from '#ui/root-path.tsx'
import { LostPage, Mending, reloadOnce } from './lost-page.tsx'
import { followOwnLinks } from './own-links.ts'
import {
  findRoute,
  loadedPage,
  loadPage,
  notFoundRoute,
  routes,
  type PageRoute,
} from './routes.tsx'

const lazyPages = new Map(
  [...routes, notFoundRoute].map((route) => [
    route,
    lazy(async () => {
      await loadPage(route, 'en').catch(reloadOnce)
      return { default: loadedPage(route) ?? LostPage }
    }),
  ]),
)

type Props = {
  /** The folder the site is served from, with a slash at both ends. */
  readonly base: string
}

/** The page that the address names. Pages lie flat, so its one segment is looked up, not matched. */
export function App({ base }: Props) {
  const navigate = useNavigate()
  useEffect(
    () =>
      followOwnLinks(
        base,
        (path) => findRoute(path) !== undefined,
        // The host's Back is the host's: inside its page nothing is added to the history.
        (path) => void navigate(path, { replace: isFramed() }),
      ),
    [base, navigate],
  )
  const route = findRoute(useLocation().pathname) ?? notFoundRoute
  return <Page key={route.segment} route={route} />
}

function Page({ route }: { readonly route: PageRoute }) {
  // A page already loaded is rendered as it is: hydration must not wait for a promise.
  const [Content] = useState(() => loadedPage(route) ?? lazyPages.get(route))
  const [ahead] = useState(() => once(() => fetchAhead(route)))
  return (
    <RootPath value={route.segment === '' ? './' : '../'}>
      <FetchAhead value={ahead}>
        <Suspense fallback={<p className="wrap" role="status" />}>
          <Mending>
            <Arrival route={route} />
            {Content && <Content />}
          </Mending>
        </Suspense>
      </FetchAhead>
    </RootPath>
  )
}

/** Not while the person waits for an answer of the page's, nor on a connection that is to be spared. */
function fetchAhead({ ahead }: PageRoute): void {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null
  const isSparing = connection instanceof Object && 'saveData' in connection && connection.saveData
  if (ahead && isSparing !== true) setTimeout(() => void ahead().catch(() => undefined), 1000)
}

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}

let arrivals = 0

/** To be called before the first render if one has come to it by a link of ours. */
export function comeByLink(): void {
  arrivals = 1
}

/** Face, title and focus of a page one has come to by a link of ours; the first keeps the browser's. */
function Arrival({ route }: { readonly route: PageRoute }) {
  useLayoutEffect(() => {
    if (arrivals > 0) putOnFace()
  }, [])
  useEffect(() => {
    if (arrivals++ === 0) return
    document.title = text(route.section).title
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [route])
  return null
}
