import { type Block, type Body, type Inline, MARKS, type Mark } from './body-tree.ts'

/** Lists and quotes inside each other. */
const MAX_DEPTH = 8

type ContainerName = 'ul' | 'ol' | 'li' | 'blockquote'

interface Container {
  readonly kind: ContainerName | 'root'
  readonly blocks: Block[]
  /** Of a list. */
  readonly items: Block[][]
}

/** What an open element changed, so that its end can take it back. */
interface Opened {
  containers: number
  readonly marks: Mark[]
  href: string | null | undefined
}

/** Private-use characters that rendering uses as marks inside templates, and bidirectional overrides that make text read as other text. */
const FOREIGN = /[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|[\uE000-\uE003\uE005]|\p{Cs}/gu

const isShown = (inline: Inline): boolean => inline.kind !== 'text' || /[^ ]/.test(inline.text)

/** The white space of one line as a browser shows it: none at the ends, none beside a break, never two blanks. */
function tidied(line: readonly Inline[]): Inline[] {
  const kept: Inline[] = []
  let blank = true
  for (const inline of line) {
    if (inline.kind !== 'text') {
      if (inline.kind === 'br') trimLast(kept)
      kept.push(inline)
      blank = inline.kind === 'br'
      continue
    }
    const text = blank ? inline.text.replace(/^ +/, '') : inline.text
    if (text === '') continue
    const last = kept.at(-1)
    if (last?.kind === 'text' && last.href === inline.href && last.marks.join() === inline.marks.join())
      kept[kept.length - 1] = { ...last, text: last.text + text }
    else kept.push({ ...inline, text })
    blank = text.endsWith(' ')
  }
  trimLast(kept)
  return kept
}

function trimLast(line: Inline[]): void {
  const last = line.at(-1)
  if (last?.kind !== 'text') return
  const text = last.text.replace(/ +$/, '')
  line.pop()
  if (text !== '') line.push({ ...last, text })
  else trimLast(line)
}

/** Builds the closed tree from what a parser meets, one element at a time. Containers open and close with the elements that made them. */
export class BodyBuilder {
  readonly #root: Container = { kind: 'root', blocks: [], items: [] }
  readonly #containers: Container[] = [this.#root]
  readonly #opened: Opened[] = []
  readonly #marks: Record<Mark, number> = { b: 0, i: 0, u: 0, code: 0 }
  readonly #tooDeep: () => void
  #href: string | null = null
  #line: Inline[] = []
  #pending: string[] = []

  constructor(tooDeep: () => void) {
    this.#tooDeep = tooDeep
  }

  enter(): void {
    this.#opened.push({ containers: 0, marks: [], href: undefined })
  }

  leave(endsLine: boolean): void {
    const opened = this.#opened.pop()
    if (!opened) return
    this.#flush()
    if (endsLine || opened.containers > 0) this.endLine()
    for (let left = opened.containers; left > 0; left--) this.#shut()
    for (const mark of opened.marks) this.#marks[mark]--
    if (opened.href !== undefined) this.#href = opened.href
  }

  mark(mark: Mark): void {
    this.#flush()
    this.#marks[mark]++
    this.#opened.at(-1)?.marks.push(mark)
  }

  link(href: string | null): void {
    this.#flush()
    const opened = this.#opened.at(-1)
    if (opened) opened.href = this.#href
    this.#href = href
  }

  container(name: ContainerName): void {
    this.endLine()
    const top = this.#containers.at(-1)?.kind
    const inList = top === 'ul' || top === 'ol'
    if (name === 'li' && !inList) this.#push('ul')
    if (name !== 'li' && inList) this.#push('li')
    this.#push(name)
  }

  /** Pieces are gathered: a parser hands out one character at a time where it meets many stray "<". */
  text(text: string): void {
    this.#pending.push(text)
  }

  lineBreak(): void {
    this.#flush()
    this.#line.push({ kind: 'br' })
  }

  image(src: string, alt: string): void {
    this.#flush()
    this.#line.push({ kind: 'img', src, alt: alt.replace(FOREIGN, '').slice(0, 300), href: this.#href })
  }

  /** What was gathered becomes a paragraph, unless nothing of it shows. */
  endLine(): void {
    this.#flush()
    const line = tidied(this.#line)
    this.#line = []
    if (!line.some(isShown)) return
    if (line.length > 1 && line.at(-1)?.kind === 'br') line.pop()
    this.#place({ kind: 'p', children: line })
  }

  finish(): Body {
    while (this.#opened.length > 0) this.leave(true)
    this.endLine()
    return this.#root.blocks
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const text = this.#pending
      .join('')
      .replace(FOREIGN, '')
      .replace(/[\0-\x20\x7F-\x9F\u2028\u2029]+/g, ' ')
    this.#pending = []
    const marks = MARKS.filter((mark) => this.#marks[mark] > 0)
    if (text !== '') this.#line.push({ kind: 'text', text, marks, href: this.#href })
  }

  #place(block: Block): void {
    const top = this.#containers.at(-1)
    if (!top) return
    if (top.kind === 'ul' || top.kind === 'ol') top.items.push([block])
    else top.blocks.push(block)
  }

  #push(kind: ContainerName): void {
    const opened = this.#opened.at(-1)
    if (this.#containers.length > MAX_DEPTH * 2 || !opened) {
      this.#tooDeep()
      return
    }
    this.#containers.push({ kind, blocks: [], items: [] })
    opened.containers++
  }

  #shut(): void {
    const done = this.#containers.pop()
    const parent = this.#containers.at(-1)
    if (!done || !parent) return
    if (done.kind === 'li') {
      if (done.blocks.length > 0) parent.items.push(done.blocks)
    } else if (done.kind === 'blockquote') {
      if (done.blocks.length > 0) this.#place({ kind: 'blockquote', children: done.blocks })
    } else if (done.kind !== 'root' && done.items.length > 0)
      this.#place({ kind: done.kind, items: done.items })
  }
}
