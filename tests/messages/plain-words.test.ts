import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What the interface never says, and why. */
const BANNED = [
  ['a verdict on the person', /\b(?:fail|fails|failed|failing|flunk\w*|you passed)\b/i],
  [
    'the sea of the drawing',
    /\b(?:sea|sail\w*|voyage|compass|harbou?r|tide|tidal|steer\w*|shore|coast|uncharted|captain|crew|drift\w*)\b/i,
  ],
  [
    'a promise',
    /\b(?:guarantee\w*|dream job|get hired|land (?:a|the|your) (?:job|role)|competitive salary|high demand)\b/i,
  ],
] as const

const FOLDER = 'src/messages/en'
const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g
const texts = [
  ...readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`),
  ...['guide', 'roles', 'competencies', 'courses'].map((name) => `src/content/en/${name}.json`),
].flatMap((path) => {
  const source = readFileSync(path, 'utf8')
  const said = path.endsWith('.ts') ? [...source.matchAll(LITERAL)].map(([text]) => text) : [source]
  return said.map((text) => ({ path, text }))
})

test.each(BANNED)('no words of ours are %s', (_, banned) => {
  const found = texts.flatMap(({ path, text }) => {
    const [word] = banned.exec(text) ?? []
    return word === undefined ? [] : [`${path}: ${word} in ${text.slice(0, 80)}`]
  })
  expect(found).toEqual([])
})

test.each(['There is no way to fail.', 'Steer your career', 'Guaranteed to get hired'])(
  'it is seen in ‘%s’',
  (words) => {
    expect(BANNED.some(([, banned]) => banned.test(words))).toBe(true)
  },
)
