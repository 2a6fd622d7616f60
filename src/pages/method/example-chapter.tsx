import { useEffect, useState, type ComponentType } from 'react'
import { text } from '#messages/text.ts'
import { Chapter } from '#ui/chapter.tsx'

/** The bank, the code room and the engine come after the page: only this chapter needs them. */
export function ExampleChapter() {
  const { chapters, example: t } = text('method')
  const example = useWorkedExample()
  return (
    <Chapter id="example" title={chapters.example} note={t.note}>
      <div className="prose">
        <p>{t.intro}</p>
        <div className="method-example">
          {typeof example === 'object' ? <example.Content /> : <p role="status">{t[example]}</p>}
          <noscript>{t.noScript}</noscript>
        </div>
      </div>
    </Chapter>
  )
}

type Loading = 'waiting' | 'unavailable'

function useWorkedExample(): { readonly Content: ComponentType } | Loading {
  const [example, setExample] = useState<{ readonly Content: ComponentType } | Loading>('waiting')
  useEffect(() => {
    let isHere = true
    import('./worked-example.tsx').then(
      ({ WorkedExample }) => isHere && setExample({ Content: WorkedExample }),
      () => isHere && setExample('unavailable'),
    )
    return () => {
      isHere = false
    }
  }, [])
  return example
}
