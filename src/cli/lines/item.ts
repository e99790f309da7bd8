import type { Circumstances } from '../../domain/language/context-of.ts'
import { memberSource } from '../../domain/packs/formats/json-strings.ts'

/** One line of JSONL: a text to check. */
export interface Item {
  /** The id as JSON, as it was written. */
  readonly id: string
  readonly text: string
  readonly about: Circumstances
}

export type ReadItem = { readonly item: Item } | { readonly error: string }

const EXAMPLE = '{"id": 1, "text": "…"}'

function parsed(line: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(line) }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { error: `This line is no JSON (${said.slice(0, 200)}). Write one object a line, like ${EXAMPLE}` }
  }
}

/** Numbers and what may hold them keep every digit by staying as they were written. */
function idSource(id: unknown, line: string): string {
  const mayHoldNumber = typeof id === 'number' || (typeof id === 'object' && id !== null)
  return (mayHoldNumber ? memberSource(line, 'id') : null) ?? JSON.stringify(id)
}

/** Absent and null both say that nobody knows. */
function optionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string'
}

/** Reads one line. The error is a sentence for the one who wrote it. */
export function readItem(line: string): ReadItem {
  const read = parsed(line)
  if ('error' in read) return read
  const { value } = read
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: `This line is JSON but no object. Write it like ${EXAMPLE}` }
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  const text = fields.get('text')
  const customer = fields.get('customer')
  const customerName = fields.get('customerName')
  if (!fields.has('id')) return { error: `This line has no "id". Write it like ${EXAMPLE}` }
  if (typeof text !== 'string') return { error: `This line needs a "text" that is a string, like ${EXAMPLE}` }
  if (!optionalText(customer))
    return { error: '"customer" is what the customer wrote: a string, or leave it out' }
  if (!optionalText(customerName)) return { error: '"customerName" is a string, or leave it out' }
  return { item: { id: idSource(fields.get('id'), line), text, about: { customer, customerName } } }
}
