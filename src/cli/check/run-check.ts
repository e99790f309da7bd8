import { readFileSync } from 'node:fs'
import type { CheckOrder, Format } from '../arguments.ts'
import { filesOf } from '../input/paths.ts'
import { InputProblem, type Piece } from '../input/piece.ts'
import { piecesOf, READABLE } from '../input/pieces.ts'
import { githubReport } from '../report/github.ts'
import { jsonReport } from '../report/json.ts'
import { textReport } from '../report/text.ts'
import type { Streams } from '../streams.ts'
import { anyAtLeast } from './checked-flag.ts'
import type { Checker } from './checker.ts'
import { type Findings, findingsOf } from './findings.ts'

async function bytesOf(file: string, streams: Streams): Promise<Uint8Array> {
  if (file !== '-') return readFileSync(file)
  const chunks: Uint8Array[] = []
  for await (const chunk of streams.input()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const REPORTS: Readonly<Record<Exclude<Format, 'jsonl'>, (found: Findings) => string>> = {
  text: textReport,
  json: jsonReport,
  github: (found) => githubReport(found, process.env['GITHUB_WORKSPACE'] ?? process.cwd()),
}

/** Checks files as a whole and reports once. Returns the code to end with. */
export async function runCheck(
  order: CheckOrder,
  format: Exclude<Format, 'jsonl'>,
  check: Checker,
  streams: Streams,
): Promise<number> {
  const { files, problems } = filesOf(order.files, READABLE)
  for (const problem of problems) streams.complain(problem)
  const pieces: Piece[] = []
  let broken = problems.length
  for (const file of files) {
    try {
      for (const piece of piecesOf(await bytesOf(file, streams), file)) pieces.push(piece)
    } catch (error) {
      broken++
      const said = error instanceof Error ? error.message : String(error)
      streams.complain(error instanceof InputProblem ? `${file} ${said}` : `${file} cannot be read: ${said}`)
    }
  }
  const found = findingsOf(pieces, files.length - (broken - problems.length), check)
  await streams.answer(REPORTS[format](found))
  if (broken > 0) return 2
  return anyAtLeast(
    found.findings.map(({ flag }) => flag),
    order.failOn,
  )
    ? 1
    : 0
}
