import * as z from 'zod/mini'
import type { SchemaNode } from './describe-fields.ts'
import { describeFields } from './describe-fields.ts'
import type { EditorSchema } from './editor-schemas.ts'

const CHECK = '`npm run check:content`'

const LIMITS = `Written by \`npm run schemas\`, not by hand. An editor checks the shape only; ${CHECK} also checks the rules that descriptions name, and that files fit together.`

/** One JSON Schema as the text of its file, and the fields it has. */
export function emitJsonSchema({ schema, notes }: EditorSchema): {
  readonly text: string
  readonly fields: ReadonlySet<string>
} {
  // Draft 7 is the newest one that editors know in full.
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const rules = rulesOf(zodSchema)
      if (rules.length > 0) jsonSchema.description = `${CHECK}: ${rules.join('; ')}`
    },
  })
  const fields = describeFields(body as SchemaNode, notes.fields)
  const description = `${notes.description} ${LIMITS}`
  const file = { $schema, title: notes.title, ...body, description }
  return { text: `${JSON.stringify(file, null, 2)}\n`, fields }
}

/** A refinement is a function, which JSON Schema cannot hold: what it says of itself is kept. */
function rulesOf({ _zod }: z.core.$ZodType): readonly string[] {
  return (_zod.def.checks ?? []).flatMap(({ _zod: { def } }) => {
    const { check: kind, error } = def as z.core.$ZodCustomDef
    if (kind !== 'custom') return []
    const message = error?.({ code: 'custom', input: undefined, path: [] })
    if (typeof message !== 'string') throw new Error('A refinement must say what it asks for')
    return message
  })
}
