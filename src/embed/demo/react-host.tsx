import { StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tpm-readiness': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        readonly src: string
        readonly theme?: 'light' | 'dark'
        readonly 'min-height'?: string
      }
    }
  }
}

/** A host that renders once a second, changes what it asks for, moves the element and takes it away. */
function Host() {
  const seconds = useSeconds()
  const [theme, setTheme] = useState<'light' | 'dark'>('light')
  const [isAbove, setIsAbove] = useState(true)
  const [isThere, setIsThere] = useState(true)
  const [told, setTold] = useState<readonly string[]>([])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const hear = ({ type }: Event) => setTold((before) => [...before, type].slice(-20))
    const names = ['ready', 'start', 'step', 'complete'].map((name) => `readiness:${name}`)
    const host = place.current
    for (const name of names) host?.addEventListener(name, hear)
    return () => {
      for (const name of names) host?.removeEventListener(name, hear)
    }
  }, [])
  const check = isThere && (
    <tpm-readiness key="check" src="../" min-height="560" theme={theme}>
      <a href="../">Check your TPM readiness</a>
    </tpm-readiness>
  )
  return (
    <>
      <h1>Six evenings, rendered {seconds} times</h1>
      <p>
        <button type="button" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          Other theme
        </button>{' '}
        <button type="button" onClick={() => setIsAbove(!isAbove)}>
          Other place
        </button>{' '}
        <button type="button" onClick={() => setIsThere(!isThere)}>
          {isThere ? 'Take it away' : 'Bring it back'}
        </button>
      </p>
      <div ref={place}>
        {isAbove && <section key="above">{check}</section>}
        <p key="between">What the school says about itself, {seconds}.</p>
        {!isAbove && <section key="below">{check}</section>}
      </div>
      <output aria-label="Events">{told.join(' ')}</output>
    </>
  )
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(1)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Host />
    </StrictMode>,
  )
}
