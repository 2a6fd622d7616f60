import { useState } from 'react'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { ChoiceGroup } from '../controls/choice-group.tsx'
import type { Setup } from '../setup/setup.ts'
import { CodeBlock } from './code-block.tsx'
import { htmlSnippet } from './html-snippet.ts'
import { iframeSnippet } from './iframe-snippet.ts'
import { reactSnippet } from './react-snippet.ts'
import type { Site } from './site.ts'
import { tagManagerSnippet } from './tag-manager-snippet.ts'
import { TagManagerTable } from './tag-manager-table.tsx'
import { wordpressSnippet } from './wordpress-snippet.ts'

const KINDS = ['html', 'iframe', 'react', 'wordpress', 'tags'] as const
type Kind = (typeof KINDS)[number]

const WRITERS: Readonly<Record<Kind, (setup: Setup, site: Site) => string>> = {
  html: htmlSnippet,
  iframe: iframeSnippet,
  react: reactSnippet,
  wordpress: wordpressSnippet,
  tags: tagManagerSnippet,
}

type Props = {
  readonly setup: Setup
  readonly site: Site
  readonly change: (part: Partial<Setup>) => void
}

/** The setup as something to paste, for each kind of page. */
export function SnippetSection({ setup, site, change }: Props) {
  const t = text('embed').copy
  const [kind, setKind] = useState<Kind>('html')
  const hasLoader = kind !== 'iframe' && kind !== 'tags'
  return (
    <Chapter id="copy" title={t.title}>
      <div className="stack">
        <ChoiceGroup
          legend={t.kind}
          value={kind}
          choose={setKind}
          choices={KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <p>{t.about[kind]}</p>
        <CodeBlock label={`${t.kinds[kind]}, ${t.snippet}`} code={WRITERS[kind](setup, site)} />
        {hasLoader && site.pinned !== null && (
          <ChoiceGroup
            legend={t.script}
            className="setup-lines"
            value={setup.isPinned ? 'pinned' : 'follow'}
            choose={(version) => change({ isPinned: version === 'pinned' })}
            choices={[
              { value: 'follow', label: t.follow },
              { value: 'pinned', label: t.pinned(site.pinned.version) },
            ]}
          />
        )}
        {kind === 'tags' && <TagManagerTable hasResult={setup.asksForResults} />}
      </div>
    </Chapter>
  )
}
