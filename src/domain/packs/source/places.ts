/** The line (from 1) on which a field of the front matter or of YAML begins; 1 where it is not there. */
export function lineOfField(text: string, field: string): number {
  const at = new RegExp(`^${field}:`, 'm').exec(text)?.index ?? 0
  return text.slice(0, at).split('\n').length
}

/** The first line from `bodyLine` on that holds the words (white space does not matter); `bodyLine` where none does. */
export function lineOfWords(text: string, bodyLine: number, words: string): number {
  const wanted = words.replace(/\s+/g, ' ').trim()
  if (wanted === '') return bodyLine
  const lines = text.split('\n')
  for (let at = bodyLine - 1; at < lines.length; at++)
    if ((lines[at] ?? '').replace(/\s+/g, ' ').includes(wanted)) return at + 1
  return bodyLine
}
