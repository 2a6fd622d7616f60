import { ATTRIBUTES } from './frame-address.ts'
import { makeView } from './view.ts'

export class ReadinessElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES
  declare readonly open: (opener?: HTMLElement | null) => void

  readonly #view = makeView(this)

  connectedCallback(): void {
    this.#view[0]()
  }

  disconnectedCallback(): void {
    this.#view[1]()
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#view[2](name)
  }
}
