import { parseBody, toText } from '../snippets/body.ts'
import { labelOf } from '../snippets/variables.ts'
import { diff } from './diff.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A stretch of a line in which an answer changes; `isValue` for something that is filled in, by its name. */
export interface ChangePiece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
  readonly isValue: boolean
}

/** A line that changes, and how many lines before it stay as they are. */
export interface ChangedLine {
  readonly pieces: readonly ChangePiece[]
  readonly skipped: number
}

const LIQUID = /(\{\{.*?\}\}|\{%.*?%\})/gs

/** What is filled in there, in words; '' for what shows nothing. */
function nameOf(liquid: string): string {
  const [, path] = /^\{\{-?\s*([\w.]+)/.exec(liquid) ?? []
  if (path) return path === 'now' ? 'Date' : labelOf(path)
  const [, label] = /^\{%-?\s*(?:ask|snippet)\s+["'](.*?)["']/.exec(liquid) ?? []
  return label ?? ''
}

interface ShownToken extends Token {
  readonly isValue: boolean
}

function tokensIn(line: string): ShownToken[] {
  return line.split(LIQUID).flatMap((part, at): ShownToken[] => {
    if (at % 2 === 0) return tokensOf(part).map((token) => ({ ...token, same: token.text, isValue: false }))
    const text = nameOf(part)
    return text === '' ? [] : [{ text, same: part, isWord: true, isValue: true }]
  })
}

function piecesOf(before: string, after: string): ChangePiece[] {
  const old = tokensIn(before)
  const next = tokensIn(after)
  const pieces: ChangePiece[] = []
  const steps = diff(
    old.map(({ same }) => same),
    next.map(({ same }) => same),
  )
  for (const step of steps) {
    const token = step.kind === 'gone' ? old[step.old] : next[step.next]
    if (!token) continue
    const last = pieces.at(-1)
    if (last && last.kind === step.kind && !last.isValue && !token.isValue)
      pieces[pieces.length - 1] = { ...last, text: last.text + token.text }
    else pieces.push({ kind: step.kind, text: token.text, isValue: token.isValue })
  }
  return pieces
}

/** The lines in which two bodies differ, word by word, what is gone before what is new. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const old = toText(parseBody(before).body).split('\n')
  const next = toText(parseBody(after).body).split('\n')
  const lines: ChangedLine[] = []
  let skipped = 0
  let gone: string[] = []
  let fresh: string[] = []
  const settle = (): void => {
    for (let at = 0; at < Math.max(gone.length, fresh.length); at++) {
      const pieces = piecesOf(gone[at] ?? '', fresh[at] ?? '')
      if (pieces.length > 0) lines.push({ pieces, skipped })
      skipped = 0
    }
    gone = []
    fresh = []
  }
  for (const { kind, old: from, next: to } of diff(old, next)) {
    if (kind === 'gone') gone.push(old[from] ?? '')
    else if (kind === 'new') fresh.push(next[to] ?? '')
    else {
      settle()
      if ((old[from] ?? '').trim() !== '') skipped++
    }
  }
  settle()
  return lines
}
