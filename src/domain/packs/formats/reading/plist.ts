import { Parser } from 'htmlparser2'
import type { Json } from '../format.ts'

/** How deep a property list may nest. */
const MAX_DEPTH = 40

interface Open {
  readonly kind: 'dict' | 'array'
  readonly items: Json[]
  readonly members: [string, Json][]
  key: string
}

/** Reads Apple's property list in XML as JSON; undefined where it is none. Never throws; bounded in depth. */
export function readPlist(source: string): Json | undefined {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<plist\b/.test(source.slice(0, 2_000)))
    return undefined
  const root: Open = { kind: 'array', items: [], members: [], key: '' }
  const open: Open[] = [root]
  let words = ''
  let depth = 0
  const put = (value: Json): void => {
    const top = open.at(-1)
    if (top?.kind === 'dict') top.members.push([top.key, value])
    else top?.items.push(value)
  }
  const parser = new Parser(
    {
      onopentag: (name) => {
        words = ''
        if (name !== 'dict' && name !== 'array') return
        if (++depth < MAX_DEPTH) open.push({ kind: name, items: [], members: [], key: '' })
      },
      ontext: (text) => {
        words += text
      },
      onclosetag: (name) => {
        const top = open.at(-1)
        if (name === 'key' && top) top.key = words
        else if (name === 'string' || name === 'date') put(words)
        else if (name === 'integer' || name === 'real')
          put(Number.isFinite(Number(words)) ? Number(words) : words)
        else if (name === 'true' || name === 'false') put(name === 'true')
        else if ((name === 'dict' || name === 'array') && depth-- < MAX_DEPTH && top && top !== root) {
          open.pop()
          put(top.kind === 'array' ? top.items : Object.fromEntries(top.members))
        }
        words = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  return root.items[0]
}
