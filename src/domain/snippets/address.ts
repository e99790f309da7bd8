/** A stretch of Liquid: an output or a tag. */
const LIQUID = /\{\{.*?\}\}|\{%.*?%\}/gs

const WEB =
  /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?|\[[\da-f:.]+\])\.?(?::\d{1,5})?(?:[/?#]\S*)?$/iu
const MAIL = /^mailto:[^\s<>]+$/i
const PHONE = /^tel:[\d+*#().;=a-z-]+$/i
const INLINE_IMAGE = /^data:image\/(png|jpe?g|webp);base64,([A-Za-z0-9+/]+={0,2})$/i
const MAX_ADDRESS = 2048
const MAX_INLINE_IMAGE = 1_500_000

/** Browsers drop tabs and line breaks inside an address and blanks around it; nothing invisible may stay. */
function cleaned(address: string): string | null {
  const trimmed = address.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+|[\0-\x20]+$/g, '')
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\<>"'`]/u.test(trimmed)) return null
  return trimmed.replace(/\p{Zs}/gu, '%20')
}

function plainAddress(address: string): string | null {
  const clean = cleaned(address)
  if (clean === null || clean.length > MAX_ADDRESS) return null
  return WEB.test(clean) || MAIL.test(clean) || PHONE.test(clean) ? clean : null
}

/** With Liquid in it: either all of the start comes from Liquid, or the scheme is written out and allowed. Checked again once rendered. */
function templateAddress(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed.length > MAX_ADDRESS) return null
  const start = trimmed.slice(0, trimmed.search(/\{[{%]/))
  const rest = cleaned(trimmed.replace(LIQUID, 'x'))
  if (rest === null || /\{[{%]|[%}]\}/.test(rest)) return null
  const path = rest.search(/[/?#]/)
  if (start === '' && rest.slice(0, path === -1 ? undefined : path).includes(':')) return null
  return start === '' || /^(?:https?:\/\/|mailto:|tel:)/i.test(start) ? trimmed : null
}

/**
 * A link's address, cleaned, or null where it is none of http, https, mailto, tel (or hides behind a user name, control characters or a
 * backslash). `liquid`: templates may compute parts of it.
 */
export function linkAddress(address: string, liquid: boolean): string | null {
  return liquid && /\{[{%]/.test(address) ? templateAddress(address) : plainAddress(address)
}

/**
 * An image's source: https, or png, jpeg, webp as data; null for anything else. Liquid has no place in it: a picture is fetched when it is shown, and
 * a customer's data in its address would go to whoever keeps the picture.
 */
export function imageAddress(address: string): string | null {
  if (/\{[{%]|[%}]\}/.test(address)) return null
  const inline = address.length <= MAX_INLINE_IMAGE ? INLINE_IMAGE.exec(address.replace(/\s+/g, '')) : null
  const [, type, data] = inline ?? []
  if (type && data)
    return `data:image/${type.toLowerCase() === 'jpg' ? 'jpeg' : type.toLowerCase()};base64,${data}`
  const clean = plainAddress(address)
  return clean !== null && /^https:/i.test(clean) ? clean : null
}
