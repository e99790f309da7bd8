import type { Fact } from '../domain/scene.ts'
import { fieldKey } from '../domain/snippets/variables.ts'
import { fact } from './desk.ts'
import { firstValue, matchesOf, type Shape } from './lookup.ts'
import type { FieldMarks } from './plan.ts'

/** A ticket shows some dozens at most. */
const MOST = 60

/** How desks write that a field is empty. */
const EMPTY = /^(?:[-–—]+|n\/?a|none|\(?no (?:value|entry)\)?|not set|select.*|choose.*|add.*)$/i

const written: Shape = (text) => (EMPTY.test(text.trim()) ? null : text || null)
const label: Shape = (text) => text.replace(/[:*\s]+$/, '').replace(/^requester-info-/, '') || null

/** The labelled fields of the ticket by key. A label that stands twice with different values tells nothing. */
export function customFields(
  scope: ParentNode,
  marks: readonly FieldMarks[],
): Readonly<Record<string, Fact>> | undefined {
  const found = new Map<string, Fact | null>()
  for (const { row, label: labels, value: values, says } of marks) {
    for (const element of matchesOf(scope, row).slice(0, MOST)) {
      const name = firstValue(element, labels, label)
      const read = name ? fact(firstValue(element, values, written), `${says} “${name}”`) : null
      const key = fieldKey(name ?? '')
      if (!read || key === '') continue
      const before = found.get(key)
      found.set(key, before === undefined || before?.value === read.value ? read : null)
    }
  }
  const sure = [...found].filter((entry): entry is [string, Fact] => entry[1] !== null)
  return sure.length > 0 ? Object.fromEntries(sure) : undefined
}
