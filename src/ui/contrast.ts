/** Linear-light red, green and blue, each 0 to 1. */
export type LinearRgb = readonly [number, number, number]

/** Reads #rgb or #rrggbb, with or without the #; null for what is no such colour. */
export function readColour(value: string): LinearRgb | null {
  const digits = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(value)?.[1]
  if (digits === undefined) return null
  const wide = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  const channel = (at: number) => {
    const share = Number.parseInt(wide.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(0), channel(2), channel(4)]
}

/** The nearest #rrggbb of a colour a screen can show. */
export function writeColour(colour: LinearRgb): string {
  const channel = (linear: number) => {
    const share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055
    return Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${colour.map(channel).join('')}`
}

/** WCAG 2 relative luminance, 0 to 1. */
export function luminanceOf([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2 contrast ratio of two luminances, 1 to 21. */
function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The same of two colours as written; 0 where one of them is none. */
export function contrastBetween(one: string, other: string): number {
  const [a, b] = [readColour(one), readColour(other)]
  return a && b ? contrastOf(luminanceOf(a), luminanceOf(b)) : 0
}
