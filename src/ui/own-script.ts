type Policy = { readonly createScriptURL: (url: string) => object }
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => Policy
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory }

/** The one policy that pages allow: scripts of this build, from the site's own folder. */
const policy = trustedTypes?.createPolicy('tpm', {
  createScriptURL(url) {
    const root = new URL(/* @vite-ignore */ '..', import.meta.url)
    const whole = new URL(url, root)
    if (whole.href.startsWith(root.href)) return whole.href
    throw new TypeError(`no script of ours: ${url}`)
  },
})

/** The address of a worker's or service worker's script, as browsers with Trusted Types want it. */
export function ownScript(url: string): string {
  return (policy?.createScriptURL(url) ?? url) as string
}
