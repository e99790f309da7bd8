import { type Block, type Body, type Inline, parseBody, toHtml } from '../../../snippets/body.ts'
import type { Snippet } from '../../../snippets/snippet.ts'
import { partsOf } from '../dialects/koi.ts'

/** Snippets inside each other. */
const MAX_DEPTH = 4
const MAX_LENGTH = 400_000

type Find = (shortcut: string) => Snippet | undefined

/** The snippet a paragraph includes, where it does nothing else. */
function includedBy(block: Block, find: Find): Body | null {
  const [only, ...more] = block.kind === 'p' ? block.children : []
  if (only?.kind !== 'text' || more.length > 0) return null
  const [part, ...others] = partsOf(only.text.trim())
  if (part?.kind !== 'snippet' || others.length > 0) return null
  const found = find(part.shortcut)
  return found ? parseBody(found.body).body : null
}

/** A single paragraph flows into the sentence that includes it. */
function flowing(text: Extract<Inline, { kind: 'text' }>, find: Find): Inline[] {
  return partsOf(text.text).flatMap((part): Inline[] => {
    const found = part.kind === 'snippet' ? find(part.shortcut) : undefined
    const [only, ...more] = found ? parseBody(found.body).body : []
    if (only?.kind === 'p' && more.length === 0) return [...only.children]
    return []
  })
}

function expand(body: Body, find: Find): Body {
  return body.flatMap((block): Block[] => {
    const whole = includedBy(block, find)
    if (whole) return [...whole]
    if (block.kind === 'blockquote') return [{ kind: 'blockquote', children: expand(block.children, find) }]
    if (block.kind !== 'p')
      return [{ kind: block.kind, items: block.items.map((item) => expand(item, find)) }]
    const children = block.children.flatMap((inline): Inline[] => {
      if (inline.kind !== 'text' || !/\{%-?\s*snippet\b/.test(inline.text)) return [inline]
      return splitAround(inline, find)
    })
    return [{ kind: 'p', children }]
  })
}

const TAG = /(\{%-?\s*snippet\b[^%]*%\})/

function splitAround(inline: Extract<Inline, { kind: 'text' }>, find: Find): Inline[] {
  return inline.text.split(TAG).flatMap((text): Inline[] => {
    if (text === '') return []
    const inner = TAG.test(text) ? flowing({ ...inline, text }, find) : []
    return inner.length > 0 ? inner : [{ ...inline, text }]
  })
}

/** A body with the snippets it includes written out, for tools that cannot include; what is missing or goes round in circles stays. */
export function withIncluded(body: string, find: Find): string {
  let made = body
  for (
    let depth = 0;
    depth < MAX_DEPTH && /\{%-?\s*snippet\b/.test(made) && made.length < MAX_LENGTH;
    depth++
  )
    made = toHtml(expand(parseBody(made).body, find))
  return made
}
