import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import type { Setup } from './setup/setup.ts'
import { CodeBlock } from './snippets/code-block.tsx'
import { permissionLine, policyLines } from './snippets/policy-lines.ts'
import type { Site } from './snippets/site.ts'

type Props = { readonly setup: Setup; readonly site: Site }

/** What a page with a policy of its own must let through. */
export function PolicySection({ setup, site }: Props) {
  const t = text('embed').policy
  const ways = [
    { term: t.followTerm, lines: policyLines({ ...setup, isPinned: false }, site, false) },
    ...(site.pinned === null
      ? []
      : [{ term: t.pinnedTerm, lines: policyLines({ ...setup, isPinned: true }, site, false) }]),
    { term: t.frameTerm, lines: policyLines(setup, site, true) },
  ]
  return (
    <Chapter id="policy" title={t.title} note={t.note}>
      <div className="stack">
        <h3>{t.csp}</h3>
        <p>{t.cspIntro}</p>
        {ways.map(({ term, lines }) => (
          <div key={term} className="stack-tight">
            <h4>{term}</h4>
            <CodeBlock label={`${t.csp}, ${term}`} code={`${lines.join(';\n')};`} />
          </div>
        ))}
        <p>{t.nothingElse}</p>
        <h3>{t.permissions}</h3>
        <p>{t.permissionsIntro}</p>
        <CodeBlock label={t.permissions} code={permissionLine(site)} />
      </div>
    </Chapter>
  )
}
