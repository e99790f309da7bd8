/** A private key of a lead's own: what signs packs. */
export interface KeyRow {
  /** The public key, base64url. */
  readonly keyId: string
  /** What its owner calls it. */
  readonly title: string
  /** The private key, PKCS #8 in base64url. */
  readonly secret: string
  /** Epoch ms. */
  readonly createdAt: number
  /** Epoch ms of the last password-protected copy; 0 for none. */
  readonly savedAt: number
}

/** A pack in the making. Its files have rows of their own, so that a change writes one of ten thousand. */
export interface PackDraftRow {
  readonly name: string
  /** Id of the key it is signed with; '' while none was chosen. */
  readonly keyId: string
  /** Epoch ms of the last change of a file. */
  readonly updatedAt: number
}

/** One file of a pack in the making, as `koi pack` reads it. */
export interface PackFileRow {
  readonly pack: string
  /** From the pack's folder, with "/". */
  readonly path: string
  readonly text: string
}

/** What the last release of a pack in the making held, to compare with. */
export interface PackReleaseRow {
  readonly pack: string
  readonly version: number
  /** Id of the key that signed it. */
  readonly keyId: string
  /** The signed text. */
  readonly payload: string
  /** Epoch ms. */
  readonly at: number
}
