/** Letters without case and accents, so that "Rückgabe" is found by "ruckgabe". */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words a snippet is looked up by where no full-text index is at hand: those of its title and shortcut, each once. */
export function lookupWords(title: string, shortcut: string): string[] {
  return [...new Set(plainLetters(`${title} ${shortcut}`).match(/[\p{L}\p{N}]+/gu) ?? [])]
}
