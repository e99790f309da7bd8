import { type JsonPath, jsonPathText, jsonStrings } from '../../domain/packs/formats/json-strings.ts'
import { isProse, shownText } from '../../domain/packs/formats/prose.ts'
import { InputProblem, type Piece } from './piece.ts'

/** Counts lines up to ever later offsets of a text. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1
  let next = source.indexOf('\n')
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++
      next = source.indexOf('\n', next + 1)
    }
    return line
  }
}

/** Why a text is no JSON, with the line where JSON.parse says where. Null where it is. */
export function jsonProblem(source: string): string | null {
  try {
    JSON.parse(source)
    return null
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const offset = /at position (\d+)/.exec(said)?.[1]
    const where = offset === undefined ? '' : ` in line ${lineCounter(source)(Number(offset))}`
    return `is no JSON${where}: ${said.replace(/\s+/g, ' ').slice(0, 200)}`
  }
}

/** The same member of every item of a list is like a column of a table. */
function columnOf(path: JsonPath): string {
  return jsonPathText(path.map((step) => (typeof step === 'number' ? 0 : step)))
}

/** Texts of the strings that hold prose, and of those at the same place of other items. Throws an InputProblem where it is no JSON. */
export function jsonPieces(source: string, file: string): Piece[] {
  const problem = source.trim() === '' ? null : jsonProblem(source)
  if (problem !== null) throw new InputProblem(problem)
  const lineAt = lineCounter(source)
  const found = [...jsonStrings(source)].map(({ path, value, at }) => ({
    column: columnOf(path),
    piece: {
      text: shownText(value),
      about: {},
      place: { file, line: lineAt(at), row: null, field: jsonPathText(path), exact: false },
    },
  }))
  const prose = new Set(found.filter(({ piece }) => isProse(piece.text)).map(({ column }) => column))
  return found.filter(({ column }) => prose.has(column)).map(({ piece }) => piece)
}
