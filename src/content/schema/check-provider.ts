import type { ProviderSettings } from '../provider.ts'
import type { Checked } from './check-shape.ts'
import { checkShape } from './check-shape.ts'
import type { ContentProblem } from './problem.ts'
import { withFound } from './problem.ts'
import { providerSchema } from './provider-schema.ts'
import { findSecrets } from './secrets.ts'

/** What a file of settings may name. */
export type ProviderContext = {
  /** Empty where the roles could not be read. */
  readonly roleIds: readonly string[]
  readonly locales: readonly string[]
  /** The link of the project's own subject, which alone is labelled so. */
  readonly houseUrl: string | undefined
  /** The project's own file, which leaves nothing out: what others do not say is as it says. */
  readonly isWhole?: boolean
}

/** What the chart is drawn with: marks and hues are proven together, for every kind of vision. */
const CHART_TOKENS =
  /^theme\.(?:light|dark)\.(?:technical|leadership|problem-solving|time-management|communication|water-[1-5]|sand|tide|coast|route)$/
const ACT_TOKENS = /^theme\.(?:light|dark)\.(?:on-)?act$/

/** Every fault of a provider's settings, each with its place; only a sound file has a value. */
export function checkProvider(
  data: unknown,
  file: string,
  context: ProviderContext,
): Checked<Partial<ProviderSettings> | undefined> {
  const secrets = findSecrets(data, file)
  if (secrets.length > 0) return { valid: undefined, problems: secrets }
  const shape = checkShape(providerSchema, data, file)
  const { valid: settings } = shape
  const problems = [
    ...shape.problems.map(explainToken),
    ...(settings ? checkMeaning(settings, file, context) : []),
  ]
  return { valid: problems.length === 0 ? settings : undefined, problems }
}

function explainToken(problem: ContentProblem): ContentProblem {
  if (CHART_TOKENS.test(problem.field)) {
    return { ...problem, message: 'may not be changed: the chart’s colours are proven together' }
  }
  if (ACT_TOKENS.test(problem.field)) {
    return { ...problem, message: 'is set by theme.accent, which corrects its contrast' }
  }
  return problem
}

function checkMeaning(
  settings: Partial<ProviderSettings>,
  file: string,
  { roleIds, locales, houseUrl, isWhole = false }: ProviderContext,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  const add = (field: string, message: string) => problems.push({ file, item: '', field, message })
  for (const field of isWhole ? Object.keys(providerSchema.shape) : []) {
    if (!(field in settings)) add(field, 'is missing')
  }
  const { role, language, callToAction, courses, collector, name } = settings
  if (role !== undefined && roleIds.length > 0 && !roleIds.includes(role)) {
    add('role', withFound(`must be one of ${roleIds.join(', ')}`, role))
  }
  if (language !== undefined && !locales.includes(language)) {
    add('language', withFound(`must be one of ${locales.join(', ')}`, language))
  }
  for (const locale of callToAction ? locales : []) {
    if (!(locale in (callToAction?.label ?? {}))) {
      add(`callToAction.label.${locale}`, 'is missing')
    }
  }
  if (callToAction?.isHouse === true && callToAction.url !== houseUrl) {
    add('callToAction.isHouse', 'is only for the project’s own subject: leave it out')
  }
  const isOwn = callToAction && callToAction.isHouse !== true
  if ((isOwn || courses || collector) && !name) {
    add('name', 'is missing: visitors are told whose link, courses or collector it is')
  }
  return problems
}
