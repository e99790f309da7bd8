import type { PackEdge } from '../../domain/packs/edge.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** What packs need of Node. */
export const nodeEdge: PackEdge = {
  subtle: crypto.subtle,
  encode: (text) => encoder.encode(text),
  decode,
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
