import type { MaybeFact } from '../domain/scene.ts'
import { fact, type Selectors } from './desk.ts'

/** Where one fact may stand, newest generation first, and what to call that place to an agent. */
export interface Clue {
  /** CSS; `a.b@title` asks for an attribute, `a.b` for what is written there. */
  readonly css: Selectors
  readonly says: string
}

/** Evidence for whatever the agent pointed at. */
export const POINTED = 'the place you pointed at'

/** All matches; none for a selector the browser refuses (pointed ones are stored text). */
export function matchesOf(scope: ParentNode, css: string): Element[] {
  try {
    return [...scope.querySelectorAll(css)]
  } catch {
    return []
  }
}

/** Matches of the first generation that has any. */
export function firstGeneration(scope: ParentNode, selectors: Selectors): Element[] {
  for (const css of selectors) {
    const found = matchesOf(scope, css)
    if (found.length > 0) return found
  }
  return []
}

/** Does `node` itself match? False for a selector the browser refuses. */
export function fits(node: ParentNode, css: string): node is Element {
  try {
    return isElement(node) && node.matches(css)
  } catch {
    return false
  }
}

/** Does `node` itself or anything in it match one of `selectors`? */
export function holds(node: ParentNode, selectors: Selectors): boolean {
  return selectors.some((css) => fits(node, css)) || firstGeneration(node, selectors).length > 0
}

function isElement(node: ParentNode): node is Element {
  return node.nodeType === 1
}

/** A selector without the attribute that is read. */
export function cssOf(selector: string): string {
  return parted(selector).css
}

function parted(selector: string): { css: string; attribute: string | null } {
  const match = /^(.*)@([\w-]+)$/s.exec(selector)
  return match ? { css: match[1] ?? '', attribute: match[2] ?? null } : { css: selector, attribute: null }
}

const CONTROLS = 'button, [role=button], select, script, style, .voice, .sr-only, .visually-hidden'

function words(element: Element): string {
  if (!element.querySelector(CONTROLS)) return element.textContent ?? ''
  const copy = element.ownerDocument.importNode(element, true)
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove()
  return copy.textContent ?? ''
}

/** What is written in `element`: an attribute (of a mailto: link the bare address), a field's value, or its words. */
export function writtenIn(element: Element, attribute: string | null = null): string {
  if (attribute) {
    const raw = element.getAttribute(attribute) ?? ''
    return (/^mailto:([^?]*)/i.exec(raw)?.[1]?.replace('%40', '@') ?? raw).trim()
  }
  const isField = element.matches('input, textarea, select') && 'value' in element
  return (isField ? String(element.value) : words(element)).trim()
}

/** Every value of the first of `selectors` that gives any, without doubles. */
export function allValues(scope: ParentNode, selectors: Selectors): string[] {
  for (const selector of selectors) {
    const { css, attribute } = parted(selector)
    const values = matchesOf(scope, css).map((element) => writtenIn(element, attribute))
    const found = values.filter((value) => value !== '')
    if (found.length > 0) return [...new Set(found)]
  }
  return []
}

/** First non-empty value among `selectors`, on `scope` itself or in it; null when there is none. */
export function firstValue(scope: ParentNode, selectors: Selectors, shape: Shape = whole): string | null {
  for (const selector of selectors) {
    const { css, attribute } = parted(selector)
    const self = fits(scope, css) ? [scope] : []
    for (const element of [...self, ...matchesOf(scope, css)]) {
      const value = shape(writtenIn(element, attribute))
      if (value) return value
    }
  }
  return null
}

/** First clue that gives a value; its `says` is the evidence. */
export function firstFact(scope: ParentNode, clues: readonly Clue[], shape: Shape = whole): MaybeFact {
  for (const clue of clues) {
    const found = fact(firstValue(scope, clue.css, shape), clue.says)
    if (found) return found
  }
  return null
}

/** Takes what a page shows and gives the value in it, or null when it is not there. */
export type Shape = (written: string) => string | null

/** The text as it stands. */
export const whole: Shape = (written) => written || null

/** The one e-mail address in a text like "Dana Whitfield <dana@example.com>". */
export const emailIn: Shape = (written) =>
  /[^\s<>"'(),;:]+@[^\s<>"'(),;:]*[^\s<>"'(),;:.]/.exec(written)?.[0] ?? null

/** The name in such a text; null when it only holds an address. */
export const nameIn: Shape = (written) => {
  const name = written.replace(/[<(][^<>()]*@[^<>()]*[>)]/g, '').replace(/^["'\s]+|["'\s]+$/g, '')
  return name === '' || name.includes('@') ? null : name
}

/** A ticket's number out of "Support #1" or "TICKET-48213". */
export const numberIn: Shape = (written) =>
  (/#\s*([\w-]*\d)/.exec(written)?.[1] ?? /[A-Za-z]*-?\d[\w-]*/.exec(written)?.[0]) || null
