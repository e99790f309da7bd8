import { createReadStream } from 'node:fs'
import type { CheckOrder } from '../arguments.ts'
import type { Checker } from '../check/checker.ts'
import { filesOf } from '../input/paths.ts'
import type { Streams } from '../streams.ts'
import { answerTo } from './answer.ts'
import { linesOf } from './lines-of.ts'

/** Characters that are kept back to be written in one go. */
const WRITE_AT = 1 << 16
const EXTENSIONS: ReadonlySet<string> = new Set(['.jsonl', '.ndjson'])

/** Answers each line of the files in order, as they come in. Returns the code to end with. */
export async function runLines(order: CheckOrder, check: Checker, streams: Streams): Promise<number> {
  const { files, problems } = filesOf(order.files, EXTENSIONS)
  for (const problem of problems) streams.complain(problem)
  let code = problems.length > 0 ? 2 : 0
  for (const file of files) {
    const where = files.length > 1 ? `${file}: ` : ''
    let number = 0
    let waiting = ''
    try {
      for await (const lines of linesOf(file === '-' ? streams.input() : createReadStream(file))) {
        for (const line of lines) {
          number++
          if (line.trim() === '') continue
          const { json, kind } = answerTo(line, number, where, check, order.failOn)
          if (kind === 'bad') code = 2
          if (kind === 'flagged') code = Math.max(code, 1)
          waiting += `${json}\n`
          if (waiting.length >= WRITE_AT) {
            await streams.answer(waiting)
            waiting = ''
          }
        }
        await streams.answer(waiting)
        waiting = ''
      }
    } catch (error) {
      streams.complain(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
      code = 2
    }
  }
  return code
}
