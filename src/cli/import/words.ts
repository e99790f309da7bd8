import { parseArgs } from 'node:util'
import { COLUMNS, type ColumnMap } from '../../domain/packs/formats/format.ts'
import type { DuplicateChoice } from '../../domain/packs/formats/import.ts'
import { FORMATS } from '../../domain/packs/formats/registry.ts'

/** What `koi import` was asked for. */
export interface ImportOrder {
  readonly kind: 'import'
  readonly files: readonly string[]
  /** Null for a dry run that writes nothing. */
  readonly out: string | null
  readonly from: string | null
  readonly columns: ColumnMap
  readonly duplicates: DuplicateChoice
  /** A file that is there already may be written over. */
  readonly force: boolean
  readonly json: boolean
}

const CHOICES: ReadonlyMap<string | undefined, DuplicateChoice> = new Map([
  [undefined, { equal: 'keep', similar: 'keep' }],
  ['equal', { equal: 'skip', similar: 'keep' }],
  ['similar', { equal: 'skip', similar: 'skip' }],
])

export type ReadWords<Order> =
  | Order
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

/** `title=Name,body=Text`; a string tells what is wrong. */
export function readColumns(written: string): ColumnMap | string {
  const pairs = written
    .split(/,(?=\s*\w+\s*=)/)
    .map((pair) => pair.split(/=(.*)/s).map((part) => part.trim()))
  const columns: Partial<Record<(typeof COLUMNS)[number], string>> = {}
  for (const [name = '', column = ''] of pairs) {
    const known = COLUMNS.find((one) => one === name)
    if (!known || column === '')
      return `--map takes ${COLUMNS.map((one) => `${one}=COLUMN`).join(',')}; it was given "${written}".`
    columns[known] = column
  }
  return columns
}

/** The words after a command as parseArgs reads them, or what is wrong with them in one line. */
export function parsed<T>(read: () => T): T | string {
  try {
    return read()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return said.split('. ')[0] ?? said
  }
}

/** Reads the words after `koi import`. Never throws. */
export function importOrder(words: readonly string[]): ReadWords<ImportOrder> {
  const wrong = (message: string) => ({ kind: 'wrong', message }) as const
  const read = parsed(() =>
    parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string', short: 'o' },
        from: { type: 'string' },
        map: { type: 'string' },
        skip: { type: 'string' },
        'dry-run': { type: 'boolean' },
        force: { type: 'boolean', short: 'f' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }),
  )
  if (typeof read === 'string') return wrong(`${read}.`)
  const { values, positionals } = read
  if (values.help) return { kind: 'help' }
  if (positionals.length === 0)
    return wrong('Name the files or folders to import: koi import macros.json --out my-pack.')
  if (positionals.includes('') || values.out === '')
    return wrong('One of the names is empty. Is a variable unset?')
  const dry = values['dry-run'] === true
  if (!dry && values.out === undefined)
    return wrong('Say where the snippets go (--out FOLDER or --out FILE.json), or look first (--dry-run).')
  if (values.from !== undefined && !FORMATS.some(({ id }) => id === values.from))
    return wrong(`--from takes ${FORMATS.map(({ id }) => id).join(', ')}; it was given "${values.from}".`)
  const duplicates = CHOICES.get(values.skip)
  if (!duplicates) return wrong(`--skip takes equal or similar; it was given "${values.skip}".`)
  const columns = values.map === undefined ? {} : readColumns(values.map)
  if (typeof columns === 'string') return wrong(columns)
  return {
    kind: 'import',
    files: positionals,
    out: dry ? null : (values.out ?? null),
    from: values.from ?? null,
    columns,
    duplicates,
    force: values.force === true,
    json: values.json === true,
  }
}
