import { Component, type ReactNode } from 'react'
import { text } from '#messages/text.ts'
import { Layout } from '#ui/layout.tsx'

/** A page's files may have gone with an older build: its document, asked for anew, names newer ones. */
export async function reloadOnce(): Promise<void> {
  const [visit] = performance.getEntriesByType('navigation')
  if (!navigator.onLine || (visit && 'type' in visit && visit.type === 'reload')) return
  location.reload()
  await new Promise(() => undefined)
}

export function LostPage() {
  return (
    <Layout page="">
      <h1 className="hidden" tabIndex={-1}>
        {text('shell').lost}
      </h1>
    </Layout>
  )
}

/** Where a page's part cannot be fetched, the masthead stays, and the way to load it again. */
export class Mending extends Component<
  { readonly children: ReactNode },
  { readonly isLost: boolean }
> {
  override state = { isLost: false }
  static getDerivedStateFromError() {
    return { isLost: true }
  }
  override componentDidCatch() {
    document.documentElement.dataset['lost'] = ''
  }
  override render() {
    return this.state.isLost ? <LostPage /> : this.props.children
  }
}
