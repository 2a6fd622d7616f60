import { useEffect, useRef, useState } from 'react'

type Handlers = {
  readonly addText: (text: string) => void
  readonly addFiles: (files: readonly File[]) => void
}

/** Takes files and text dropped anywhere on the page; a browser would open a dropped file instead. */
export function useDrop(handlers: Handlers): boolean {
  const [isOver, setIsOver] = useState(false)
  const latest = useRef(handlers)
  latest.current = handlers
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasContent(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasContent(event) || !event.dataTransfer) return
      event.preventDefault()
      setIsOver(false)
      const files = [...event.dataTransfer.files]
      const text = event.dataTransfer.getData('text/plain')
      if (files.length > 0) latest.current.addFiles(files)
      else if (text.trim() !== '') latest.current.addText(text)
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

/** Text dragged into a field of ours stays the field's own affair. */
function hasContent({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  if (types.includes('Files')) return true
  const isField = target instanceof Element && target.matches('input, dialog *')
  return types.includes('text/plain') && !isField
}
