import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'

/** What is wrong with a source file, and where: lines count from 1. */
export interface SourceProblem {
  readonly line: number
  readonly message: string
}

export type ReadFields<T> =
  | {
      readonly ok: true
      readonly value: T
      /** The line on which the value of a path begins; of the nearest one around it where there is none. */
      readonly lineOf: (path: Path) => number
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

type Path = readonly (string | number)[]

function lineIn(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function messageOf(issue: v.BaseIssue<unknown>, path: Path): string {
  const field = path.map(String).join(' ')
  if (issue.type === 'strict_object' && issue.expected === 'never') return `there is no field "${field}"`
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return `the field "${field}" is missing`
  return field === '' ? issue.message : `${field}: ${issue.message}`
}

/** Brackets by the ten thousand end the parser's stack. */
function parserSaid(message: string): string {
  if (message.startsWith('Maximum call stack')) return 'is nested too deeply'
  return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'cannot be read'
}

function brokenYaml(document: Document, lines: LineCounter): SourceProblem[] {
  return document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: parserSaid(error.message),
  }))
}

/** The data of a document; the error where an alias would make it grow. */
function plainData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    return error instanceof Error ? error : null
  }
}

/** YAML text as `form` wants it, or every problem with its line. Aliases are refused. */
export function readFields<T extends v.GenericSchema>(form: T, yaml: string): ReadFields<v.InferOutput<T>> {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  if (document.errors.length > 0) return { ok: false, problems: brokenYaml(document, lines) }
  const data = plainData(document)
  if (data instanceof Error) return { ok: false, problems: [{ line: 1, message: data.message }] }
  const read = v.safeParse(form, data)
  if (read.success) return { ok: true, value: read.output, lineOf: (path) => lineIn(document, lines, path) }
  const problems = read.issues.map((issue) => {
    const path: Path = (issue.path ?? []).map((step) =>
      typeof step.key === 'number' ? step.key : String(step.key),
    )
    return { line: lineIn(document, lines, path), message: messageOf(issue, path) }
  })
  return { ok: false, problems }
}
