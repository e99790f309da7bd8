import type { Level } from '../domain/language/flag.ts'

declare const document: never

/** Line and colour by level. Each colour has a contrast of 3 or more on white and on near-black (tested). */
export const MARK_LINES: Readonly<Record<Level, { readonly line: string; readonly colour: string }>> = {
  hint: { line: 'dotted', colour: '#3d7fd9' },
  warn: { line: 'wavy', colour: '#c27803' },
  error: { line: 'solid', colour: '#e0452c' },
}

/** The name in the frame's highlight registry, which the page shares. */
export function markName(level: Level): string {
  return `koi-${level}`
}

function rules(): string {
  return Object.entries(MARK_LINES)
    .map(
      ([level, { line, colour }]) =>
        `::highlight(${markName(level as Level)}){text-decoration:underline ${line} ${colour} 2px;text-underline-offset:2px}`,
    )
    .join('')
}

interface Lent {
  readonly sheet: CSSStyleSheet
  users: number
}

const lent = new WeakMap<Document, Lent>()

/**
 * Gives the document of `view` the style of marks until `signal` aborts, shared by all its boxes. A document's sheet
 * reaches shadow roots too: highlight styles are inherited from the host.
 */
export function lendMarkStyle(view: Window & typeof globalThis, signal: AbortSignal): void {
  const owner = view.document
  const known = lent.get(owner) ?? { sheet: new view.CSSStyleSheet(), users: 0 }
  known.users++
  lent.set(owner, known)
  known.sheet.replaceSync(rules())
  // A page may have set its own list since.
  if (!owner.adoptedStyleSheets.includes(known.sheet)) owner.adoptedStyleSheets.push(known.sheet)
  const giveBack = (): void => {
    known.users--
    const index = owner.adoptedStyleSheets.indexOf(known.sheet)
    if (known.users === 0 && index !== -1) owner.adoptedStyleSheets.splice(index, 1)
  }
  signal.addEventListener('abort', giveBack, { once: true })
}
