import { useId } from 'react'
import { roleWords } from '#content/en/roles.ts'
import { SITE_ROLE } from '#content/provider-start.ts'
import { ROLES } from '#content/roles.ts'
import { LOCALES, text } from '#messages/text.ts'
import { FORMS, hasHeights, MODES, opensOver, THEMES, type Setup } from '../setup/setup.ts'
import { AccentControl } from './accent-control.tsx'
import { CampaignControl } from './campaign-control.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { HeightsControl } from './heights-control.tsx'
import { ModePicture } from './mode-picture.tsx'

type Props = { readonly setup: Setup; readonly change: (part: Partial<Setup>) => void }

/** Everything a host can ask for; what the mode does not know is not shown. */
export function SetupControls({ setup, change }: Props) {
  const t = text('embed')
  return (
    <div className="setup-controls">
      <ChoiceGroup
        legend={t.mode}
        className="setup-modes"
        value={setup.mode}
        choose={(mode) => change({ mode })}
        choices={MODES.map((value) => ({
          value,
          label: (
            <>
              <ModePicture mode={value} />
              <b>{t.modes[value].name}</b> <small>{t.modes[value].about}</small>
            </>
          ),
        }))}
      />
      <ChoiceGroup
        legend={t.form}
        value={setup.form}
        choose={(form) => change({ form })}
        choices={FORMS.map((value) => ({ value, label: t.forms[value] }))}
      />
      <AccentControl accent={setup.accent} setAccent={(accent) => change({ accent })} />
      <ChoiceGroup
        legend={t.theme}
        value={setup.theme}
        choose={(theme) => change({ theme })}
        choices={THEMES.map((value) => ({ value, label: t.themes[value] }))}
      />
      <details className="fold setup-more">
        <summary>{t.more}</summary>
        <div className="inside">
          <Selects setup={setup} change={change} />
          {hasHeights(setup) && <HeightsControl {...setup} change={change} />}
          <Ticks setup={setup} change={change} />
          <CampaignControl {...setup} change={change} />
        </div>
      </details>
    </div>
  )
}

function Selects({ setup, change }: Props) {
  const t = text('embed')
  const id = useId()
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}-role`}>{t.role}</label>
        <select
          id={`${id}-role`}
          value={setup.role ?? ''}
          onChange={({ target: { value } }) => change({ role: value === '' ? null : value })}
        >
          <option value="">{t.siteRole(roleWords[SITE_ROLE]?.label ?? SITE_ROLE)}</option>
          {ROLES.map(({ id: role }) => (
            <option key={role} value={role}>
              {roleWords[role]?.label ?? role}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-lang`}>{t.lang}</label>
        <select
          id={`${id}-lang`}
          value={setup.lang ?? ''}
          onChange={({ target: { value } }) =>
            change({ lang: LOCALES.find((locale) => locale === value) ?? null })
          }
        >
          <option value="">{t.siteLang}</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {t.langs[locale]}
            </option>
          ))}
        </select>
      </p>
    </>
  )
}

function Ticks({ setup, change }: Props) {
  const t = text('embed')
  return (
    <>
      <Tick
        label={t.results}
        note={t.resultsNote}
        isOn={setup.asksForResults}
        set={(asksForResults) => change({ asksForResults })}
      />
      {opensOver(setup) && (
        <Tick
          label={t.trigger}
          note={t.triggerNote}
          isOn={setup.hasTrigger}
          set={(hasTrigger) => change({ hasTrigger })}
        />
      )}
      <Tick label={t.eager} isOn={setup.isEager} set={(isEager) => change({ isEager })} />
    </>
  )
}

type TickProps = {
  readonly label: string
  readonly note?: string
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

function Tick({ label, note, isOn, set }: TickProps) {
  const id = useId()
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={note === undefined ? undefined : id}
          onChange={({ target: { checked } }) => set(checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={id} className="note quiet">
          {note}
        </p>
      )}
    </div>
  )
}
