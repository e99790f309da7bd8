import type { Level } from '../domain/language/flag.ts'

export const FORMATS = ['text', 'json', 'jsonl', 'github'] as const
export type Format = (typeof FORMATS)[number]

const LEVELS: readonly Level[] = ['hint', 'warn', 'error']

/** What `koi check` was asked for. `files` are as typed; "-" is standard input. */
export interface CheckOrder {
  readonly kind: 'check'
  readonly files: readonly string[]
  readonly format: Format
  readonly failOn: Level
}

/** What the command line amounts to. */
export type Order =
  | CheckOrder
  | { readonly kind: 'help'; readonly about: 'koi' | 'check' }
  | { readonly kind: 'wrong'; readonly message: string }

const wrong = (message: string): Order => ({ kind: 'wrong', message })

function oneOf<Name extends string>(names: readonly Name[], said: string | undefined): Name | null {
  return names.find((name) => name === said) ?? null
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h'
}

/** The words after `koi check`. */
function checkOrder(words: readonly string[]): Order {
  const files: string[] = []
  let format: Format = 'text'
  let failOn: Level = 'error'
  let onlyFiles = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (onlyFiles || word === '-' || !word.startsWith('-')) {
      files.push(word)
      continue
    }
    if (word === '--') {
      onlyFiles = true
      continue
    }
    if (isHelp(word)) return { kind: 'help', about: 'check' }
    const [name, inline] = word.split(/=(.*)/s)
    if (name !== '--format' && name !== '--fail-on') {
      return wrong(
        `koi check has no option ${word}. It takes --format and --fail-on; for a file of that name write -- before it.`,
      )
    }
    const value = inline ?? words[++at]
    const said = value === undefined ? 'nothing' : `"${value}"`
    if (name === '--format') {
      const known = oneOf(FORMATS, value)
      if (!known) return wrong(`--format takes ${FORMATS.join(', ')}; it was given ${said}.`)
      format = known
    } else {
      const known = oneOf(LEVELS, value)
      if (!known) return wrong(`--fail-on takes ${LEVELS.join(', ')}; it was given ${said}.`)
      failOn = known
    }
  }
  if (files.includes('')) return wrong('One of the file names is empty. Is a variable unset?')
  return { kind: 'check', files, format, failOn }
}

/** Reads the words after `koi`. Never throws. */
export function readArguments(words: readonly string[]): Order {
  const [command, ...rest] = words
  if (command === undefined) return wrong('Koi needs to know what to do: koi check FILES.')
  if (isHelp(command) || command === 'help') {
    return { kind: 'help', about: rest[0] === 'check' ? 'check' : 'koi' }
  }
  if (command === 'check') return checkOrder(rest)
  return wrong(`Koi does not know "${command}". What it knows is koi check FILES.`)
}
