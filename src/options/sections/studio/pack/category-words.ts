import type { Category } from '../../../../domain/language/flag.ts'

/** What each way of putting a customer off is called. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  negative_phrasing: 'categoryNegative',
  blame: 'categoryBlame',
  condescension: 'categoryCondescension',
  non_apology: 'categoryNonApology',
  hedging_without_commitment: 'categoryHedging',
  impersonal: 'categoryImpersonal',
  jargon_bureaucratic: 'categoryJargon',
  cold_brush_off: 'categoryColdBrushOff',
  over_familiar: 'categoryOverFamiliar',
  passing_the_buck: 'categoryPassing',
  hard_sell: 'categoryHardSell',
}
