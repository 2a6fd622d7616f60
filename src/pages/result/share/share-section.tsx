import { useRef, useState } from 'react'
import { DEFAULT_ROLE } from '#content/default-role.ts'
import { BAND_CUTS } from '#content/roles.ts'
import type { Decoded } from '#code/decoded.ts'
import { countPassphrase } from '#code/passphrase-key.ts'
import { writeAddress, type ResultAddress } from '#code/result-address.ts'
import { DEFAULT_HOURS } from '#engine/plan-limits.ts'
import type { Report } from '#engine/report.ts'
import type { Role } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { drawnInterval, type Reading } from '#ui/dial/reading.ts'
import { LinkField } from '#ui/link-field.tsx'
import { useRootPath } from '#ui/root-path.tsx'
import { wholeScore } from '#ui/whole-points.ts'
import { BandChoice } from './band-choice.tsx'
import { ContentsChoice } from './contents-choice.tsx'
import { LinkWays } from './link-ways.tsx'
import { LockChoice } from './lock-choice.tsx'
import { PrintedCode } from './printed-code.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { shareCode, type LinkContents } from './share-code.ts'
import { SharePicture } from './share-picture.tsx'
import { useLinkCode, type LinkCode } from './use-link-code.ts'
import './share.css'

type Props = {
  readonly report: Report
  readonly decoded: Decoded & { readonly ok: true }
  /** Whether it was opened with a passphrase: then its own address is locked, and so are offers. */
  readonly isLocked: boolean
  readonly role: Role
  readonly roleLabel: string
  readonly address: ResultAddress
  readonly readings: readonly Reading[]
}

export function ShareSection(props: Props) {
  const { report, decoded, isLocked, role, roleLabel, address, readings } = props
  const t = text('resultShare')
  const head = decoded.kind === 'answers' ? decoded.attempt : decoded.scores
  const [contents, setContents] = useState<LinkContents>({
    kind: decoded.kind,
    name: '',
    label: head.label ?? '',
  })
  const [isBandTold, setBandTold] = useState(false)
  const [passphrase, setPassphrase] = useState(isLocked ? '' : null)
  const open = shareCode(decoded, report.areas, contents)
  const link = useLinkCode(open, passphrase)
  const picture = useRef<HTMLElement>(null)
  const linkTo = useLinkTo(address, role)
  const { readiness } = report
  const canTell = readiness.band !== 'insufficient' && passphrase === null
  const told = canTell && isBandTold ? `${readiness.band}/` : ''
  const url = link.state === 'ready' ? linkTo(link.code, told) : null
  const words = {
    head: t.pictureHead(roleLabel),
    band: text('result').bands[readiness.band],
    likely:
      readiness.score === null
        ? ''
        : t.likely(
            wholeScore(readiness.score, Object.values(BAND_CUTS)),
            text('result').range(...drawnInterval(readiness.low, readiness.high)),
          ),
    foot: t.pictureFoot,
  }
  return (
    <Chapter id="share" title={t.title} note={t.note}>
      <div className="share no-print">
        <SharePicture ref={picture} words={words} readings={readings} unknown={t.unknown} />
        <ContentsChoice decoded={decoded} contents={contents} change={setContents} />
        <LockChoice
          passphrase={passphrase}
          tooFew={link.state === 'too-short' ? countPassphrase(passphrase ?? '') : null}
          change={setPassphrase}
        />
        {canTell && <BandChoice band={words.band} isTold={isBandTold} change={setBandTold} />}
        <LinkField label={t.link} url={url} waiting={waitingFor(link)} />
        <LinkWays url={url} code={passphrase === null ? open : null} name={contents.name} />
        {isLocked ? (
          <p className="notice">
            <strong>{t.ownAddressLocked}</strong> {t.ownAddressLockedNote}
          </p>
        ) : (
          decoded.kind === 'answers' && (
            <p className="notice">
              <strong>{t.ownAddress}</strong> {t.ownAddressNote}
            </p>
          )
        )}
        <SaveButtons
          code={decoded.code}
          isLocked={isLocked}
          head={head}
          report={report}
          words={words}
          picture={picture}
        />
      </div>
      {isLocked ? (
        <PrintedCode kind="locked" code={address.code} url={linkTo(address.code)} />
      ) : (
        <PrintedCode kind={decoded.kind} code={decoded.code} url={linkTo(decoded.code)} />
      )}
    </Chapter>
  )
}

/** What there is to say while there is no link. */
function waitingFor({ state }: LinkCode): string {
  const { working, failed } = text('resultShare').lock
  return state === 'working' ? working : state === 'failed' ? failed : ''
}

/**
 * Absolute addresses: this page's own, without its query, with the role and plan one reads it by; or,
 * with a folder, the page in it that says a band.
 */
function useLinkTo(
  { hours, isFreeOnly }: ResultAddress,
  role: Role,
): (code: string, folder?: string) => string {
  const root = useRootPath()
  const page = typeof location === 'undefined' ? '' : new URL(`${root}result/`, location.href).href
  const rest = { role: role.id, isFreeOnly, ...(hours === undefined ? {} : { hours }) }
  const defaults = { role: DEFAULT_ROLE, hours: DEFAULT_HOURS }
  return (code, folder = '') => `${page}${folder}#${writeAddress({ code, ...rest }, defaults)}`
}
