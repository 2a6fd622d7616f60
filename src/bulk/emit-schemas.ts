import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { EDITOR_SCHEMAS } from '#content/schema/editor-folder.ts'
import { EDITOR_SOURCES } from '#content/schema/editor-schemas.ts'
import { emitJsonSchema } from '#content/schema/emit-json-schema.ts'

// The folder holds nothing else: a schema that is gone leaves no file behind.
rmSync(EDITOR_SCHEMAS, { recursive: true, force: true })
mkdirSync(EDITOR_SCHEMAS, { recursive: true })
for (const [name, source] of Object.entries(EDITOR_SOURCES)) {
  writeFileSync(`${EDITOR_SCHEMAS}${name}.schema.json`, emitJsonSchema(source).text)
}
process.stdout.write(`${Object.keys(EDITOR_SOURCES).length} schemas in ${EDITOR_SCHEMAS}\n`)
