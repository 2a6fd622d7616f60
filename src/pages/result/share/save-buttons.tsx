import { useState, type RefObject } from 'react'
import type { Report } from '#engine/report.ts'
import { toReportLine } from '#engine/report-line.ts'
import type { Attempt } from '#engine/types.ts'
import { text } from '#messages/text.ts'
import { download } from './download.ts'
import { reportCsv, reportJson } from './report-file.ts'
import type { PictureWords } from './share-picture.tsx'

type Props = {
  readonly code: string
  readonly isLocked: boolean
  readonly head: Pick<Attempt, 'bank' | 'form' | 'date' | 'name' | 'label'>
  readonly report: Report
  readonly words: PictureWords
  /** The picture as the page shows it. */
  readonly picture: RefObject<HTMLElement | null>
}

/** The result as a file or on paper; all made here, nothing is sent anywhere. */
export function SaveButtons({ code, isLocked, head, report, words, picture }: Props) {
  const t = text('resultShare')
  const [status, setStatus] = useState('')
  const save = (content: Blob, ending: string) => {
    const file = `tpm-readiness-${head.date}-${head.form}.${ending}`
    download(content, file)
    setStatus(t.saved(file))
  }
  const savePicture = async () => {
    try {
      const { picturePng } = await import('./picture-png.ts')
      const dial = picture.current?.querySelector('svg')
      if (!dial) throw new TypeError('no dial')
      save(await picturePng(words, dial), 'png')
    } catch {
      setStatus(t.pictureFailed)
    }
  }
  const saveText = (type: string, content: string, ending: string) =>
    save(new Blob([content], { type }), ending)
  const line = () => toReportLine(code, head, report)
  return (
    <div className="share-save">
      <div className="row" role="group" aria-label={t.keep}>
        <button type="button" className="button small" onClick={() => void savePicture()}>
          {t.savePicture}
        </button>
        <button type="button" className="button small" onClick={() => window.print()}>
          {t.print}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => saveText('text/csv', reportCsv(line()), 'csv')}
        >
          {t.csv}
        </button>
        <button
          type="button"
          className="button small"
          onClick={() => saveText('application/json', reportJson(line()), 'json')}
        >
          {t.json}
        </button>
      </div>
      <p className="note quiet">{t.keepNote[isLocked ? 'locked' : report.kind]}</p>
      <p className="link-status" role="status">
        {status}
      </p>
    </div>
  )
}
