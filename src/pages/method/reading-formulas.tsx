import { Fragment } from 'react'
import { Brackets, Call, Formula, Over, Sub } from './formula.tsx'

const exp = <mi>exp</mi>
const overAreas = <Over sign="∑" index={<mi>k</mi>} />

export function ReadinessFormulas({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      <Formula words={words[0] ?? ''}>
        <mi>R</mi>
        <mo>=</mo>
        <mn>100</mn>
        <mspace width="0.17em" />
        <Call name={exp}>
          {overAreas}
          <Sub of="w" at="k" />
          <Sub of="m" at="k" />
        </Call>
      </Formula>
      <Formula words={words[1] ?? ''}>
        <Sub of="m" at="k" />
        <mo>=</mo>
        <mi>E</mi>
        <mspace width="0.17em" />
        <mi>ln</mi>
        <mspace width="0.17em" />
        <Call name={<mi>clip</mi>}>
          <Sub of="S" at="k" />
          <mo>/</mo>
          <Sub of="T" at="k" />
          <mo>,</mo>
          <mn>.05</mn>
          <mo>,</mo>
          <mn>1</mn>
        </Call>
      </Formula>
    </>
  )
}

const perError = (
  <>
    <mi>d</mi>
    <mo>/</mo>
    <mi>s</mi>
  </>
)

export function GapFormula({ words }: { readonly words: string }) {
  return (
    <Formula words={words}>
      <mi>G</mi>
      <mo>=</mo>
      <mi>w</mi>
      <mspace width="0.17em" />
      <Brackets>
        <mi>d</mi>
        <mspace width="0.17em" />
        <Call name={<mi>Φ</mi>}>{perError}</Call>
        <mo>+</mo>
        <mi>s</mi>
        <mspace width="0.17em" />
        <Call name={<mi>φ</mi>}>{perError}</Call>
      </Brackets>
    </Formula>
  )
}

type EffectProps = { readonly words: string; readonly parts: readonly string[] }

export function EffectFormula({ words, parts }: EffectProps) {
  return (
    <Formula words={words}>
      <mi>e</mi>
      <mo>=</mo>
      <mn>.45</mn>
      {parts.map((part) => (
        <Fragment key={part}>
          <mo>·</mo>
          <mtext>{part}</mtext>
        </Fragment>
      ))}
    </Formula>
  )
}

export function SetFormula({ words }: { readonly words: string }) {
  return (
    <Formula words={words}>
      <mi>U</mi>
      <mo>=</mo>
      {overAreas}
      <Sub of="G" at="k" />
      <mspace width="0.17em" />
      <Brackets>
        <mn>1</mn>
        <mo>−</mo>
        <Over sign="∏" index={<mi>c</mi>} />
        <Brackets>
          <mn>1</mn>
          <mo>−</mo>
          <Sub of="e" at="ck" />
        </Brackets>
      </Brackets>
    </Formula>
  )
}
