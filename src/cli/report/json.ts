import type { Findings } from '../check/findings.ts'

/** The report for programs: one object with every flag and where it is, and counts. */
export function jsonReport({ findings, files, texts, otherLanguage }: Findings): string {
  const flags = findings.map(({ place: { file, line, column, row, field }, flag, words }) => ({
    file,
    line,
    column,
    row,
    field,
    words,
    ...flag,
  }))
  const counts = { error: 0, warn: 0, hint: 0 }
  for (const { flag } of findings) counts[flag.level]++
  const silent = otherLanguage.map(({ file, line, row, field }) => ({ file, line, row, field }))
  return `${JSON.stringify({ files, texts, counts, flags, otherLanguage: silent }, null, 2)}\n`
}
