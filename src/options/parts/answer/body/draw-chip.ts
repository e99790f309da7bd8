import { readChip } from './chip.ts'
import { chipWords } from './chip-words.ts'

/** A chip in the editor: its name, in small what happens when there is no value, and its exact source as a tip. */
export function drawChip(source: string): HTMLElement {
  const chip = readChip(source)
  const { label, detail } = chipWords(chip)
  const dom = document.createElement('span')
  dom.className = `chip chip-${chip.kind}`
  dom.title = source
  dom.append(label)
  if (detail !== '') {
    const small = document.createElement('small')
    small.append(detail)
    dom.append(small)
  }
  return dom
}
