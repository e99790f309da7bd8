import type { Streams } from '../streams.ts'

/** Control characters could drive a terminal; line breaks would tear a line. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim()
}

/** "1 answer", "2 answers". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Writes an answer: for programs the object, for people the lines. */
export function say(
  streams: Streams,
  json: boolean,
  object: unknown,
  lines: readonly string[],
): Promise<void> {
  const text = json ? JSON.stringify(object, null, 2) : lines.map(oneLineKeepingIndent).join('\n')
  return streams.answer(`${text}\n`)
}

function oneLineKeepingIndent(line: string): string {
  return (/^ */.exec(line)?.[0] ?? '') + oneLine(line)
}
