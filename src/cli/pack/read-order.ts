import { parseArgs } from 'node:util'
import type { Level } from '../../domain/language/flag.ts'
import { type KeyName, LINT_FORMATS, type PackOrder, type PackTopic, TOPICS } from './order.ts'

type Value = string | boolean | (string | boolean)[] | undefined
type Values = Readonly<Record<string, Value>>
type Make = (values: Values, files: readonly string[]) => PackOrder

interface Command {
  /** Options that take a value; `--json` and `--help` go with all. */
  readonly options: readonly string[]
  readonly flags?: readonly string[]
  /** Fewest and most names of files. */
  readonly files: readonly [number, number]
  readonly make: Make
}

const wrong = (message: string): PackOrder => ({ kind: 'wrong', message })
const text = (value: Value): string | null => (typeof value === 'string' ? value : null)
const keyOf = (values: Values, name = 'key'): KeyName | null => {
  const file = text(values[name])
  return file === null ? null : { file, password: text(values['password-file']) }
}
const LEVELS: readonly Level[] = ['hint', 'warn', 'error']

const lintOrder: Make = (values, [pack = '.']) => {
  const short = values['json'] === true ? 'json' : values['github'] === true ? 'github' : null
  const said = short ?? text(values['format']) ?? 'text'
  const format = LINT_FORMATS.find((name) => name === said)
  if (!format) return wrong(`--format takes ${LINT_FORMATS.join(', ')}; it was given "${said}".`)
  const level = text(values['fail-on']) ?? 'error'
  const failOn = LEVELS.find((name) => name === level)
  if (!failOn) return wrong(`--fail-on takes ${LEVELS.join(', ')}; it was given "${level}".`)
  return { kind: 'lint', pack, format, failOn }
}

const buildOrder: Make = (values, [pack = '.']) => {
  const key = keyOf(values)
  if (key === null && values['unsigned'] !== true)
    return wrong(
      'a pack for others is signed: name the key with --key FILE (koi pack keys new makes one), or say --unsigned for your own use.',
    )
  if (key !== null && values['unsigned'] === true)
    return wrong('--key and --unsigned say two different things.')
  const [out, force, json] = [text(values['out']), values['force'] === true, values['json'] === true]
  return { kind: 'build', pack, out, key, force, json }
}

const signOrder: Make = (values, [pack = '']) => {
  const key = keyOf(values)
  if (key === null) return wrong('name the key to sign with: --key FILE.')
  const [out, force, json] = [text(values['out']), values['force'] === true, values['json'] === true]
  return { kind: 'sign', pack, out, key, force, json }
}

const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    options: ['name'],
    files: [1, 1],
    make: (values, [folder = '']) => ({
      kind: 'init',
      folder,
      name: text(values['name']),
      json: values['json'] === true,
    }),
  },
  lint: { options: ['format', 'fail-on'], flags: ['github'], files: [0, 1], make: lintOrder },
  test: {
    options: [],
    files: [0, 1],
    make: (values, [pack = '.']) => ({ kind: 'test', pack, json: values['json'] === true }),
  },
  build: {
    options: ['out', 'key', 'password-file'],
    flags: ['unsigned', 'force'],
    files: [0, 1],
    make: buildOrder,
  },
  sign: { options: ['out', 'key', 'password-file'], flags: ['force'], files: [1, 1], make: signOrder },
  verify: {
    options: ['key', 'installed'],
    files: [1, 1],
    make: (values, [pack = '']) => ({
      kind: 'verify',
      pack,
      trusted: text(values['key']),
      installed: text(values['installed']),
      json: values['json'] === true,
    }),
  },
  diff: {
    options: [],
    files: [2, 2],
    make: (values, [before = '', after = '']) => ({
      kind: 'diff',
      before,
      after,
      json: values['json'] === true,
    }),
  },
  'keys new': {
    options: ['out', 'password-file'],
    files: [0, 0],
    make: (values) => ({
      kind: 'keys-new',
      out: text(values['out']) ?? 'koi-key.json',
      password: text(values['password-file']),
      json: values['json'] === true,
    }),
  },
  'keys show': {
    options: [],
    files: [1, 1],
    make: (values, [key = '']) => ({ kind: 'keys-show', key, json: values['json'] === true }),
  },
  'keys export': {
    options: ['out', 'password-file', 'new-password-file'],
    files: [1, 1],
    make: (values, [file = '']) => {
      const out = text(values['out'])
      if (out === null) return wrong('say where the copy goes: --out FILE.')
      const key = { file, password: text(values['password-file']) }
      return {
        kind: 'keys-export',
        key,
        out,
        newPassword: text(values['new-password-file']),
        json: values['json'] === true,
      }
    },
  },
  'keys rotate': {
    options: ['from', 'to', 'pack', 'into', 'password-file'],
    files: [0, 0],
    make: (values) => {
      const from = keyOf(values, 'from')
      const [to, pack, into] = [text(values['to']), text(values['pack']), text(values['into'])]
      if (from === null || to === null || (pack === null && into === null))
        return wrong(
          'koi pack keys rotate needs --from OLD-KEY-FILE, --to NEW-KEY, and --into FOLDER (or --pack NAME).',
        )
      return { kind: 'keys-rotate', from, to, pack, into, json: values['json'] === true }
    },
  },
}

function commandOf(
  words: readonly string[],
): { name: string; command: Command; rest: readonly string[] } | null {
  const [first = '', second = ''] = words
  const name = first === 'keys' ? `keys ${second}` : first
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return command === undefined ? null : { name, command, rest: words.slice(first === 'keys' ? 2 : 1) }
}

function topicOf(word: string | undefined): PackTopic {
  return TOPICS.find((topic) => topic === word) ?? 'pack'
}

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'

/** Reads the words after `koi pack`. Never throws. */
export function readPackOrder(words: readonly string[]): PackOrder {
  const [first] = words
  if (first === undefined) return wrong(`koi pack needs to know what to do: ${TOPICS.join(', ')}.`)
  if (isHelp(first)) return { kind: 'help', about: 'pack' }
  if (words.some(isHelp)) return { kind: 'help', about: topicOf(first) }
  const found = commandOf(words)
  if (!found) {
    return first === 'keys'
      ? wrong('koi pack keys takes new, show, export or rotate.')
      : wrong(`koi pack does not know "${first}". It knows ${TOPICS.join(', ')}.`)
  }
  const { name, command, rest } = found
  const [fewest, most] = command.files
  try {
    const options = Object.fromEntries([
      ...command.options.map((option) => [option, { type: 'string' as const }]),
      ...['json', ...(command.flags ?? [])].map((flag) => [flag, { type: 'boolean' as const }]),
    ])
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true })
    if (positionals.length < fewest)
      return wrong(`koi pack ${name} needs ${fewest === 2 ? 'two packs' : 'the name of a file or folder'}.`)
    if (positionals.length > most) return wrong(`koi pack ${name} takes no "${positionals[most]}".`)
    if (positionals.includes('')) return wrong('One of the file names is empty. Is a variable unset?')
    return command.make(values, positionals)
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error)
    return wrong(`koi pack ${name}: ${said.replace(/\.$/, '')}.`)
  }
}
