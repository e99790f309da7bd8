/** What a shortcut begins with before the agent chose: no desk that Koi knows uses it, and no word begins with it. */
export const DEFAULT_TRIGGER = ';'

/** Why something cannot be a trigger: nothing there, a letter or blank in it, too long, or part of ordinary sentences. */
export type TriggerTrouble = 'empty' | 'letters' | 'long' | 'ordinary'

const LONGEST = 3
/** Marks that stand at the beginning of words in prose, in lists, in markup and in templates. */
const ORDINARY = /[.,'"“”‘’()[\]{}<>&%\-–—_*]/u

/** What is wrong with a trigger by itself, or null. */
export function triggerTrouble(trigger: string): TriggerTrouble | null {
  if (trigger === '') return 'empty'
  if (/[\p{L}\p{N}\s]/u.test(trigger)) return 'letters'
  if ([...trigger].length > LONGEST) return 'long'
  return ORDINARY.test(trigger) ? 'ordinary' : null
}

/**
 * Which of a desk's own triggers gets in the way: the same one, or one that is part of the other's beginning, as the desk's
 * menu would be open before the second character. Null where none does.
 */
export function clashWith(trigger: string, ofDesk: readonly string[]): string | null {
  return ofDesk.find((own) => own.startsWith(trigger) || trigger.startsWith(own)) ?? null
}

/**
 * The trigger that holds on a desk: the agent's, or the usual one where the desk has that itself; '' (no shortcuts) where the desk
 * has both.
 */
export function triggerOn(chosen: string, ofDesk: readonly string[]): string {
  const usable = (one: string): boolean => triggerTrouble(one) === null && clashWith(one, ofDesk) === null
  return [chosen, DEFAULT_TRIGGER].find(usable) ?? ''
}
