/** The part of papaparse that Koi uses. Its own types would bring Node's names into the domain. */
interface Step<Row> {
  readonly data: Row
  readonly errors: readonly { readonly type: string; readonly code: string }[]
  readonly meta: { readonly cursor: number; readonly delimiter: string }
}
interface Papa {
  parse<Row>(
    source: string,
    config: {
      readonly delimiter?: string
      readonly preview?: number
      readonly skipEmptyLines?: 'greedy'
      readonly delimitersToGuess?: string[]
      readonly step?: (step: Step<Row>, parser: { abort(): void }) => void
    },
  ): { readonly data: Row[]; readonly errors: Step<Row>['errors']; readonly meta: Step<Row>['meta'] }
  unparse(data: string[][], config?: { readonly newline?: string }): string
}
declare const papa: Papa
export default papa
