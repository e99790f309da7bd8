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

/** A pack in the making: the files of its folder, as `koi pack` reads them. */
export interface PackDraftRow {
  readonly name: string
  /** Text by path from the pack's folder, with "/". */
  readonly files: Readonly<Record<string, string>>
  /** Epoch ms. */
  readonly updatedAt: number
  /** The payload of the last release, to compare with; '' before the first one. */
  readonly released: string
}
