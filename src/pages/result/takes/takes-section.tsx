import { useMemo, useState } from 'react'
import type { Decoded } from '#code/decoded.ts'
import type { Report } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { readTake } from '#session/read-take.ts'
import { Chapter } from '#ui/chapter.tsx'
import { shareCode } from '../share/share-code.ts'
import { CompareTakes } from './compare-takes.tsx'
import { KeepOffer } from './keep-offer.tsx'
import { RetakeOffer } from './retake-offer.tsx'
import { useKeptTakes, type Kept } from './use-kept-takes.ts'
import './takes.css'

type Props = {
  readonly report: Report
  readonly decoded: Decoded & { readonly ok: true }
  readonly isLocked: boolean
  readonly role: Role
}

/** This take beside the others kept in this browser, and the way to the next one. */
export function TakesSection({ report, decoded, isLocked, role }: Props) {
  const t = text('resultShare').takes
  const { history, keep } = useKeptTakes()
  const [kept, setKept] = useState<Kept | null>(null)
  // In one's own history a code carries no name.
  const own = useMemo(
    () => shareCode(decoded, report.areas, { kind: takeKindOf(decoded), name: '', label: '' }),
    [decoded, report.areas],
  )
  const takes = history?.takes ?? []
  const isKept = takes.some(({ code }) => code === own || code === decoded.code)
  const read = useMemo(
    () => (history?.takes ?? []).flatMap(({ code }) => readTake(code) ?? []),
    [history],
  )
  const here = read.find(({ code }) => code === own || code === decoded.code)
  const others = read.filter((take) => take !== here)
  const canKeep =
    decoded.kind !== 'advisor' &&
    history !== null &&
    history.problem !== 'missing' &&
    history.problem !== 'newer'
  return (
    <Chapter id="takes" title={t.title} note={t.note}>
      <div className="takes">
        {here && others.length > 0 && (
          <CompareTakes key={here.code} here={here} others={others} all={read} role={role} />
        )}
        {((canKeep && !isKept) || kept !== null) && (
          <KeepOffer
            kept={kept}
            isKept={isKept}
            isLocked={isLocked}
            keep={() => setKept(keep(own))}
          />
        )}
        <RetakeOffer
          decoded={decoded}
          role={role.id}
          takes={isKept ? takes : [...takes, { code: own, savedAt: '' }]}
          isKept={isKept}
        />
      </div>
    </Chapter>
  )
}

/** What is kept of a take: an advisor's view of it is not another take. */
function takeKindOf({ kind }: Props['decoded']): 'answers' | 'scores' {
  return kind === 'answers' ? kind : 'scores'
}
