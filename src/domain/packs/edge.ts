/** A key as WebCrypto holds it: nobody looks inside. */
export type HeldKey = object

/** Bytes in memory of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

type KeyForm = 'raw' | 'pkcs8'

/** The part of WebCrypto's SubtleCrypto that packs need; browsers and Node 20 both have it. */
export interface Subtle {
  generateKey(algorithm: { name: string }, extractable: boolean, usages: KeyUse[]): Promise<object>
  importKey(
    form: KeyForm,
    key: Bytes,
    algorithm: { name: string } | string,
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<HeldKey>
  exportKey(form: KeyForm, key: HeldKey): Promise<ArrayBuffer>
  sign(algorithm: { name: string } | string, key: HeldKey, data: Bytes): Promise<ArrayBuffer>
  verify(algorithm: { name: string } | string, key: HeldKey, signature: Bytes, data: Bytes): Promise<boolean>
  digest(algorithm: string, data: Bytes): Promise<ArrayBuffer>
  deriveKey(
    algorithm: { name: string; salt: Bytes; iterations: number; hash: string },
    key: HeldKey,
    derived: { name: string; length: number },
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<HeldKey>
  encrypt(algorithm: { name: string; iv: Bytes }, key: HeldKey, data: Bytes): Promise<ArrayBuffer>
  decrypt(algorithm: { name: string; iv: Bytes }, key: HeldKey, data: Bytes): Promise<ArrayBuffer>
}

export type KeyUse = 'sign' | 'verify' | 'encrypt' | 'decrypt' | 'deriveKey'

/** What packs need of the place they run in: it is handed in, so that browser and command line share every line. */
export interface PackEdge {
  readonly subtle: Subtle
  /** Text as UTF-8. */
  readonly encode: (text: string) => Bytes
  /** UTF-8 as text, a byte order mark kept as a character; null where the bytes are no UTF-8. */
  readonly decode: (bytes: Bytes) => string | null
  /** That many bytes nobody can foretell. */
  readonly random: (length: number) => Bytes
}
