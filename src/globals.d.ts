/** The version in package.json, put in by the build. */
declare const APP_VERSION: string

// An interface is what a global type is merged with.
interface Window {
  /** The button pressed last before the page's script was here. */
  heldPress?: HTMLElement
}
