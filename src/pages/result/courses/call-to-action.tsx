import { PROVIDER } from '#content/provider.ts'
import { text } from '#messages/text.ts'

/** The link of whoever provides the site, below the plan and with no part in it. */
export function CallToAction() {
  const t = text('resultPlan').provider.callToAction
  const { callToAction, language, name } = PROVIDER
  if (callToAction === null) return null
  const isHouse = callToAction.isHouse === true
  return (
    <div className="plan-link no-print">
      <p>
        <a className="button" href={callToAction.url} target="_blank" rel="noopener noreferrer">
          {callToAction.label[language]}
          <span className="hidden">{t.newTab}</span>
        </a>
      </p>
      <p className="note quiet">{isHouse ? t.house : t.own(name ?? '')}</p>
    </div>
  )
}
