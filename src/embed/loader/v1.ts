import { ReadinessElement } from './element.ts'
import { isPanel } from './view.ts'

const NAME = 'tpm-readiness'

// Run twice, by two snippets or by two versions of one, the first stands.
if (!customElements.get(NAME)) {
  customElements.define(NAME, ReadinessElement)

  // On the document, so that a trigger added later works like one that was there.
  document.addEventListener('click', (event) => {
    const [target] = event.composedPath() as HTMLElement[]
    const near = target?.closest?.<HTMLElement>(`[data-readiness-open],${NAME}`)
    const id = near?.dataset['readinessOpen']
    const element = id ? document.getElementById(id) : near
    if (event.metaKey || event.ctrlKey) return
    if (element instanceof ReadinessElement && (id || isPanel(element))) {
      event.preventDefault()
      element.open(id ? near : target)
    }
  })
}
