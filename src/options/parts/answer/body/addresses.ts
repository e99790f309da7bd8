import { parseBody } from '../../../../domain/snippets/body.ts'

export type AddressKind = 'link' | 'file' | 'image'

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function completed(typed: string): string {
  const bare = typed.trim()
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(bare)) return `mailto:${bare}`
  return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(bare) ? `https://${bare}` : bare
}

/** The address as a body may hold it, or null: asked of the very parser that reads bodies. A file is fetched by https alone. */
export function allowedAddress(kind: AddressKind, typed: string): string | null {
  const address = completed(typed)
  const html =
    kind === 'image' ? `<img src="${quoted(address)}" alt="">` : `<a href="${quoted(address)}">x</a>`
  const [block] = parseBody(html).body
  const inline = block?.kind === 'p' ? block.children[0] : undefined
  if (inline?.kind === 'img') return inline.src
  const href = inline?.kind === 'text' ? inline.href : null
  return kind === 'file' && !href?.toLowerCase().startsWith('https://') ? null : href
}

/** "files.example.com": where an address leads, for a glance. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}

/** The name of the file at an address, for a link that was given none. */
export function fileNameOf(address: string): string {
  const last = URL.canParse(address) ? (new URL(address).pathname.split('/').at(-1) ?? '') : ''
  try {
    return decodeURIComponent(last) || hostOf(address)
  } catch {
    return last
  }
}
