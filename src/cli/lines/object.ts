import { memberSource } from '../../domain/packs/formats/json-strings.ts'

/** The members of a line's object, or a sentence for the one who wrote it. */
export type ReadObject = { readonly fields: ReadonlyMap<string, unknown> } | { readonly error: string }

/** Reads a line of JSONL. `example` shows what it should look like. */
export function readObject(line: string, example: string): ReadObject {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { error: `This line is no JSON (${said.slice(0, 200)}). Write one object a line, like ${example}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: `This line is JSON but no object. Write it like ${example}` }
  }
  return { fields: new Map<string, unknown>(Object.entries(value)) }
}

/** An id as JSON: numbers and what may hold them keep every digit by staying as they were written. */
export function idSource(id: unknown, line: string): string {
  const mayHoldNumber = typeof id === 'number' || (typeof id === 'object' && id !== null)
  return (mayHoldNumber ? memberSource(line, 'id') : null) ?? JSON.stringify(id)
}
