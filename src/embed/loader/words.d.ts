/** The loader's one word, put in by the build: it imports nothing, and wording stands in messages. */
declare const CLOSE: string
