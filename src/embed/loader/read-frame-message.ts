import type { FrameMessage } from '../protocol.ts'

type Loose = Readonly<Record<string, unknown>>

/**
 * The fields of each message: `#` is a number, `@` the areas, anything else a short word. There is no
 * prototype, in which a message could find its type.
 */
const FIELDS: Loose = {
  __proto__: null,
  ready: '#protocol app bank locale#items',
  height: '#height',
  start: 'form',
  step: '#index#total direction',
  complete: 'form#durationMs',
  result: 'role band@areas',
  share: 'method',
  close: '',
  error: 'code',
} satisfies Record<FrameMessage['type'] | '__proto__', string | null>

/** What of a message this version knows, and nothing else; undefined where it is not sound. */
export function readFrameMessage(data: Loose): FrameMessage | undefined {
  try {
    const type = String(data['type'])
    return { ...readFields(FIELDS[type] as string, data), type } as FrameMessage
  } catch {
    return undefined
  }
}

/** Throws at a field that is not sound: the shortest way out, and caught right above. */
function readFields(fields: string, data: Loose): object {
  const read: Record<string, unknown> = {}
  for (const [, kind, name = ''] of fields.matchAll(/(\W?)(\w+)/g)) {
    const value = data[name]
    if (kind === '@') {
      const areas = (value as readonly Loose[]).slice(0, 5)
      read[name] = areas.map((area) => readFields('id#score#low#high#target', area))
      continue
    }
    const isSound =
      kind === '#'
        ? Number.isFinite(value) && (value as number) >= 0
        : typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value)
    if (!isSound) throw name
    read[name] = value
  }
  return read
}
