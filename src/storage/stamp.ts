import type Dexie from 'dexie'
import type { DBCore, DBCoreMutateRequest, DBCoreTable } from 'dexie'

/** Key in `derived` of what changes with every change of the library's content. */
const STAMP = 'snippets-stamp'

/** Using an answer changes nothing that is looked up. */
const USE: ReadonlySet<string> = new Set(['usedAt', 'uses'])

function changesContent(request: DBCoreMutateRequest): boolean {
  const changed = request.type === 'put' ? request.changeSpec : undefined
  return !changed || Object.keys(changed).some((name) => !USE.has(name))
}

function stamped(down: DBCore, table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(request).then((done) => {
        if (!changesContent(request)) return done
        const stamp = { key: STAMP, value: crypto.randomUUID() }
        const put = { type: 'put' as const, trans: request.trans, values: [stamp] }
        return down
          .table('derived')
          .mutate(put)
          .then(() => done)
      }),
  }
}

/**
 * Puts a new stamp beside every change of a snippet, in the same transaction, whoever makes it: what was derived from the library under
 * another stamp is old, and is never used.
 */
export function stampChanges(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'koi-stamp',
    create: (down) => ({
      ...down,
      transaction: (tables, mode, options) => {
        const wider = mode === 'readwrite' && tables.includes('snippets') && !tables.includes('derived')
        return down.transaction(wider ? [...tables, 'derived'] : [...tables], mode, options)
      },
      table: (name) => (name === 'snippets' ? stamped(down, down.table(name)) : down.table(name)),
    }),
  })
}

interface Stamped {
  readonly snippets: { count(): PromiseLike<number> }
  readonly derived: {
    get(key: string): PromiseLike<{ readonly value: unknown } | undefined>
    put(row: { key: string; value: unknown }): PromiseLike<unknown>
  }
}

/** The library's stamp as it is now. Their number stands in it too, for rows that came or went past Koi. */
export async function libraryStamp({ snippets, derived }: Stamped): Promise<string> {
  const row = await derived.get(STAMP)
  return `${typeof row?.value === 'string' ? row.value : ''}/${await snippets.count()}`
}
