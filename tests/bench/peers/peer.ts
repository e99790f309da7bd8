/** A checker of others, loaded and ready. `check` is one whole look at a text; it gives how much was found. */
export interface Peer {
  readonly name: string
  check(text: string): number | Promise<number>
}
