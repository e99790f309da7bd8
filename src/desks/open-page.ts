import { readFileSync } from 'node:fs'
import type { DeskContext } from './desk.ts'

/**
 * For tests: puts a saved page into the test's own document (scripts, style sheets and outside frames taken out) and
 * gives that document. `page` is a path below src/desks.
 */
export function openPage(page: string): Document {
  const saved = readFileSync(new URL(page, import.meta.url), 'utf8')
  const quiet = saved
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/(<iframe\b[^>]*?)\ssrc="[^"]*"/gi, '$1')
    .replace(/<iframe\b(?![^>]*\bsrcdoc=)/gi, '<iframe srcdoc="<body></body>"')
  document.open()
  document.write(quiet)
  document.close()
  return document
}

/** For tests: what a desk is handed, with nothing focused, pointed at or selected unless given. */
export function contextOf(root: Document, address: string, more: Partial<DeskContext> = {}): DeskContext {
  return { root, url: new URL(address), box: null, pointed: {}, selected: null, ...more }
}
