/** Flags of England, Scotland and Wales: the one honest use of invisible tag characters. */
const FLAGS = /\u{1F3F4}[\u{E0020}-\u{E007E}]{2,6}\u{E007F}/gu

/**
 * Characters nobody sees that make text read, sort or compare as something else: controls, overrides of direction, invisible joiners and
 * spaces, tags, private use, halves of characters. Joiners that scripts and emoji need stay.
 */
const HIDDEN =
  /(?![\n\t])\p{Cc}|[\u180E\u200B\u2028\u2029\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Cs}|\p{Co}/u

const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu')

/** A text without them; flags stay. */
export function withoutHidden(text: string): string {
  if (!HIDDEN.test(text)) return text
  return text.replace(new RegExp(`${FLAGS.source}|${ALL_HIDDEN.source}`, 'gu'), (found) =>
    found.startsWith('\u{1F3F4}') ? found : '',
  )
}

/** The first hidden character of a text as "U+202E"; null where there is none. */
export function hiddenCharacter(text: string): string | null {
  const found = HIDDEN.exec(text.replace(FLAGS, ''))?.[0]
  return found === undefined
    ? null
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
