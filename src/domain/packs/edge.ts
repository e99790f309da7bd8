/** A key as WebCrypto holds it: nobody looks inside. */
export type HeldKey = object

type KeyForm = 'raw' | 'pkcs8'

/** The part of WebCrypto's SubtleCrypto that packs need; browsers and Node 20 both have it. */
export interface Subtle {
  generateKey(algorithm: { name: string }, extractable: boolean, usages: KeyUse[]): Promise<object>
  importKey(
    form: KeyForm,
    key: Uint8Array,
    algorithm: { name: string } | string,
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<HeldKey>
  exportKey(form: KeyForm, key: HeldKey): Promise<ArrayBuffer>
  sign(algorithm: { name: string } | string, key: HeldKey, data: Uint8Array): Promise<ArrayBuffer>
  verify(
    algorithm: { name: string } | string,
    key: HeldKey,
    signature: Uint8Array,
    data: Uint8Array,
  ): Promise<boolean>
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>
  deriveKey(
    algorithm: { name: string; salt: Uint8Array; iterations: number; hash: string },
    key: HeldKey,
    derived: { name: string; length: number },
    extractable: boolean,
    usages: KeyUse[],
  ): Promise<HeldKey>
  encrypt(algorithm: { name: string; iv: Uint8Array }, key: HeldKey, data: Uint8Array): Promise<ArrayBuffer>
  decrypt(algorithm: { name: string; iv: Uint8Array }, key: HeldKey, data: Uint8Array): Promise<ArrayBuffer>
}

export type KeyUse = 'sign' | 'verify' | 'encrypt' | 'decrypt' | 'deriveKey'

/** What packs need of the place they run in: it is handed in, so that browser and command line share every line. */
export interface PackEdge {
  readonly subtle: Subtle
  /** Text as UTF-8. */
  readonly encode: (text: string) => Uint8Array
  /** UTF-8 as text, a byte order mark kept as a character; null where the bytes are no UTF-8. */
  readonly decode: (bytes: Uint8Array) => string | null
  /** That many bytes nobody can foretell. */
  readonly random: (length: number) => Uint8Array
}
