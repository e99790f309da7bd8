import { DEFAULT_CALENDAR, type Knowledge, NO_KNOWLEDGE } from '../domain/knowledge.ts'
import { onNews } from '../platform/news.ts'
import { request } from '../platform/requests.ts'

/** What Koi goes by while the background cannot be asked: the built-in rules and the page's own zone. */
export function knowledgeWithoutBackground(zone: string): Knowledge {
  return { ...NO_KNOWLEDGE, calendar: { ...DEFAULT_CALENDAR, zone } }
}

/** Keeps the knowledge up to date: asks at once and at every news of a change, and calls `changed` with what came. */
export function followKnowledge(
  start: Knowledge,
  changed: (knowledge: Knowledge) => void,
  signal: AbortSignal,
): void {
  let known = start
  const ask = (): void => {
    request('knowledge', { have: known.hash, packs: known.packs.hash }).then(
      (told) => {
        if (!told || signal.aborted) return
        known = { ...told, packs: told.packs ?? known.packs }
        changed(known)
      },
      // The worker is gone or the site not allowed: the built-in rules go on working.
      () => undefined,
    )
  }
  onNews((item) => {
    if (item.koi === 'knowledge-changed') ask()
  }, signal)
  ask()
}
