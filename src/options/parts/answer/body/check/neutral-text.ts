import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Span } from '../../../../../domain/text/span.ts'
import { type Chip, readChip } from '../chip.ts'

/** A stretch of the neutral text and where it stands in the document; `chip` is the source of the one it stands in for. */
export interface Stretch extends Span {
  /** Place in the document of its first character, or of the chip. */
  readonly from: number
  readonly chip: string | null
}

/** An answer's words for the language check: every chip is a neutral word in them. */
export interface NeutralText {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

const NAMES = ['Robin', 'Alexis', 'Jordan', 'Taylor', 'Morgan', 'Casey', 'Jamie', 'Avery']
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const THINGS = ['Lumen', 'Arbor', 'Corda', 'Delphi', 'Ember', 'Fjord', 'Garda', 'Helix']

/** Each chip of a text has a word of its own, so that it is found again in a rewrite. */
const word = (words: readonly string[], turn: number): string => {
  const again = Math.floor(turn / words.length)
  return `${words[turn % words.length] ?? ''}${again > 0 ? `-${again}` : ''}`
}

function neutralWord(chip: Chip, turn: number): string {
  switch (chip.kind) {
    case 'value':
      if (/name$/.test(chip.path)) return word(NAMES, turn)
      if (chip.path === 'ticket.id') return String(40_000 + turn)
      return word(THINGS, turn)
    case 'day':
      return word(DAYS, turn)
    case 'ask':
      return chip.date ? word(DAYS, turn) : word(THINGS, turn)
    case 'snippet':
      // Another answer is checked where it is written; here it only ends a line.
      return '\n'
    case 'cursor':
      return ''
    case 'code':
      return chip.source.startsWith('{{') ? word(THINGS, turn) : ''
  }
}

/** Reads a document's words; each block of it is a line. */
export function neutralText(doc: DocumentNode): NeutralText {
  const stretches: Stretch[] = []
  let text = ''
  let turn = 0
  const add = (words: string, from: number, chip: string | null): void => {
    stretches.push({ start: text.length, end: text.length + words.length, from, chip })
    text += words
  }
  doc.descendants((node, at) => {
    if (node.isTextblock && text !== '') text += '\n'
    if (node.isText) add(node.text ?? '', at, null)
    else if (node.type.name === 'hardBreak') text += '\n'
    else if (node.type.name === 'image') text += ' '
    else if (node.type.name === 'chip') {
      const source = String(node.attrs['source'])
      add(neutralWord(readChip(source), turn++), at, source)
    }
  })
  return { text, stretches }
}

/** The stretches of plain words under a span, in places of the document; chips are left out. */
export function wordsUnder({ stretches }: NeutralText, { start, end }: Span): { from: number; to: number }[] {
  return stretches.flatMap((one) => {
    const from = Math.max(start, one.start)
    const to = Math.min(end, one.end)
    if (one.chip !== null || from >= to) return []
    return [{ from: one.from + from - one.start, to: one.from + to - one.start }]
  })
}

/** The place in the document of an offset. At a border it is the place behind what comes before. */
export function placeAt({ stretches }: NeutralText, offset: number): number | null {
  const before = stretches.findLast(({ start, end }) => start < offset && offset <= end)
  if (before) return before.from + (before.chip === null ? offset - before.start : 1)
  return stretches.find(({ start }) => start >= offset)?.from ?? null
}
