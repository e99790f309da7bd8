/** The name of an answer as it stands right before the caret, behind its trigger: ";refund". */
export interface TypedName {
  /** Offset of the trigger in the draft. */
  readonly start: number
  /** Offset of the caret, right behind the name. */
  readonly end: number
  /** Without the trigger; '' right behind it. */
  readonly name: string
}

/** Longer than any name is. */
const WINDOW = 80
/** What a trigger may stand behind: a new word begins there, so "&nbsp;", "i=0;" and addresses never trigger anything. */
const BOUNDARY = /[\s\u200B\u2060\uFEFF([{"“‘«—–]/u
const LETTER = /[\p{L}\p{N}]/u

/**
 * The name that is being typed at `caret` of `draft`; null where there is none, or where the caret stands within a word. An
 * empty trigger means that shortcuts are off.
 */
export function typedName(draft: string, caret: number, trigger: string): TypedName | null {
  if (trigger === '' || LETTER.test(draft.charAt(caret))) return null
  const from = Math.max(0, caret - WINDOW)
  const before = draft.slice(from, caret)
  for (
    let at = before.lastIndexOf(trigger);
    at !== -1;
    at = at === 0 ? -1 : before.lastIndexOf(trigger, at - 1)
  ) {
    const name = before.slice(at + trigger.length)
    if (/[\s\u200B]/.test(name) || name.startsWith(trigger)) return null
    const start = from + at
    if (start === 0 || BOUNDARY.test(draft.charAt(start - 1))) return { start, end: caret, name }
  }
  return null
}

/** ";P", ":D", ";-)": a face, where nobody looks for an answer. */
const FACE = /^[;:=][pdox3c]$/i

/** May a menu of names open here? It needs a letter to go by, and a face is none. */
export function asksForMenu({ name }: TypedName, trigger: string): boolean {
  return LETTER.test(name.charAt(0)) && !FACE.test(trigger + name)
}
