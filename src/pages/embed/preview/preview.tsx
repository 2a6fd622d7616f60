import { useEffect, useRef, useState } from 'react'
import { text } from '#messages/text.ts'
import { useRootPath } from '#ui/root-path.tsx'
import { ChoiceGroup } from '../controls/choice-group.tsx'
import type { Setup } from '../setup/setup.ts'
import { elementAttributes } from '../snippets/element-attributes.ts'
import type { Site } from '../snippets/site.ts'
import { EventLog } from './event-log.tsx'
import { useFit } from './use-fit.ts'
import { useHostEvents } from './use-host-events.ts'
import { useNear } from './use-near.ts'

const DESKTOP_WIDTH = 1100
/** Of our own site; and what it does not have, the quiz inside it has not. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals'
const WIDTHS = ['phone', 'desktop'] as const

type Props = { readonly setup: Setup; readonly site: Site }

/** A page of a host's, with the real element and a real frame in it. */
export function Preview({ setup, site }: Props) {
  const t = text('embed').preview
  const root = useRootPath()
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop')
  // On a phone a desktop's page would be too small to read.
  useEffect(() => {
    if (matchMedia('(max-width: 44rem)').matches) setWidth('phone')
  }, [])
  const events = useHostEvents(frame)
  useFit(box, width === 'desktop' ? DESKTOP_WIDTH : null)

  const query = new URLSearchParams(
    elementAttributes(setup, site).map(([name, value]) => [name, value]),
  )
  query.delete('src')
  if (setup.hasTrigger) query.set('trigger', '')
  const asked = query.toString()
  const isNear = useNear(box)
  const first = useRef(asked)
  if (!isNear) first.current = asked
  // The page is told, not loaded anew: colours change while somebody looks.
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ setup: asked }, location.origin)
  }, [asked])

  return (
    <div className="preview">
      <div className="preview-bar">
        <ChoiceGroup
          legend={t.widths}
          className="preview-widths"
          value={width}
          choose={setWidth}
          choices={WIDTHS.map((value) => ({ value, label: t[value] }))}
        />
        <a href={`${root}demo/preview.html?${asked}`} target="_blank" rel="noopener">
          {t.open}
          <span className="hidden">{t.newTab}</span>
        </a>
      </div>
      <div className={`preview-page preview-${width}`} ref={box}>
        {isNear && (
          <iframe
            ref={frame}
            title={t.frame}
            sandbox={SANDBOX}
            src={`${root}demo/preview.html?${first.current}`}
          />
        )}
      </div>
      <EventLog events={events} />
      <p className="note quiet">{t.own}</p>
    </div>
  )
}
