import { BAND_CUTS } from '#content/roles.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { WithScript } from './with-script.tsx'
import { Prose, Terms } from './prose.tsx'
import { ReadinessFormulas } from './reading-formulas.tsx'
import { RolesTable } from './roles-table.tsx'

/** How five estimates are read against a role. */
export function ReadinessChapter() {
  const { chapters, readiness: t } = text('method')
  return (
    <Chapter id="readiness" title={chapters.readiness} note={t.note}>
      <WithScript>
        <div className="prose">
          <Prose text={t.plain} />
          <ReadinessFormulas words={t.words} />
          <p>{t.after}</p>
          <h3>{t.bandsTitle}</h3>
          <ul className="method-bands">
            {t.bands(BAND_CUTS.approaching, BAND_CUTS.ready).map((band) => (
              <li key={band}>{band}</li>
            ))}
          </ul>
          <p>{t.bandsNote}</p>
          <h3>{t.gapsTitle}</h3>
          <Prose text={t.gaps} />
          <h3>{t.rolesTitle}</h3>
          <RolesTable />
          <p className="quiet note">{t.rolesNote}</p>
          <h3>{t.othersTitle}</h3>
          <Terms terms={t.others} />
        </div>
      </WithScript>
    </Chapter>
  )
}
