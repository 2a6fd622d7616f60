import { useId, useState } from 'react'
import { text } from '#messages/text.ts'
import { readCampaign } from '../setup/setup-address.ts'
import { CAMPAIGNS, type CampaignChoice } from '../setup/setup.ts'
import { ChoiceGroup } from './choice-group.tsx'

type Campaign = { readonly campaign: CampaignChoice; readonly fixedCampaign: string }
type Props = Campaign & { readonly change: (part: Partial<Campaign>) => void }

/** Whose tags go along on links out; the known names are kept, the others dropped. */
export function CampaignControl({ campaign, fixedCampaign, change }: Props) {
  const t = text('embed').campaign
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isInvalid = typed !== null && typed.trim() !== '' && readCampaign(typed) === ''
  return (
    <div className="setup-campaign">
      <ChoiceGroup
        legend={t.title}
        className="setup-lines"
        value={campaign}
        choose={(campaign) => change({ campaign })}
        choices={CAMPAIGNS.map((value) => ({ value, label: t.choices[value] }))}
      />
      {campaign === 'fixed' && (
        <p className="field">
          <label htmlFor={id} className="hidden">
            {t.title}
          </label>
          <input
            id={id}
            className="setup-wide"
            placeholder={t.example}
            spellCheck={false}
            value={typed ?? fixedCampaign}
            aria-invalid={isInvalid}
            aria-describedby={`${id}-error`}
            onChange={({ target: { value } }) => {
              setTyped(value)
              change({ fixedCampaign: readCampaign(value) })
            }}
            onBlur={() => setTyped(null)}
          />
        </p>
      )}
      <p id={`${id}-error`} className="note" role="status">
        {isInvalid && t.invalid}
      </p>
      <p className="note quiet">{t.note}</p>
    </div>
  )
}
