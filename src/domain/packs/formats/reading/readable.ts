/** Endings of files that are looked for in folders. */
export const READABLE: ReadonlySet<string> = new Set(
  '.json .jsonl .csv .tsv .txt .md .markdown .html .yml .yaml .xml .plist .textexpander .sql .zip'.split(' '),
)
