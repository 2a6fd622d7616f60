/** Paragraphs of running text. */
export function Prose({ text }: { readonly text: readonly string[] }) {
  return text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

type TermsProps = {
  readonly terms: readonly (readonly string[])[]
  /** Terms that are letters need a narrow column only. */
  readonly areSymbols?: boolean
}

/** Terms with what they mean. */
export function Terms({ terms, areSymbols = false }: TermsProps) {
  return (
    <dl className={areSymbols ? 'method-terms method-symbols' : 'method-terms'}>
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
