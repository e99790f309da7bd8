import { readFileSync } from 'node:fs'
import type { DeskContext } from './desk.ts'

function saved(page: string): string {
  return readFileSync(new URL(page, import.meta.url), 'utf8')
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/(<iframe\b[^>]*?)\ssrc="[^"]*"/gi, '$1')
    .replace(/<iframe\b/gi, '<iframe srcdoc="<body></body>"')
}

/**
 * For tests: puts a saved page into the test's own document (scripts, style sheets and outside frames taken out) and
 * gives that document. `page` is a path below src/desks; `frames` names the page inside each frame, by its selector.
 */
export function openPage(page: string, frames: Readonly<Record<string, string>> = {}): Document {
  document.open()
  document.write(saved(page))
  document.close()
  for (const [css, inner] of Object.entries(frames)) {
    const frame = document.querySelector<HTMLIFrameElement>(css)
    frame?.contentDocument?.open()
    frame?.contentDocument?.write(saved(inner))
    frame?.contentDocument?.close()
  }
  return document
}

/** For tests: what a desk is handed, with nothing focused, pointed at or selected unless given. */
export function contextOf(root: Document, address: string, more: Partial<DeskContext> = {}): DeskContext {
  return { root, url: new URL(address), box: null, pointed: {}, selected: null, ...more }
}
