/** Where the JSON Schemas for editors are written: they stand in the content room, but are none. */
export const EDITOR_SCHEMAS = 'src/content/schema/json/'
