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

/** What `koi suggest` was asked for; file names as typed. */
export interface SuggestOrder {
  readonly kind: 'suggest'
  readonly snippets: string
  readonly learn: string | null
  /** Each line is learnt from after it was answered. */
  readonly online: boolean
  readonly top: number
}

/** What help there is. */
export type Topic = 'koi' | 'check' | 'suggest'

/** What the command line amounts to. */
export type Order =
  | CheckOrder
  | SuggestOrder
  | { readonly kind: 'help'; readonly about: Topic }
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

/** What the words after `koi suggest` have named so far. */
interface Named {
  snippets: string | null
  learn: string | null
  top: number
}

/** Takes in the value of an option of `koi suggest`; what is wrong with it, or null. */
function takeValue(name: string, value: string | undefined, named: Named): string | null {
  if (value === undefined || value === '')
    return `${name} needs a value, as in ${EXAMPLES.get(name) ?? name}.`
  if (name === '--snippets') named.snippets = value
  else if (name === '--learn') named.learn = value
  else {
    if (!/^\d{1,6}$/.test(value) || Number(value) < 1)
      return `--top takes a whole number from 1 on; it was given "${value}".`
    named.top = Number(value)
  }
  return null
}

const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['--snippets', '--snippets answers.jsonl'],
  ['--learn', '--learn choices.jsonl'],
  ['--top', '--top 5'],
])

/** The words after `koi suggest`. */
function suggestOrder(words: readonly string[]): Order {
  const named: Named = { snippets: null, learn: null, top: 10 }
  let online = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (isHelp(word)) return { kind: 'help', about: 'suggest' }
    const [name = '', inline] = word.split(/=(.*)/s)
    if (word === '--online') online = true
    else if (EXAMPLES.has(name)) {
      const problem = takeValue(name, inline ?? words[++at], named)
      if (problem !== null) return wrong(problem)
    } else if (word.startsWith('-') && word !== '-')
      return wrong(`koi suggest has no option ${word}. It takes --snippets, --learn, --online and --top.`)
    else
      return wrong(
        `koi suggest reads the messages from standard input and takes no file "${word}": koi suggest --snippets answers.jsonl < messages.jsonl`,
      )
  }
  const { snippets, learn, top } = named
  if (snippets === null)
    return wrong('koi suggest needs the answers to choose from: koi suggest --snippets answers.jsonl.')
  return { kind: 'suggest', snippets, learn, online, top }
}

/** Reads the words after `koi`. Never throws. */
export function readArguments(words: readonly string[]): Order {
  const [command, ...rest] = words
  if (command === undefined)
    return wrong('Koi needs to know what to do: koi check FILES or koi suggest --snippets FILE.')
  if (isHelp(command) || command === 'help') {
    const about = rest[0] === 'check' || rest[0] === 'suggest' ? rest[0] : 'koi'
    return { kind: 'help', about }
  }
  if (command === 'check') return checkOrder(rest)
  if (command === 'suggest') return suggestOrder(rest)
  return wrong(
    `Koi does not know "${command}". What it knows is koi check, suggest, pack, import and export.`,
  )
}
