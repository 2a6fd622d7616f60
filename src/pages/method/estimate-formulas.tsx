import { Call, Formula, Hat, Over, Sub } from './formula.tsx'

const prior = (
  <Call name={<mi>p</mi>}>
    <mi>θ</mi>
    <mo>|</mo>
    <mi>g</mi>
  </Call>
)

function OfG({ of, at }: { readonly of: string; readonly at?: string }) {
  return (
    <Call name={at === undefined ? <mi>{of}</mi> : <Sub of={of} at={at} />}>
      <mi>g</mi>
    </Call>
  )
}

function LikelihoodAt({ area }: { readonly area: 'j' | 'k' }) {
  return (
    <Call name={<Sub of="L" at={area} />}>
      <mi>θ</mi>
    </Call>
  )
}

/** The posterior mean in three narrow steps, so that a phone can show it whole. */
export function EstimateFormulas({ words }: { readonly words: readonly string[] }) {
  return (
    <>
      <Formula words={words[0] ?? ''}>
        <OfG of="I" at="j" />
        <mo>=</mo>
        <Over sign="∑" index={<mi>θ</mi>} />
        {prior}
        <LikelihoodAt area="j" />
      </Formula>
      <Formula words={words[1] ?? ''}>
        <OfG of="W" />
        <mo>=</mo>
        <OfG of="φ" />
        <Over sign="∏" index={<mi>j</mi>} />
        <OfG of="I" at="j" />
      </Formula>
      <Formula words={words[2] ?? ''}>
        <Hat of="θ" at="k" />
        <mo>=</mo>
        <mfrac>
          <mrow>
            <Over sign="∑" index={<mi>g</mi>} />
            <OfG of="W" />
            <Over sign="∑" index={<mi>θ</mi>} />
            <mi>θ</mi>
            {prior}
            <LikelihoodAt area="k" />
            <mo>/</mo>
            <OfG of="I" at="k" />
          </mrow>
          <mrow>
            <Over sign="∑" index={<mi>g</mi>} />
            <OfG of="W" />
          </mrow>
        </mfrac>
      </Formula>
    </>
  )
}
