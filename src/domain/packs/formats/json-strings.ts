/** Where a value is in a JSON text: member names and list indexes from the outside in. */
export type JsonPath = readonly (string | number)[]

/** A string of a JSON text, unescaped; `at` is the UTF-16 offset of its opening quote in the source. */
export interface JsonString {
  readonly path: JsonPath
  readonly value: string
  readonly at: number
}

export interface Token {
  readonly start: number
  readonly end: number
}

const MARKS = '{}[],:'
const SPACE = /\s*/y
const PLAIN = /[^\s{}[\],:"]+/y

function endOf(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(source)
  return pattern.lastIndex
}

function stringEnd(source: string, start: number): number {
  for (let end = source.indexOf('"', start + 1); end !== -1; end = source.indexOf('"', end + 1)) {
    let slashes = 0
    while (source[end - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return end + 1
  }
  return source.length
}

/** The marks, strings and plain words of a JSON text, by their offsets. */
export function* tokensOf(source: string): Generator<Token> {
  for (let start = endOf(SPACE, source, 0); start < source.length; ) {
    const char = source.charAt(start)
    let end = start + 1
    if (char === '"') end = stringEnd(source, start)
    else if (!MARKS.includes(char)) end = Math.max(end, endOf(PLAIN, source, start))
    yield { start, end }
    start = endOf(SPACE, source, end)
  }
}

/** A list or an object that is open: the member or item at hand, and whether a member's name comes next. */
interface Open {
  here: string | number
  name: boolean
}

/** Every string of a JSON text that is a value, in its order. Takes what JSON.parse takes. */
export function* jsonStrings(source: string): Generator<JsonString> {
  const open: Open[] = []
  for (const { start, end } of tokensOf(source)) {
    const char = source.charAt(start)
    const inner = open.at(-1)
    if (char === '{') open.push({ here: '', name: true })
    else if (char === '[') open.push({ here: 0, name: false })
    else if (char === '}' || char === ']') open.pop()
    else if (char === ',' && inner) {
      if (typeof inner.here === 'number') inner.here++
      else inner.name = true
    } else if (char === '"') {
      const value = String(JSON.parse(source.slice(start, end)))
      if (inner?.name) {
        inner.here = value
        inner.name = false
      } else yield { path: open.map(({ here }) => here), value, at: start }
    }
  }
}

/** The outermost object's member `name` as it is written: numbers keep every digit. Null where there is none; the last of several. */
export function memberSource(source: string, name: string): string | null {
  const wanted = (token: Token): boolean => JSON.parse(source.slice(token.start, token.end)) === name
  let found: string | null = null
  let depth = 0
  let key: Token | null = null
  let from = -1
  for (const token of tokensOf(source)) {
    const char = source.charAt(token.start)
    if (depth === 1 && from !== -1 && (char === ',' || char === '}')) {
      found = source.slice(from, token.start).trim()
      from = -1
    }
    if (depth === 1 && char === '"') key = token
    if (depth === 1 && char === ':' && key && wanted(key)) from = token.end
    if (char === '{' || char === '[') depth++
    if (char === '}' || char === ']') depth--
  }
  return found
}

/** A path as people write it: `$.macros[0].title`, `$["odd name"]`. */
export function jsonPathText(path: JsonPath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\p{L}_$][\p{L}\d_$-]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
  })
  return `$${steps.join('')}`
}
