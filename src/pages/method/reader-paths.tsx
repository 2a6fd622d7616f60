import { text } from '#messages/text.ts'
import { READER_PATHS } from './chapter-ids.ts'

/** Where each kind of reader may begin. */
export function ReaderPaths() {
  const { readers, chapters } = text('method')
  return (
    <dl className="method-readers">
      {(['learner', 'advisor', 'psychometrician'] as const).map((reader) => (
        <div key={reader}>
          <dt>{readers[reader]}</dt>
          <dd>
            {READER_PATHS[reader].map((id) => (
              <a key={id} href={`#${id}`}>
                {chapters[id]}
              </a>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
