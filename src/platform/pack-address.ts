import { browser } from './polyfill.ts'

/** An address that packs may come from, or why it is none. */
export type PackAddress =
  | { readonly ok: true; readonly address: string; readonly origin: string }
  | { readonly ok: false; readonly why: 'empty' | 'not-an-address' | 'not-https' | 'with-password' }

const LOOPBACK = /^(localhost|(.+\.)?localhost|127(\.\d+){3}|\[::1\])$/

/** This machine's own servers count without https where the build may read them: the one for tests. */
function mayBePlain({ protocol, hostname }: URL): boolean {
  const hosts = browser.runtime.getManifest().host_permissions ?? []
  return protocol === 'http:' && LOOPBACK.test(hostname) && hosts.includes('http://localhost/*')
}

/** Reads a typed or pasted address; https where nothing else is said. What stands behind a # never reaches a server and is cut off. */
export function readPackAddress(typed: string): PackAddress {
  const text = typed.trim()
  if (text === '') return { ok: false, why: 'empty' }
  const address = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/+/, '')}`
  if (/\s/.test(address) || !URL.canParse(address)) return { ok: false, why: 'not-an-address' }
  const url = new URL(address)
  if (url.protocol !== 'https:' && !mayBePlain(url)) return { ok: false, why: 'not-https' }
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'with-password' }
  url.hash = ''
  return { ok: true, address: url.href, origin: url.origin }
}
