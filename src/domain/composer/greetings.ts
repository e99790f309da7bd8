import { isSameLanguage } from '../snippets/variants.ts'

const NAMED = '{{ customer.first_name | default: "" }}'

/** How a message greets where no piece of it does: by first name, and rightly without one. */
const GREETINGS: Readonly<Record<string, string>> = {
  en: `Hi {{ customer.first_name | default: "there" }},`,
  de: `Hallo ${NAMED},`,
  fr: `Bonjour ${NAMED},`,
  es: `Hola ${NAMED},`,
  it: `Ciao ${NAMED},`,
  nl: `Hallo ${NAMED},`,
  pt: `Olá ${NAMED},`,
  sv: `Hej ${NAMED},`,
  da: `Hej ${NAMED},`,
  nb: `Hei ${NAMED},`,
  no: `Hei ${NAMED},`,
  fi: `Hei ${NAMED},`,
  pl: `Dzień dobry ${NAMED},`,
  cs: `Dobrý den ${NAMED},`,
  ru: `Здравствуйте ${NAMED},`,
  uk: `Вітаю ${NAMED},`,
  tr: `Merhaba ${NAMED},`,
  ja: 'こんにちは。',
  zh: '您好，',
  ko: '안녕하세요.',
}

/** The body of a greeting in `language` (BCP 47), to be rendered; English for a language without one. */
export function greetingBody(language: string): string {
  const known = Object.keys(GREETINGS).find((one) => isSameLanguage(one, language))
  return `<p>${GREETINGS[known ?? 'en']}</p>`
}
