import { countRows, saveBackup } from '../../storage/backup.ts'
import { KoiDatabase } from '../../storage/database.ts'
import { undoImport, writeImport } from '../../storage/imports.ts'
import { countBackup, restoreBackup } from '../../storage/read-backup.ts'
import { livingSnippets, snippetOf, snippetsOf } from '../../storage/snippets.ts'
import { troubleOf } from '../../storage/trouble.ts'
import type { Watch } from '../../storage/watch.ts'
import { type Looked, look, pairOf, settled } from './look.ts'
import type { FromWork, ToWork, WorkProgress } from './messages.ts'
import { writeExport } from './write-export.ts'

/** The options page's own worker: files of thousands of answers are read, compared and written without holding up the page. */
const db = new KoiDatabase()
/** Milliseconds between two words about how far it is. */
const PAUSE = 60

let looked: Looked | null = null
let end = new AbortController()
let told = 0

const send = (message: FromWork): void => self.postMessage(message)

function tell(progress: WorkProgress): void {
  if (performance.now() - told < PAUSE) return
  told = performance.now()
  send({ kind: 'progress', progress })
}

const watching = (total: number): Watch => ({
  signal: end.signal,
  progress: (done) => tell({ stage: 'writing', done, total }),
})

async function answer(message: Exclude<ToWork, { kind: 'stop' }>): Promise<FromWork> {
  switch (message.kind) {
    case 'look': {
      const found = await look(message, (await livingSnippets(db)).map(snippetOf), tell)
      looked = found.looked
      return { kind: 'looked', report: found.report }
    }
    case 'answers': {
      const all = looked?.result.imported.slice(message.from, message.from + message.count) ?? []
      return { kind: 'answers', answers: all.map(({ snippet }) => snippet) }
    }
    case 'pair':
      return looked ? pairOf(looked, message) : { kind: 'stopped' }
    case 'write': {
      if (!looked) return { kind: 'stopped' }
      const { add, replace } = settled(looked, message)
      const total = add.length + replace.length
      return {
        kind: 'written',
        receipt: await writeImport(db, { add, replace }, message.now, watching(total)),
      }
    }
    case 'undo':
      return { kind: 'undone', kept: (await undoImport(db, message.receipt)).kept }
    case 'export': {
      const written = writeExport(await snippetsOf(db, message.ids), message.format, message.now)
      return written ?? { kind: 'stopped' }
    }
    case 'save-backup': {
      const total = await countRows(db)
      return {
        kind: 'backup-saved',
        file: await saveBackup(db, new Date(message.now).toISOString(), watching(total)),
      }
    }
    case 'look-at-backup': {
      const seen = await countBackup(db, message.file)
      if (typeof seen === 'string') return { kind: 'backup-refused', why: seen }
      return { kind: 'backup-seen', madeAt: seen.head.madeAt, counts: seen.counts }
    }
    case 'restore': {
      const refused = await restoreBackup(db, message.file, watching(message.rows))
      return refused === null ? { kind: 'restored' } : { kind: 'backup-refused', why: refused }
    }
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<ToWork>) => {
  if (data.kind === 'stop') {
    end.abort()
    return
  }
  end = new AbortController()
  const { signal } = end
  try {
    send(await answer(data))
  } catch (error) {
    if (!signal.aborted) console.error('Koi could not do its work:', error)
    send(signal.aborted ? { kind: 'stopped' } : { kind: 'failed', trouble: troubleOf(error) })
  }
})
