import { OPEN_GROUPS, VARIABLES } from '../../../../domain/snippets/variables.ts'

/** What a chip stands for; `code` is any other Liquid, kept as it is. */
export type Chip =
  | { readonly kind: 'value'; readonly path: string; readonly fallback: string | null }
  | { readonly kind: 'day'; readonly workdays: number; readonly format: string | null }
  | {
      readonly kind: 'ask'
      readonly label: string
      readonly choices: readonly string[]
      readonly date: boolean
    }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'snippet'; readonly shortcut: string }
  | { readonly kind: 'code'; readonly source: string }

/** How a date is written where the author did not say otherwise: "Tuesday 24 November". */
export const DAY_FORMAT = '%A %-d %B'

const QUOTED = `(?:"([^"]*)"|'([^']*)'|“([^”]*)”)`
const VALUE = new RegExp(
  String.raw`^\{\{\s*([a-z]+(?:\.[\p{L}\p{N}_]+){1,2})\s*(?:\|\s*default:\s*${QUOTED}\s*)?\}\}$`,
  'u',
)
const DAY = new RegExp(
  String.raw`^\{\{\s*(?:"now"|'now'|now)\s*(?:\|\s*plus_workdays:\s*(\d{1,3})\s*)?(?:\|\s*date:\s*${QUOTED}\s*)?\}\}$`,
)
const ASK = /^\{%\s*ask\s+(.+?)\s*%\}$/s
const SNIPPET = new RegExp(String.raw`^\{%\s*snippet\s+${QUOTED}\s*%\}$`)
const CURSOR = /^\{%\s*cursor\s*%\}$/
const PART = new RegExp(String.raw`\s*(?:${QUOTED}|(date))\s*(?:,|$)`, 'gy')

const firstOf = (found: RegExpMatchArray, from: number): string | null =>
  found[from] ?? found[from + 1] ?? found[from + 2] ?? null

function readAsk(args: string): Chip | null {
  const texts: string[] = []
  let date = false
  let read = 0
  for (const found of args.matchAll(PART)) {
    const text = firstOf(found, 1)
    if (text === null) date = true
    else texts.push(text.trim())
    read = found.index + found[0].length
  }
  const [label, ...choices] = texts
  const whole = read === args.length && !/,\s*$/.test(args)
  return whole && label && !(date && choices.length > 0) ? { kind: 'ask', label, choices, date } : null
}

function knownPath(path: string): boolean {
  return OPEN_GROUPS.some((group) => path.startsWith(`${group}.`)) || Object.hasOwn(VARIABLES, path)
}

/** Reads a chip's stored source; whatever is not exactly one of the friendly kinds is `code`. */
export function readChip(source: string): Chip {
  const code: Chip = { kind: 'code', source }
  if (CURSOR.test(source)) return { kind: 'cursor' }
  const value = VALUE.exec(source)
  if (value?.[1])
    return knownPath(value[1]) ? { kind: 'value', path: value[1], fallback: firstOf(value, 2) } : code
  const day = DAY.exec(source)
  if (day) return { kind: 'day', workdays: Number(day[1] ?? -1), format: firstOf(day, 2) }
  const ask = ASK.exec(source)
  if (ask?.[1]) return readAsk(ask[1]) ?? code
  const snippet = SNIPPET.exec(source)
  const shortcut = snippet ? firstOf(snippet, 1)?.trim() : ''
  return shortcut ? { kind: 'snippet', shortcut } : code
}

/** Liquid strings know no escapes and rendering straightens curly quotes, so quotes inside become an apostrophe and braces go. */
export function quotable(text: string): string {
  return text
    .replace(/["“”„]/g, '’')
    .replace(/[{}]|%(?=\})/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The Liquid that is stored for a chip. */
export function writeChip(chip: Chip): string {
  switch (chip.kind) {
    case 'value':
      return chip.fallback === null
        ? `{{ ${chip.path} }}`
        : `{{ ${chip.path} | default: "${quotable(chip.fallback)}" }}`
    case 'day': {
      const ahead = chip.workdays < 0 ? '' : ` | plus_workdays: ${chip.workdays}`
      return `{{ "now"${ahead}${chip.format === null ? '' : ` | date: "${quotable(chip.format)}"`} }}`
    }
    case 'ask': {
      const choices = chip.date ? ['date'] : chip.choices.map((choice) => `"${quotable(choice)}"`)
      return `{% ask ${[`"${quotable(chip.label)}"`, ...choices].join(', ')} %}`
    }
    case 'cursor':
      return '{% cursor %}'
    case 'snippet':
      return `{% snippet "${quotable(chip.shortcut)}" %}`
    case 'code':
      return chip.source
  }
}
