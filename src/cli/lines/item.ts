import type { Circumstances } from '../../domain/language/context-of.ts'
import { idSource, readObject } from './object.ts'

/** One line of JSONL: a text to check. */
export interface Item {
  /** The id as JSON, as it was written. */
  readonly id: string
  readonly text: string
  readonly about: Circumstances
}

export type ReadItem = { readonly item: Item } | { readonly error: string }

const EXAMPLE = '{"id": 1, "text": "…"}'

/** Absent and null both say that nobody knows. */
function optionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string'
}

/** Reads one line. The error is a sentence for the one who wrote it. */
export function readItem(line: string): ReadItem {
  const read = readObject(line, EXAMPLE)
  if ('error' in read) return read
  const { fields } = read
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
