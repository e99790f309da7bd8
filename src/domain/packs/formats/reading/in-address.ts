import type { Form } from '../format.ts'

/** Editors write the braces, blanks and per cent signs of a placeholder in an address as numbers: "%7B%7Bticket.id%7D%7D", "{{%20ticket.id%20}}". */
const WRITTEN_AS_NUMBERS =
  /(?:#|%(?:25)?(?=%7B|\{))?(?:%7B|\{){1,3}(?:(?!%7[BD])[^\s"'<>(){}]){1,300}(?:%7D|\}){1,3}/gi

/** A stretch of an address as it was before it was written as numbers; null where it is none. */
function decoded(stretch: string): string | null {
  try {
    const text = decodeURIComponent(stretch.replace(/%(?![\da-f]{2})/gi, '%25'))
    return /[\p{Cc}"'<>]/u.test(text) ? null : text
  } catch {
    return null
  }
}

/** A text in which placeholders that `finder` knows can be read where an address has them as numbers; what is none of them stays as it is. */
export function withAddresses(source: string, finder: RegExp): string {
  if (!/%(?:7B|7D|20)/i.test(source)) return source
  return source.replace(WRITTEN_AS_NUMBERS, (stretch) => {
    const text = stretch.includes('%') ? decoded(stretch) : null
    if (text === null || text === stretch) return stretch
    const [token, ...more] = text.match(finder) ?? []
    return token === text && more.length === 0 ? text : stretch
  })
}

export const PICTURE = 'the address of a picture'

/** How far before a placeholder its tag may begin, in UTF-16 units. */
const LONGEST_TAG = 3_000
const ATTRIBUTE =
  /^<([a-z][\w:-]*)\b(?:[^<>"']|"[^"]*"|'[^']*')*\s([\w:-]+)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/i
const PICTURE_BEFORE = /!\[([^\]\n]{0,300})(\]\([^)\s]{0,300})?$/

/**
 * The place of a placeholder where none can be filled in, in words; null where it can: in the text and in the address of a link. `at` is where it
 * begins in `source`.
 */
export function placeless(source: string, at: number, form: Form): string | null {
  const before = source.slice(Math.max(0, at - LONGEST_TAG), at)
  if (form === 'markdown' || form === 'bare-markdown') {
    const [picture, , address] = PICTURE_BEFORE.exec(before) ?? []
    if (picture !== undefined) return address === undefined ? 'the words for a picture' : PICTURE
  }
  if (form === 'plain' || form === 'bare-markdown') return null
  const open = before.lastIndexOf('<')
  const [, element = '', attribute = ''] = open === -1 ? [] : (ATTRIBUTE.exec(before.slice(open)) ?? [])
  if (attribute === '' || /^(?:href|xlink:href)$/i.test(attribute)) return null
  if (/^img$/i.test(element))
    return /^src$/i.test(attribute)
      ? PICTURE
      : /^alt$/i.test(attribute)
        ? 'the words for a picture'
        : `the “${attribute}” of a picture`
  return `the “${attribute}” of <${element}>`
}
