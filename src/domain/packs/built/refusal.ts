/** Why a pack is refused. */
export type RefusalCode = keyof typeof WORDS

/** What is wrong, and where in it. */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  /** For the person who wanted it: what is wrong and what to do, plain words. */
  readonly message: string
  /** The place or the thing ("snippets 3 title"), '' for the whole file. */
  readonly where: string
}

const ASK = 'Ask whoever sent it for the file again.'
const AUTHOR = 'Whoever made it has to mend it.'

const WORDS = {
  empty: `The file is empty. ${ASK}`,
  'too-big': 'The file is larger than any pack may be (16 MB).',
  header: `This is no pack: its first line is not the one a pack begins with. ${ASK}`,
  length: `The file is not as long as it says: it was cut off, or something was added. ${ASK}`,
  signature: `The file was changed after it was signed. ${ASK}`,
  unsigned: 'Nobody signed this pack. Only a file of your own may come unsigned.',
  'wrong-key':
    'This pack is signed with another key than the one you trust. If the key was changed on purpose, the pack has to bring the word of the old key.',
  'other-pack': 'This is another pack than the one it would take the place of.',
  'own-name': `A pack must not be called “own” or “starter”: Koi's own answers are. ${AUTHOR}`,
  older: 'This version is older than the one you have. What you have stays.',
  'same-version':
    'This file has the version number of the one you have, but another content. The next release needs a higher number.',
  expired: 'This pack is past its last day. Ask for a newer one.',
  'clock-back':
    "This computer's clock was set back: by the latest time it has shown, this pack is past its last day. Set the clock right, or ask for a newer pack.",
  'not-yet': "This pack comes from the future. Is this computer's clock right?",
  encoding: `The text in the pack is no UTF-8. ${AUTHOR}`,
  json: `The content of the pack cannot be read. ${AUTHOR}`,
  deep: `The content of the pack is nested too deeply. ${AUTHOR}`,
  'not-canonical': `The content of the pack is not written the one way Koi writes it (a name twice, a number out of range, blanks between). ${AUTHOR}`,
  'machine-word': `The pack holds a name that reaches into the machine. ${AUTHOR}`,
  form: `The content of the pack has not the form of a pack. ${AUTHOR}`,
  newer: 'This pack is made for a newer Koi. Update Koi first.',
  'double-id': `Two things in the pack have one name. ${AUTHOR}`,
  'double-shortcut': `Two answers in the pack have one shortcut. ${AUTHOR}`,
  'double-variant': `An answer has two texts for one language and channel. ${AUTHOR}`,
  html: `An answer holds HTML that has no place in a reply. ${AUTHOR}`,
  liquid: `An answer has a part that could not be filled in. ${AUTHOR}`,
  'dead-link': `An answer includes another one that is not there. ${AUTHOR}`,
  circle: `Answers include each other in a circle. ${AUTHOR}`,
  flood: `An answer includes too many others. ${AUTHOR}`,
  rules: `The rules of the pack can match in too many ways, which would slow typing down. ${AUTHOR}`,
  days: `The last day of the pack lies before the day it was made. ${AUTHOR}`,
} as const

/** A refusal in words. */
export function refused(code: RefusalCode, where = ''): Refusal {
  return { ok: false, code, message: where === '' ? WORDS[code] : `${WORDS[code]} (${where})`, where }
}
