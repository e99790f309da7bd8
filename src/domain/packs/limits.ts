/** How large a pack may be. Generous for the largest team that was heard of, the end of any flood. */
export const LIMITS = {
  /** Of a whole file. */
  bytes: 16 * 1024 * 1024,
  snippets: 20_000,
  rules: 1_000,
  /** UTF-16 units of one body. */
  body: 50_000,
  title: 200,
  text: 2_000,
  word: 100,
  list: 100,
  /** Ways all patterns of a pack can match, counted as one trie would hold them. */
  patternWays: 400_000,
  recalled: 5_000,
} as const
