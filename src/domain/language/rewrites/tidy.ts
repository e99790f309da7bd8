const SECOND_CLAUSE =
  /(^|[,;:.!?] ?)(?!(?:so |and |but )?(?:if|since|as|once|when\w*|while|because|after|before|unless|until|in|on|at|for|from|to|with|hi|dear|hello|sorry|sir|yes|no|ok\w*)\b)([^,;:.!?]+ [^,;:.!?]+), I will (?=ask|help|find|look)/gi

/** A sentence made of parts, with its spaces, commas, full stop and capitals as `before` had them. */
export function tidied(text: string, before: string): string {
  const joined = text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?: ?[,;:])+/g, '$1')
    .replace(/[,;:] ?([.!?])/g, '$1')
    .replace(/(?<!\b\p{L})([.!?])(?: ?[.,;])+(?!\d)/gu, '$1')
    .replace(/^[\s,;:.!?\u2013\u2014-]+/, '')
    .replace(/[\s,;:\u2013\u2014-]+$/, '')
    .replace(/\(\s*\)/g, '')
    .trim()
    .replace(SECOND_CLAUSE, '$1$2, and I will ')
  const ended = /[.!?]["')\]]?$/.test(before) && !/[.!?]["')\]]?$/.test(joined) ? `${joined}.` : joined
  const capital = /\p{Lu}/u.test(before.match(/\p{L}/u)?.[0] ?? '')
  if (!capital) return ended
  return ended
    .replace(
      /^[^\p{L}\d]*\p{Ll}|(?<!\b(?:\p{L}|inst|no|approx|vs|st|mr|mrs|dr|ref|cf|etc|sl|rs))[.!?] \p{Ll}/gu,
      (start) => start.toUpperCase(),
    )
    .replace(/\bi\b(?!\.)/g, 'I')
}
