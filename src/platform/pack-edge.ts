const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** What packs need of a browser or of Node: the domain's PackEdge. Ed25519 is there from Chrome 137 on. */
export const packEdge = {
  subtle: crypto.subtle,
  encode: (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text),
  decode,
  random: (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length)),
}
