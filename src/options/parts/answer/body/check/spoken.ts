import { readChip } from '../chip.ts'
import { chipWords } from '../chip-words.ts'
import type { NeutralText } from './neutral-text.ts'

/** Words of the neutral text with every chip by its name: "Robin" is "[First name]" again. */
export function inChipNames({ text, stretches }: NeutralText, words: string): string {
  return stretches.reduce((shown, { start, end, chip }) => {
    const word = text.slice(start, end)
    if (chip === null || word.trim() === '') return shown
    return shown.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'), () => {
      return `[${chipWords(readChip(chip)).label}]`
    })
  }, words)
}
