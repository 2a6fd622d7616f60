import type { RoleId } from '#engine/types.ts'
import data from './provider.json?page'

/** `choose` offers both forms. */
export type FormChoice = 'choose' | 'quick' | 'full'

export type CallToAction = {
  readonly url: string
  /** By locale. */
  readonly label: Readonly<Record<string, string>>
  /** The project's own subject: labelled as such. */
  readonly isHouse?: boolean
}

export type Collector = {
  /** Where statements are sent, after consent. */
  readonly endpoint: string
  /** Who receives them. */
  readonly name: string
}

/** Colours of one scheme that a provider may set; what the chart is drawn with is not among them. */
export type SchemeTokens = {
  readonly paper?: string
  readonly sea?: string
  readonly advice?: string
  readonly ink?: string
  readonly 'ink-2'?: string
  readonly line?: string
  readonly edge?: string
}

export type ProviderTheme = {
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly accent?: string
  /** Corners, in pixels. */
  readonly radius?: number
  /** A list of faces for CSS; none is fetched. */
  readonly face?: string
  readonly light?: SchemeTokens
  readonly dark?: SchemeTokens
}

/** What whoever builds the site has set; see provider.json. */
export type ProviderSettings = {
  /** Who provides the site; null is the project itself. */
  readonly name: string | null
  readonly role: RoleId
  readonly form: FormChoice
  readonly language: string
  readonly theme: ProviderTheme
  readonly callToAction: CallToAction | null
  /** A catalogue's file, from the folder of the settings; null is the project's own. */
  readonly courses: string | null
  readonly collector: Collector | null
}

/** What the first pages read of them; they need no more. */
export type StartSettings = Pick<ProviderSettings, 'role' | 'form'>

/** What a result's page reads of them. */
export type PageSettings = Omit<ProviderSettings, 'theme' | 'courses' | 'role' | 'form'> & {
  readonly hasOwnCourses: boolean
}

/** The build hands over no more than that. */
export const PROVIDER: PageSettings = data
