import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { AccuracyTable } from './accuracy-table.tsx'
import { WithScript } from './with-script.tsx'
import { BotsTable } from './bots-table.tsx'
import { formatParameter } from './format-number.ts'
import { Terms } from './prose.tsx'
import type { Accuracy } from './read-accuracy.ts'

/** Figures from the simulation, or that there are none. */
export function AccuracyChapter({ accuracy }: { readonly accuracy: Accuracy | null }) {
  const { chapters, accuracy: t } = text('method')
  return (
    <Chapter id="accuracy" title={chapters.accuracy} note={t.note}>
      <WithScript>
        {accuracy ? <Figures accuracy={accuracy} /> : <p className="notice">{t.none}</p>}
      </WithScript>
    </Chapter>
  )
}

function Figures({ accuracy }: { readonly accuracy: Accuracy }) {
  const t = text('method').accuracy
  const shown = Object.keys(t.processes).filter((process) =>
    accuracy.accuracy.some((row) => row.process === process),
  )
  return (
    <div className="prose">
      <p>{t.intro(accuracy.bank, accuracy.seed)}</p>
      <p>{t.caution}</p>
      {shown.map((process) => (
        <AccuracyTable
          key={process}
          process={process}
          rows={accuracy.accuracy.filter((row) => row.process === process)}
        />
      ))}
      <Terms terms={t.terms} />
      <BotsTable rows={accuracy.bots} />
      <Aims aims={accuracy.targets} />
    </div>
  )
}

function Aims({ aims }: { readonly aims: Accuracy['targets'] }) {
  const t = text('method').accuracy
  const missed = aims.filter(({ isMet }) => !isMet)
  return (
    <>
      <p>{t.aims(aims.length - missed.length, aims.length)}</p>
      {missed.length > 0 && (
        <ul>
          {missed.map(({ name, found, low, high }) => (
            <li key={name}>
              {t.missed(name, found.toFixed(2), formatParameter(low), formatParameter(high))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
