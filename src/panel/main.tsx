import { render } from 'preact'
import { KoiDatabase } from '../storage/database.ts'
import { troubleOf } from '../storage/trouble.ts'
import { followLanguage } from './customer-language.ts'
import { createFiled, followFiled } from './filed.ts'
import { listenToKeys } from './keyboard.ts'
import { linkToPage } from './link.ts'
import { createNotices } from './notices.ts'
import { Panel } from './panel.tsx'
import { followLibrary } from './ranking/follow.ts'
import type { FromWorker } from './ranking/messages.ts'
import { createRanker, type Post } from './ranking/ranker.ts'
import { panelStore } from './state.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/parts.css'
import '../ui/fields.css'

/** `?tab=<id>` in the address ties the panel to that tab; without it the panel follows its window's active tab. */
function fixedTab(): number | null {
  const tab = new URLSearchParams(location.search).get('tab')
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null
}

function start(): void {
  const ends = new AbortController()
  window.addEventListener('pagehide', () => ends.abort(), { once: true })
  const { signal } = ends

  const db = new KoiDatabase()
  const filed = createFiled()
  const worker = new Worker(new URL('./ranking/worker.ts', import.meta.url), { type: 'module' })
  const post: Post = { postMessage: (message) => worker.postMessage(message), onmessage: null }
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => post.onmessage?.({ data })
  const ranker = createRanker(post)
  const page = linkToPage(panelStore, fixedTab(), signal)

  const fail = (error: unknown): void => {
    console.error('Koi could not read what it learnt:', error)
    filed.setState({ trouble: troubleOf(error) })
  }
  followLibrary(db, filed, ranker, fail, signal)
  followFiled(db, filed, signal)
  followLanguage(panelStore, signal)
  listenToKeys(document, () => page.focusBox(), signal)
  render(
    <Panel around={{ db, page, store: panelStore, filed, notices: createNotices(), ranker }} />,
    document.body,
  )
}

start()
