import { describe, expect, it } from 'vitest'
import { MARK_LINES } from './mark-style.ts'

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(MARK_LINES))('the underline of a %s', (_, { colour }) => {
  it.each(['#ffffff', '#1e1e1e'])('can be seen on %s', (ground) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  })
})

it('tells levels apart without colour too', () => {
  expect(new Set(Object.values(MARK_LINES).map(({ line }) => line)).size).toBe(3)
})
