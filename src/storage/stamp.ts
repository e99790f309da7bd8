import type Dexie from 'dexie'
import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie'

/** Tables from which much is derived, by the key in `derived` of what changes with every change of their content. */
const STAMPS: Readonly<Record<string, string>> = { snippets: 'snippets-stamp', packs: 'packs-stamp' }

/** Using an answer changes nothing that is looked up. */
const USE: ReadonlySet<string> = new Set(['usedAt', 'uses'])

/** Deleting or writing nothing asks for as much as the rest: every start of the worker does so. */
function changesNothing(request: DBCoreMutateRequest): boolean {
  if (request.type === 'deleteRange') return false
  return (request.type === 'delete' ? request.keys : request.values).length === 0
}

function changesContent(request: DBCoreMutateRequest): boolean {
  if (changesNothing(request)) return false
  const changed = request.type === 'put' ? request.changeSpec : undefined
  return !changed || Object.keys(changed).some((name) => !USE.has(name))
}

function stamped(down: DBCore, table: DBCoreTable, key: string): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(request).then((done) => {
        if (!changesContent(request)) return done
        const stamp = { key, value: crypto.randomUUID() }
        const put = { type: 'put' as const, trans: request.trans, values: [stamp] }
        return down
          .table('derived')
          .mutate(put)
          .then(() => done)
      }),
  }
}

/**
 * Puts a new stamp beside every change of a snippet or pack, in the same transaction, whoever makes it: what was derived from them under
 * another stamp is old, and is never used.
 */
export function stampChanges(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'koi-stamp',
    create: (down) => ({
      ...down,
      transaction: (tables, mode, options) => {
        const isStamped = tables.some((name) => STAMPS[name] !== undefined)
        const wider = mode === 'readwrite' && isStamped && !tables.includes('derived')
        return down.transaction(wider ? [...tables, 'derived'] : [...tables], mode, options)
      },
      table: (name) => {
        const key = STAMPS[name]
        return key === undefined ? down.table(name) : stamped(down, down.table(name), key)
      },
    }),
  })
}

interface Stamped {
  readonly snippets: { count(): PromiseLike<number> }
  readonly packs: { count(): PromiseLike<number> }
  readonly derived: {
    get(key: string): PromiseLike<{ readonly value: unknown } | undefined>
    put(row: { key: string; value: unknown }): PromiseLike<unknown>
  }
}

/** The library's stamp as it is now. Their number stands in it too, for rows that came or went past Koi. */
export function libraryStamp(db: Stamped): Promise<string> {
  return stampOf(db, 'snippets')
}

/** The same of the installed packs. */
export function packsStamp(db: Stamped): Promise<string> {
  return stampOf(db, 'packs')
}

async function stampOf(db: Stamped, table: 'snippets' | 'packs'): Promise<string> {
  const row = await db.derived.get(STAMPS[table] ?? '')
  return `${typeof row?.value === 'string' ? row.value : ''}/${await db[table].count()}`
}
