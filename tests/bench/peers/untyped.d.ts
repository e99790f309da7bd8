declare module 'write-good' {
  /** Suggestions for a text of English. */
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly reason: string }[]
}
