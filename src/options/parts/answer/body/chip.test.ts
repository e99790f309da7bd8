import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chip, quotable, readChip, writeChip } from './chip.ts'
import { isOneRegion } from './split.ts'

describe('readChip', () => {
  it.each<[string, Chip]>([
    ['{{ customer.first_name }}', { kind: 'value', path: 'customer.first_name', fallback: null }],
    ["{{customer.name|default:'you'}}", { kind: 'value', path: 'customer.name', fallback: 'you' }],
    ['{{ custom.order | default: "" }}', { kind: 'value', path: 'custom.order', fallback: '' }],
    ['{{ "now" | plus_workdays: 2 | date: "%A" }}', { kind: 'day', workdays: 2, format: '%A' }],
    ['{{ now }}', { kind: 'day', workdays: -1, format: null }],
    ['{% ask "Size?", "S", "M" %}', { kind: 'ask', label: 'Size?', choices: ['S', 'M'], date: false }],
    ['{% ask "When?", date %}', { kind: 'ask', label: 'When?', choices: [], date: true }],
    ['{%cursor%}', { kind: 'cursor' }],
    ['{% snippet “sign-off” %}', { kind: 'snippet', shortcut: 'sign-off' }],
  ])('knows %s', (source, chip) => {
    expect(readChip(source)).toEqual(chip)
  })

  it.each([
    '{% if customer.name %}',
    '{{ customer.name | upcase }}',
    '{{ customer.name | default: customer.email }}',
    '{{ ticket.cf_colour }}',
    '{% ask Which size %}',
    '{% ask "When?", date, "S" %}',
    '{%- cursor -%}',
    '{% snippet "" %}',
    '{% raw %}{{ x }}{% endraw %}',
  ])('keeps %s as it is', (source) => {
    expect(readChip(source)).toEqual({ kind: 'code', source })
    expect(writeChip(readChip(source))).toBe(source)
  })
})

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const words = text.filter((value) => quotable(value) !== '')
const chip: fc.Arbitrary<Chip> = fc.oneof(
  fc.record({
    kind: fc.constant('value' as const),
    path: fc.constantFrom('customer.name', 'ticket.id', 'custom.size'),
    fallback: fc.option(text),
  }),
  fc.record({
    kind: fc.constant('day' as const),
    workdays: fc.integer({ min: -1, max: 999 }),
    format: fc.option(words),
  }),
  fc
    .record({ kind: fc.constant('ask' as const), label: words, choices: fc.array(words), date: fc.boolean() })
    .map((ask) => (ask.date ? { ...ask, choices: [] } : ask)),
  fc.record({ kind: fc.constant('snippet' as const), shortcut: words }),
)

function quoted(value: Chip): Chip {
  if (value.kind === 'value')
    return { ...value, fallback: value.fallback === null ? null : quotable(value.fallback) }
  if (value.kind === 'day') return { ...value, format: value.format === null ? null : quotable(value.format) }
  if (value.kind === 'ask')
    return { ...value, label: quotable(value.label), choices: value.choices.map(quotable) }
  return value.kind === 'snippet' ? { ...value, shortcut: quotable(value.shortcut) } : value
}

describe('writeChip', () => {
  it('writes one region that reads as the same chip, whatever was typed into its fields', () => {
    fc.assert(
      fc.property(chip, (value) => {
        const source = writeChip(value)
        expect(isOneRegion(source)).toBe(true)
        expect(readChip(source)).toEqual(quoted(value))
      }),
      { numRuns: 300 },
    )
  })
})
