import type { Category } from '../../../domain/language/flag.ts'
import { say } from '../../../platform/browser.ts'

/** In which situation such words come to mind. */
const CASES: Readonly<Record<Category, { readonly words: string }>> = {
  negative_phrasing: { words: 'practiceCaseNegativePhrasing' },
  blame: { words: 'practiceCaseBlame' },
  condescension: { words: 'practiceCaseCondescension' },
  non_apology: { words: 'practiceCaseNonApology' },
  hedging_without_commitment: { words: 'practiceCaseHedging' },
  impersonal: { words: 'practiceCaseImpersonal' },
  jargon_bureaucratic: { words: 'practiceCaseJargon' },
  cold_brush_off: { words: 'practiceCaseColdBrushOff' },
  over_familiar: { words: 'practiceCaseOverFamiliar' },
  passing_the_buck: { words: 'practiceCasePassingTheBuck' },
  hard_sell: { words: 'practiceCaseHardSell' },
}

export const caseInWords = (category: Category): string => say(CASES[category].words)
