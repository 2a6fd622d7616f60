import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { WithScript } from './with-script.tsx'
import { Terms } from './prose.tsx'

export function ShortChapter() {
  const t = text('method')
  return (
    <Chapter id="short" title={t.chapters.short}>
      <ol className="method-short">
        {t.short.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Chapter>
  )
}

export function LimitsChapter() {
  const t = text('method')
  return (
    <Chapter id="limits" title={t.chapters.limits} note={t.limits.note}>
      <Terms terms={t.limits.points} />
    </Chapter>
  )
}

export function CalibrationChapter() {
  const t = text('method')
  return (
    <Chapter id="calibration" title={t.chapters.calibration} note={t.calibration.note}>
      <p>{t.calibration.plain}</p>
    </Chapter>
  )
}

export function ReferencesChapter() {
  const t = text('method')
  return (
    <Chapter id="references" title={t.chapters.references} note={t.references.note}>
      <WithScript>
        <ul className="method-references">
          {t.references.list.map(([work, journal, place]) => (
            <li key={work}>
              {work}
              <cite>{journal}</cite>
              {place}
            </li>
          ))}
        </ul>
      </WithScript>
    </Chapter>
  )
}
