import type { ReactNode } from 'react'

type Props = { readonly words: string; readonly children: ReactNode }

/** A formula in MathML, and the same in words for everyone whom symbols or their reader do not serve. */
export function Formula({ words, children }: Props) {
  return (
    <figure className="method-formula">
      <math display="block">
        <mrow>{children}</mrow>
      </math>
      <figcaption className="quiet">{words}</figcaption>
    </figure>
  )
}

type Indexed = { readonly of: string; readonly at: string }

/** A letter with an index. */
export function Sub({ of, at }: Indexed) {
  return (
    <msub>
      <mi>{of}</mi>
      <mi>{at}</mi>
    </msub>
  )
}

/** A function applied: its name, then what is in the brackets. */
export function Call({
  name,
  children,
}: {
  readonly name: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      {name}
      <mo>&#x2061;</mo>
      <Brackets>{children}</Brackets>
    </>
  )
}

export function Brackets({ children }: { readonly children: ReactNode }) {
  return (
    <mrow>
      <mo>(</mo>
      {children}
      <mo>)</mo>
    </mrow>
  )
}

/** A sum or product over an index. */
export function Over({ sign, index }: { readonly sign: '∑' | '∏'; readonly index: ReactNode }) {
  return (
    <munder>
      <mo>{sign}</mo>
      {index}
    </munder>
  )
}

/** An estimate: a letter with a hat, and an index where it has one. */
export function Hat({ of, at }: { readonly of: string; readonly at?: string }) {
  const hat = (
    <mover>
      <mi>{of}</mi>
      <mo stretchy="false">^</mo>
    </mover>
  )
  if (at === undefined) return hat
  return (
    <msub>
      {hat}
      <mi>{at}</mi>
    </msub>
  )
}
