import { choices } from '../../storage/choices.ts'
import type { KoiDatabase } from '../../storage/database.ts'
import { live } from '../../storage/live.ts'
import { rejections } from '../../storage/rejections.ts'
import type { FiledStore } from '../filed.ts'
import type { Ranker } from './ranker.ts'

/**
 * Keeps the ranker as things stand on file until `signal` aborts: what is inserted, sent away or forgotten anywhere in Koi counts at once.
 */
export function followLibrary(
  db: KoiDatabase,
  filed: FiledStore,
  ranker: Ranker,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const unfollow = filed.subscribe((now, before) => {
    if (now.ready && (now.snippets !== before.snippets || !before.ready)) ranker.library(now.snippets)
  })
  signal.addEventListener('abort', unfollow, { once: true })
  live(() => choices(db), ranker.choices, fail, signal)
  live(() => rejections(db), ranker.rejections, fail, signal)
}
