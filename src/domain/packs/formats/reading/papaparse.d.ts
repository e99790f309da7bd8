/** The part of papaparse that Koi uses. Its own types would bring Node's names into the domain. */
interface Step {
  readonly data: string[]
  readonly errors: readonly { readonly type: string; readonly code: string }[]
  readonly meta: { readonly cursor: number; readonly delimiter: string }
}
interface Papa {
  parse(
    source: string,
    config: {
      readonly delimiter?: string
      readonly preview?: number
      readonly skipEmptyLines?: 'greedy'
      readonly delimitersToGuess?: string[]
      readonly step?: (step: Step, parser: { abort(): void }) => void
    },
  ): { readonly data: string[][]; readonly errors: Step['errors']; readonly meta: Step['meta'] }
  unparse(data: string[][], config?: { readonly newline?: string }): string
}
declare const papa: Papa
export default papa
