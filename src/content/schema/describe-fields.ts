/** What an editor shows: for the file, and by field, such as `items[].options[].credit`. */
export type SchemaNotes = {
  readonly title: string
  readonly description: string
  /** `[]` is an entry of a list, `*` an entry by its id. */
  readonly fields: Readonly<Record<string, string>>
}

/** The part of a JSON Schema that is walked. */
export type SchemaNode = {
  description?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode | readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
}

/** Puts each field's note before the rules it carries already, and names the fields it met. */
export function describeFields(
  node: SchemaNode,
  notes: SchemaNotes['fields'],
  path = '',
  met = new Set<string>(),
): ReadonlySet<string> {
  const branches = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  const field = path.replace(/^\./, '')
  if (field !== '') {
    met.add(field)
    const rules = [node, ...branches].flatMap(({ description }) => description ?? [])
    const parts = [notes[field] ?? '', ...new Set(rules)].filter((part) => part !== '')
    if (parts.length > 0) node.description = parts.join(' ')
  }
  // A choice is one field to its author: its branches explain what is inside them only.
  for (const branch of branches) {
    delete branch.description
    for (const [step, child] of stepsInto(branch)) describeFields(child, notes, path + step, met)
  }
  for (const [step, child] of stepsInto(node)) describeFields(child, notes, path + step, met)
  return met
}

function stepsInto(node: SchemaNode): readonly (readonly [string, SchemaNode])[] {
  const { properties = {}, additionalProperties: entry, items = [] } = node
  return [
    ...Object.entries(properties).map(([name, child]) => [`.${name}`, child] as const),
    ...(typeof entry === 'object' ? [['.*', entry] as const] : []),
    ...[items].flat().map((child) => ['[]', child] as const),
  ]
}
