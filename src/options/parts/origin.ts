/** The site an agent typed, or why it is none. */
export type TypedOrigin =
  | { readonly ok: true; readonly origin: string }
  | { readonly ok: false; readonly why: 'empty' | 'not-an-address' | 'not-a-website' }

/** Reads a pasted address or bare host name as the origin of a site; https where nothing else is said. */
export function originOf(typed: string): TypedOrigin {
  const text = typed.trim()
  if (text === '') return { ok: false, why: 'empty' }
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { ok: false, why: 'not-a-website' }
  const address = scheme === undefined ? `https://${text.replace(/^\/+/, '')}` : text
  if (/\s/.test(address) || !URL.canParse(address)) return { ok: false, why: 'not-an-address' }
  const { origin, hostname } = new URL(address)
  const named =
    hostname === 'localhost' || hostname.includes('.') || hostname.startsWith('[') || scheme !== undefined
  return named && !hostname.includes('*') ? { ok: true, origin } : { ok: false, why: 'not-an-address' }
}
