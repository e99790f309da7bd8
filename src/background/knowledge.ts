import type { Knowledge } from '../domain/knowledge.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { dictionary, ignoredPhrases } from '../storage/ignored.ts'
import { shortcutNames } from '../storage/lookup.ts'
import { allSettings } from '../storage/settings.ts'

async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What the agent's settings and snippets amount to. Read fresh each time: a dead worker has nothing to go stale. */
export async function composeKnowledge(db: KoiDatabase): Promise<Knowledge> {
  const [settings, ignored, words, shortcuts] = await Promise.all([
    allSettings(db),
    ignoredPhrases(db),
    dictionary(db),
    shortcutNames(db),
  ])
  const knowledge = {
    rules: null,
    ignored: ignored.map(({ rule, phrase, desk }) => ({ rule, phrase, desk })),
    dictionary: words,
    houseStyle: settings.houseStyle,
    internalWords: [],
    calendar: settings.calendar,
    profile: settings.profile,
    shortcuts,
    typing: settings.typing,
    shown: { marks: settings.marksOn, pill: settings.pillOn, flags: settings.noiseBudget },
    desksOff: settings.desksOff,
  }
  return { ...knowledge, hash: await hashOf(knowledge) }
}
