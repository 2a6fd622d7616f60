import { useRef, useState } from 'react'
import { text } from '#messages/text.ts'

type Props = { readonly label: string; readonly code: string }

/** Text to take along: copied by its button, or selected where that is not allowed. */
export function CodeBlock({ label, code }: Props) {
  const t = text('embed').copy
  const block = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState({ code: '', status: '' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied({ code, status: t.copied })
    } catch {
      block.current?.focus()
      block.current?.select()
      setCopied({ code, status: t.selected })
    }
  }
  return (
    <div className="code-block">
      <textarea
        ref={block}
        readOnly
        aria-label={label}
        rows={code.split('\n').length}
        wrap="off"
        spellCheck={false}
        value={code}
      />
      <p className="code-actions">
        <button type="button" className="button small" onClick={() => void copy()}>
          {t.button}
          <span className="hidden"> {label}</span>
        </button>
        <span className="note" role="status">
          {copied.code === code && copied.status}
        </span>
      </p>
    </div>
  )
}
