import { useState } from 'react'
import { text } from '#messages/text.ts'
import { CodeBox } from './code-box.tsx'
import { ExampleItems } from './example-items.tsx'
import { ExampleSteps } from './example-steps.tsx'
import { ExampleTable } from './example-table.tsx'
import { readExample, type Example, type NoExample } from './read-example.ts'
import { ExampleHead } from './example-head.tsx'
import { sampleCode } from './sample-code.ts'

const SAMPLE: Example | NoExample = readExample(sampleCode() ?? '')

/** A code taken apart: the sample first, then whatever is pasted. */
export function WorkedExample() {
  const t = text('method').example
  const [example, setExample] = useState(SAMPLE)
  if (!example.ok) return <p role="status">{t.unavailable}</p>
  return (
    <>
      <CodeBox
        isSample={example === SAMPLE}
        show={setExample}
        showSample={() => setExample(SAMPLE)}
      />
      <ExampleHead example={example} isSample={example === SAMPLE} />
      <ExampleTable areas={example.areas} />
      <ExampleSteps example={example} />
      <ExampleItems items={example.items} />
    </>
  )
}
