import type { Finding, Findings } from '../check/findings.ts'
import type { Place } from '../input/piece.ts'

/** Control characters could drive a terminal; line breaks would tear the report. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim()
}

function shortened(text: string): string {
  const line = oneLine(text)
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

function whereIn(place: Place & { readonly column?: number | null }): string {
  const field = place.field === null ? '' : oneLine(place.field)
  if (place.row !== null) return `row ${place.row}, ${field}`
  if (field !== '') return `line ${place.line}, ${field}`
  return place.column ? `${place.line}:${place.column}` : `line ${place.line}`
}

function findingLines({ place, flag, words }: Finding): string[] {
  const lines = [
    `  ${whereIn(place)}  ${flag.level}  "${shortened(words)}"  (${flag.rule})`,
    `    ${oneLine(flag.message)}`,
  ]
  if (flag.rewrite !== null) lines.push(`    Say instead: ${oneLine(flag.rewrite)}`)
  if (flag.ask !== null) lines.push(`    Ask yourself: ${oneLine(flag.ask)}`)
  return lines
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

function summary({ findings, files, texts }: Findings): string {
  const checked = `${counted(texts, 'text')} in ${counted(files, 'file')}`
  if (findings.length === 0) return `Nothing to change in ${checked}.`
  const counts = (['error', 'warn', 'hint'] as const).map((level) => {
    const count = findings.filter(({ flag }) => flag.level === level).length
    return counted(count, level === 'warn' ? 'warning' : level)
  })
  return `${counted(findings.length, 'phrase')} could land better in ${checked}: ${counts.join(', ')}.`
}

/** The report for people: files, in each its flags with why and what to say instead, and a last line that sums up. */
export function textReport(found: Findings): string {
  const lines: string[] = []
  let file: string | null = null
  for (const finding of found.findings) {
    if (finding.place.file !== file) {
      file = finding.place.file
      lines.push(...(lines.length > 0 ? [''] : []), file === '-' ? 'standard input' : oneLine(file))
    }
    lines.push(...findingLines(finding))
  }
  if (lines.length > 0) lines.push('')
  for (const place of found.otherLanguage) {
    const name = place.file === '-' ? 'standard input' : oneLine(place.file)
    lines.push(
      `${name} ${whereIn(place)}: looks like another language than English, in which Koi says nothing.`,
    )
  }
  lines.push(summary(found))
  return `${lines.join('\n')}\n`
}
