// A host page whose element is as its address asks, or as the page around it says later; what it
// hears from the quiz it hands on to that page, if it is of the same site.
const NAMES = 'id mode lang theme accent form role min-height max-height eager utm results'.split(
  ' ',
)
const EVENTS = 'ready start step complete result share close error'.split(' ')

const place = document.getElementById('place')
const ways = document.getElementById('ways')
const trigger = ways.querySelector('button')
const element = document.createElement('tpm-readiness')
const link = document.createElement('a')

link.href = '../'
link.textContent = trigger.textContent
element.append(link)
element.id = 'readiness'
trigger.dataset.readinessOpen = 'readiness'
wear(new URLSearchParams(location.search))
element.setAttribute('src', '../')
place.append(element)

function wear(asked) {
  for (const name of NAMES) {
    const value = asked.get(name)
    if (name === 'id' || value === element.getAttribute(name)) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
  ways.hidden = !asked.has('trigger')
}

addEventListener('message', ({ origin, source, data }) => {
  const isOurs = origin === location.origin && source === parent && parent !== window
  if (isOurs && typeof data?.setup === 'string') wear(new URLSearchParams(data.setup))
})

for (const name of EVENTS) {
  element.addEventListener(`readiness:${name}`, ({ type, detail }) => {
    if (parent !== window) parent.postMessage({ event: type, detail }, location.origin)
  })
}
