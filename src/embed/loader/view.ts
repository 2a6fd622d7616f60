import type { FrameMessage, HostMessage } from '../protocol.ts'
import { frameAddress, readAttributes } from './frame-address.ts'
import { readFrameMessage } from './read-frame-message.ts'
import { sheet } from './sheet.ts'

/** Milliseconds until a frame that has not said hello is reported. */
const PATIENCE = 15_000
/** Heights that only grow, at one width and within one step, before the rest scrolls inside. */
const MOST_GROWTHS = 12

/** Whether its frame stands in a panel that opens over the page. */
export function isPanel(element: Element): boolean {
  return element.matches('[mode=popup],[mode=slider],[mode=tab]')
}

/** What an element shows, and what can be asked of it. */
export function makeView(element: HTMLElement) {
  const root = element.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  const attribute = (name: string) => element.getAttribute(name)
  const label = () => element.title || element.textContent

  /** Where the frame stands: a dialog in the modes that open, else a div, which has no such methods. */
  let place: (HTMLElement & Partial<HTMLDialogElement>) | undefined
  let frame: HTMLIFrameElement | undefined
  let origin = ''
  let port: MessagePort | undefined
  let isStartAsked = false
  let growths = 0
  let width = 0

  const tell = (name: string, detail: object) =>
    element.dispatchEvent(
      new CustomEvent(`readiness:${name}`, { detail, bubbles: true, composed: true }),
    )

  const send = (type: HostMessage['type']) =>
    port?.postMessage({ ...readAttributes(attribute), type })

  /**
   * Answers each `hello` of the frame, from the origin of `src`, with one `init` to that origin and a
   * port of its own; the port before it is closed. Nothing else that the window hears is looked at.
   */
  const hear = (event: MessageEvent<unknown>) => {
    const target = frame?.contentWindow
    if (event.data !== 'readiness:hello' || event.origin !== origin) return
    if (!target || event.source !== target) return
    port?.close()
    const { port1, port2 } = new MessageChannel()
    port = port1
    port.onmessage = ({ data }) => {
      const message = readFrameMessage(data)
      if (message) receive(message)
    }
    target.postMessage({ ...readAttributes(attribute), type: 'readiness:init' }, origin, [port2])
    if (isStartAsked) start()
  }

  const open = (opener?: HTMLElement | null) => {
    // A dialog gives focus back where it was, and not every browser focuses what is clicked.
    opener?.focus()
    if (!place?.showModal) element.scrollIntoView()
    else if (!place.open) place.showModal()
  }

  const close = () => place?.close?.()

  const start = () => {
    open()
    isStartAsked = !port
    send('start')
  }

  const build = () => {
    const slot = document.createElement('slot')
    const box = document.createElement(isPanel(element) ? 'dialog' : 'div')
    place = box
    if (isPanel(element)) {
      const button = document.createElement('button')
      button.textContent = CLOSE
      box.append(button)
      box.ariaLabel = label()
      // What can be clicked beside the frame is the bar over it and the page behind.
      box.onclick = close
      box.onclose = () => tell('close', {})
      root.append(slot)
    } else box.append(slot)
    root.append(box)
    dress()
    // A closed dialog is nowhere near: it loads when it is opened.
    new IntersectionObserver(([entry]) => entry?.isIntersecting && load(), {
      rootMargin: '400px',
    }).observe(box)
  }

  const clear = () => {
    removeEventListener('message', hear)
    port?.close()
    root.replaceChildren()
    place = frame = port = undefined
  }

  /** What attributes may change without another frame. */
  const dress = () => {
    for (const limit of ['min-height', 'max-height']) {
      place?.style.setProperty(limit, attribute(limit)?.replace(/^\d+$/, '$&px') ?? '')
    }
    if (frame) frame.title = label()
    if (attribute('eager') != null) load()
  }

  const load = () => {
    if (frame) return
    const address = frameAddress(attribute('src'), readAttributes(attribute))
    if (!address) return tell('error', { code: 'src' })
    frame = document.createElement('iframe')
    frame.sandbox =
      'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'
    frame.allow = 'clipboard-write; web-share; fullscreen'
    frame.referrerPolicy = 'no-referrer'
    frame.src = address.href
    origin = address.origin
    addEventListener('message', hear)
    dress()
    place?.append(frame)
    setTimeout(() => port || tell('error', { code: 'timeout' }), PATIENCE)
  }

  const receive = ({ type, ...detail }: FrameMessage) => {
    if ('height' in detail) return grow(detail.height)
    if (type === 'close') return close()
    if (type === 'result' && attribute('results') !== 'summary') return
    if (type === 'ready') place?.querySelector('slot')?.remove()
    if (/step|complete/.test(type)) comeIntoView()
    tell(type, detail)
  }

  const grow = (height: number) => {
    if (!frame) return
    growths = height > frame.offsetHeight && width === frame.offsetWidth ? growths + 1 : 0
    width = frame.offsetWidth
    if (growths <= MOST_GROWTHS) frame.style.height = `${height}px`
  }

  /** A new screen begins at the top: shown to who is in the frame and has its top out of sight. */
  const comeIntoView = () => {
    growths = 0
    const isIn = root.activeElement === frame
    if (isIn && !place?.open && element.getBoundingClientRect().top < 0) element.scrollIntoView()
  }

  const change = (name: string) => {
    if (!place) return
    if (/src|mode/.test(name)) {
      clear()
      build()
    } else {
      dress()
      send('settings')
    }
  }
  const reset = () => {
    send('reset')
    // What is asked from now on is for the frame's next document.
    port = undefined
  }
  Object.assign(element, { open, close, start, reset })
  return [build, clear, change] as const
}
