import { labelOf } from '../../../../domain/snippets/variables.ts'
import { say } from '../../../../platform/browser.ts'
import { type Chip, readChip } from './chip.ts'
import { VALUE_CHIPS } from './insertables.ts'
import { splitLiquid } from './split.ts'

/** What a chip says: its name, and in small what it does when the value is missing. */
export function chipWords(chip: Chip): { readonly label: string; readonly detail: string } {
  switch (chip.kind) {
    case 'value': {
      const words = VALUE_CHIPS.find(({ path }) => path === chip.path)?.words
      const detail =
        chip.fallback === null
          ? ''
          : chip.fallback === ''
            ? say('chipOrNothing')
            : say('chipOr', chip.fallback)
      return { label: words ? say(words) : labelOf(chip.path), detail }
    }
    case 'day':
      if (chip.workdays < 0) return { label: say('chipToday'), detail: '' }
      return {
        label: say(chip.workdays === 1 ? 'chipWorkday' : 'chipWorkdays', String(chip.workdays)),
        detail: '',
      }
    case 'ask':
      return { label: chip.label, detail: chip.date ? say('chipAskDate') : chip.choices.join(' · ') }
    case 'cursor':
      return { label: say('chipCursor'), detail: '' }
    case 'snippet':
      return { label: say('chipSnippet', chip.shortcut), detail: '' }
    case 'code':
      return { label: chip.source, detail: '' }
  }
}

function named(source: string): string {
  const chip = readChip(source)
  const silent = chip.kind === 'code' || chip.kind === 'cursor' || chip.kind === 'snippet'
  return silent ? '' : `[${chipWords(chip).label}]`
}

/** A text with its Liquid said in words: "Hi [First name],". What is no value is left out. */
export function inWords(text: string): string {
  return splitLiquid(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : named(piece.text)))
    .join('')
}
