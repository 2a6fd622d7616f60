/** In a task of its own after the next frame; where there are none, as in a hidden tab, at once. */
export function afterPaint(act: () => void): () => void {
  let isOff = false
  const next = () => setTimeout(() => isOff || act())
  if (document.hidden) next()
  else requestAnimationFrame(next)
  return () => {
    isOff = true
  }
}
