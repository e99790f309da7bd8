/** Begins, divides or ends a stretch that is written only under a condition. */
export type Block = 'open' | 'middle' | 'close'

/** A piece of a template, free of any tool's way of writing it. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** `filters`: Liquid behind the path other than `default`, as " | upcase"; '' for none. */
  | {
      readonly kind: 'value'
      readonly path: string
      readonly fallback: string | null
      readonly filters: string
    }
  /** A moment: `"now" | plus_workdays: 2 | date: "%A"`. `format` is strftime, null for Koi's own; `days` are calendar days ahead, below 0 back. */
  | {
      readonly kind: 'when'
      readonly workdays: number | null
      readonly days?: number
      readonly format: string | null
    }
  | {
      readonly kind: 'ask'
      readonly label: string
      readonly choices: readonly string[]
      readonly date: boolean
      /** The words that a tool's field starts with, which a question of Koi's cannot hold. */
      readonly preset?: string
    }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'snippet'; readonly shortcut: string }
  /** Any other Liquid of Koi's, as it is written. */
  | { readonly kind: 'raw'; readonly source: string; readonly block: Block | null }
  /** A condition: `if customer.first_name`. */
  | { readonly kind: 'code'; readonly source: string; readonly block: Block | null }
  /** A placeholder that its dialect does not explain. */
  | { readonly kind: 'unknown'; readonly original: string; readonly block: Block | null }

/** Liquid strings know no escapes: quotes inside become typographic ones, and nothing may end a tag. */
export function quotable(text: string): string {
  return text
    .replace(/["“”„]/g, '’')
    .replace(/[{}]|%(?=\})/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** A part as Koi's Liquid; of an unknown one, nothing. */
export function writePart(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text.replace(/\{\{|\{%/g, (braces) => `{{ "${braces}" }}`)
    case 'value': {
      const fallback = part.fallback === null ? '' : ` | default: "${quotable(part.fallback)}"`
      return `{{ ${part.path}${fallback}${part.filters} }}`
    }
    case 'when': {
      const ahead = part.workdays === null ? '' : ` | plus_workdays: ${part.workdays}`
      const days = part.days === undefined ? '' : ` | plus_days: ${part.days}`
      const format = part.format === null ? '' : ` | date: "${quotable(part.format)}"`
      return `{{ "now"${ahead}${days}${format} }}`
    }
    case 'ask': {
      const choices = part.date ? ['date'] : part.choices.map((choice) => `"${quotable(choice)}"`)
      return `{% ask ${[`"${quotable(part.label)}"`, ...choices].join(', ')} %}`
    }
    case 'cursor':
      return '{% cursor %}'
    case 'snippet':
      return `{% snippet "${quotable(part.shortcut)}" %}`
    case 'raw':
      return part.source
    case 'code':
      return `{% ${part.source} %}`
    case 'unknown':
      return ''
  }
}

/** True for today, which every tool with dates can write. */
export const isToday = (part: Part): boolean =>
  part.kind === 'when' && part.workdays === null && part.days === undefined

/** A moment some calendar days from now, as tools count them. */
export const day = (format: string | null, days = 0): Part => ({
  kind: 'when',
  workdays: null,
  format,
  ...(days === 0 ? {} : { days }),
})

/** The key under which an ask's answer is kept: two labels with one key are one question (see liquid-tags.ts). */
export function askKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
