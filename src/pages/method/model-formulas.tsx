import type { ReactNode } from 'react'
import { Brackets, Call, Formula, Hat, Over, Sub } from './formula.tsx'

type Props = { readonly words: string }
type Several = { readonly words: readonly string[] }

const exp = <mi>exp</mi>
const otherAnswer = (
  <msup>
    <mi>r</mi>
    <mo>′</mo>
  </msup>
)

/** A x(r) (θ − β). */
function Tilt({ answer }: { readonly answer: ReactNode }) {
  return (
    <>
      <mi>A</mi>
      <mspace width="0.17em" />
      <Call name={<mi>x</mi>}>{answer}</Call>
      <Brackets>
        <mi>θ</mi>
        <mo>−</mo>
        <mi>β</mi>
      </Brackets>
    </>
  )
}

export function AnswerFormula({ words }: Props) {
  return (
    <Formula words={words}>
      <Call name={<mi>P</mi>}>
        <mi>r</mi>
        <mo>|</mo>
        <mi>θ</mi>
      </Call>
      <mo>=</mo>
      <mfrac>
        <mrow>
          <Call name={exp}>
            <Tilt answer={<mi>r</mi>} />
          </Call>
        </mrow>
        <mrow>
          <Over sign="∑" index={otherAnswer} />
          <Call name={exp}>
            <Tilt answer={otherAnswer} />
          </Call>
        </mrow>
      </mfrac>
    </Formula>
  )
}

export function LocationFormula({ words }: Props) {
  const average = (
    <mover>
      <mi>x</mi>
      <mo stretchy="false">¯</mo>
    </mover>
  )
  return (
    <Formula words={words}>
      <Call name={<mi>E</mi>}>
        <mi>x</mi>
        <mo>|</mo>
        <mi>L</mi>
      </Call>
      <mo>=</mo>
      <mfrac>
        <mrow>
          {average}
          <mo>+</mo>
          <mn>1</mn>
        </mrow>
        <mn>2</mn>
      </mfrac>
    </Formula>
  )
}

export function PriorFormula({ words }: Props) {
  return (
    <Formula words={words}>
      <Sub of="θ" at="k" />
      <mo>=</mo>
      <msqrt>
        <mi>c</mi>
      </msqrt>
      <mspace width="0.17em" />
      <mi>g</mi>
      <mo>+</mo>
      <msqrt>
        <mn>1</mn>
        <mo>−</mo>
        <mi>c</mi>
      </msqrt>
      <mspace width="0.17em" />
      <Sub of="u" at="k" />
    </Formula>
  )
}

export function LikelihoodFormula({ words }: Props) {
  return (
    <Formula words={words}>
      <mi>log</mi>
      <mspace width="0.17em" />
      <Call name={<mi>L</mi>}>
        <mi>θ</mi>
      </Call>
      <mo>=</mo>
      <mi>θ</mi>
      <Over sign="∑" index={<mi>i</mi>} />
      <Sub of="A" at="i" />
      <Sub of="x" at="i" />
      <mo>−</mo>
      <Over sign="∑" index={<mi>i</mi>} />
      <mi>log</mi>
      <mspace width="0.17em" />
      <Call name={<Sub of="N" at="i" />}>
        <mi>θ</mi>
      </Call>
      <mo>+</mo>
      <mi>C</mi>
    </Formula>
  )
}

type ScaleProps = Several & { readonly width: string }

export function ScaleFormulas({ words, width }: ScaleProps) {
  const centre = (
    <>
      <mn>50</mn>
      <mo>+</mo>
      <mn>25</mn>
      <mspace width="0.17em" />
      <Hat of="θ" />
    </>
  )
  return (
    <>
      <Formula words={words[0] ?? ''}>
        <mi>S</mi>
        <mo>=</mo>
        {centre}
      </Formula>
      <Formula words={words[1] ?? ''}>
        {centre}
        <mo>±</mo>
        <mn>{width}</mn>
        <mspace width="0.17em" />
        <mi>SE</mi>
      </Formula>
    </>
  )
}
