/** A sentence made of parts, with its spaces, commas, full stop and capitals as `before` had them. */
export function tidied(text: string, before: string): string {
  const joined = text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?: ?[,;:])+/g, '$1')
    .replace(/[,;:] ?([.!?])/g, '$1')
    .replace(/([.!?])(?: ?[.,;])+(?!\d)/g, '$1')
    .replace(/^[\s,;:.!?\u2013\u2014-]+/, '')
    .replace(/[\s,;:\u2013\u2014-]+$/, '')
    .replace(/\(\s*\)/g, '')
    .trim()
  const ended = /[.!?]["')\]]?$/.test(before) && !/[.!?]["')\]]?$/.test(joined) ? `${joined}.` : joined
  const capital = /\p{Lu}/u.test(before.match(/\p{L}/u)?.[0] ?? '')
  if (!capital) return ended
  return ended
    .replace(/^\P{L}*?\p{Ll}|(?<!\b\p{L})[.!?] \p{Ll}/gu, (start) => start.toUpperCase())
    .replace(/\bi\b(?!\.)/g, 'I')
}
