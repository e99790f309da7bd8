import type { ToldKnowledge } from '../protocol/requests.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { dictionary, ignoredPhrases } from '../storage/ignored.ts'
import { shortcutNames } from '../storage/lookup.ts'
import { keepPackEffects, withPackHolidays } from '../storage/packs/effects.ts'
import { allSettings } from '../storage/settings.ts'
import { hashOfPacks, packKnowledge } from './pack-knowledge.ts'

async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What the asker has already, by its hash; '' for nothing. */
interface Had {
  readonly knowledge: string
  readonly packs: string
}

const NOTHING: Had = { knowledge: '', packs: '' }

/**
 * What the agent's settings, snippets and packs amount to at `now` (epoch ms); null where the asker has it. Read fresh each time: a dead worker has
 * nothing to go stale.
 */
export async function composeKnowledge(
  db: KoiDatabase,
  now: number,
  had = NOTHING,
): Promise<ToldKnowledge | null> {
  const [settings, ignored, words, shortcuts, effects] = await Promise.all([
    allSettings(db),
    ignoredPhrases(db),
    dictionary(db),
    shortcutNames(db),
    keepPackEffects(db, now),
  ])
  const knowledge = {
    ignored: ignored.map(({ rule, phrase, desk }) => ({ rule, phrase, desk })),
    dictionary: words,
    houseStyle: [...settings.houseStyle, ...effects.flatMap(({ houseStyle }) => houseStyle)],
    internalWords: effects.flatMap(({ internalWords }) => internalWords),
    calendar: withPackHolidays(settings.calendar, effects),
    profile: settings.profile,
    shortcuts,
    typing: settings.typing,
    shown: { marks: settings.marksOn, pill: settings.pillOn, flags: settings.noiseBudget },
    desksOff: settings.desksOff,
  }
  const packsHash = hashOfPacks(effects)
  const hash = await hashOf([knowledge, packsHash])
  if (hash === had.knowledge) return null
  const packs = packsHash === had.packs ? null : await packKnowledge(db, effects, now)
  return { ...knowledge, hash, packs }
}
