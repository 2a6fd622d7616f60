/**
 * Hands links and plain forms that lead to pages of ours to `go`, as paths under the site's root;
 * every other click and form is the browser's. Returns the way to stop it.
 */
export function followOwnLinks(
  base: string,
  isOurs: (path: string) => boolean,
  go: (path: string) => void,
): () => void {
  const follow = (event: Event, url: URL) => {
    if (url.origin !== location.origin || !url.pathname.startsWith(base)) return
    const path = url.pathname.slice(base.length - 1)
    if (!isOurs(path)) return
    event.preventDefault()
    go(`${path}${url.search}${url.hash}`)
  }
  const click = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link?.href || link.target || link.hasAttribute('download')) return
    follow(event, new URL(link.href))
  }
  const submit = (event: SubmitEvent) => {
    const { target, submitter } = event
    if (event.defaultPrevented || !(target instanceof HTMLFormElement)) return
    const action = target.getAttribute('action')
    if (action === null || target.target || target.method !== 'get') return
    const url = new URL(action, location.href)
    url.search = String(new URLSearchParams(fieldsOf(target, submitter)))
    follow(event, url)
  }
  document.addEventListener('click', click)
  document.addEventListener('submit', submit)
  return () => {
    document.removeEventListener('click', click)
    document.removeEventListener('submit', submit)
  }
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): [string, string][] {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  const button = submitter instanceof HTMLButtonElement ? submitter : null
  return button?.name ? [...fields, [button.name, button.value]] : fields
}
