import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type MathElement = DetailedHTMLProps<HTMLAttributes<MathMLElement>, MathMLElement>

/** React renders MathML; its types do not list it. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      math: MathElement & { readonly display?: 'block' | 'inline' }
      mrow: MathElement
      mi: MathElement & { readonly mathvariant?: 'normal' }
      mn: MathElement
      mo: MathElement & { readonly stretchy?: 'true' | 'false' }
      mtext: MathElement
      mspace: MathElement & { readonly width?: string }
      mfrac: MathElement
      msqrt: MathElement
      msub: MathElement
      msup: MathElement
      mover: MathElement
      munder: MathElement
    }
  }
}
