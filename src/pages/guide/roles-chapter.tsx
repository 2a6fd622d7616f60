import { roleWords } from '#content/en/roles.ts'
import { ROLES } from '#content/roles.ts'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'
import { useRootPath } from '#ui/root-path.tsx'

/** The roles a result can be read against. */
export function RolesChapter() {
  const t = text('guide').roles
  const root = useRootPath()
  return (
    <Chapter id="roles" title={t.title} note={t.intro}>
      <dl className="guide-pairs">
        {ROLES.map(({ id }) => (
          <div key={id}>
            <dt>{roleWords[id]?.label}</dt>
            <dd>{roleWords[id]?.description}</dd>
          </div>
        ))}
      </dl>
      <p className="guide-more">
        <a href={`${root}method/`}>{t.method}</a>
      </p>
    </Chapter>
  )
}
