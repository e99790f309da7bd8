import { say } from './browser.ts'

const rules = new Map<string, Intl.PluralRules>()

/** The form of a counted text (`name_one`, `name_other`, …) that the browser's language wants for `count`; $1 is the number. */
export function sayCount(name: string, count: number, ...values: string[]): string {
  const language = say('@@ui_locale').replace('_', '-')
  const locale = /^[a-z]{2,3}(-|$)/i.test(language) ? language : 'en'
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale)
  rules.set(locale, rule)
  return say(`${name}_${rule.select(count)}`, count.toLocaleString(locale), ...values)
}
