import type { MaybeFact, Scene, SceneField } from '../domain/scene.ts'
import type { DeskPlan } from './plan.ts'

/** Selectors for one fact, newest generation first. */
export type Selectors = readonly string[]

/** Elements the agent pointed at on a site, by field: a CSS selector each. Stored per origin. */
export type Pointed = Readonly<Partial<Record<SceneField, string>>>

/** One key combination that sends: `key` as in KeyboardEvent.key, mod = Ctrl or Cmd. */
export interface SendKey {
  readonly key: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
}

export interface DeskContext {
  readonly root: Document
  readonly url: URL
  /** The focused or last focused reply box, where there is one. */
  readonly box: HTMLElement | null
  readonly pointed: Pointed
  /** Text the agent selected as "the customer's message" on this page, if any. */
  readonly selected: string | null
}

/** How one help desk is read. Everything takes what it needs; nothing touches globals. */
export interface Desk {
  /** The folder's name. */
  readonly id: string
  /** What it was made of. */
  readonly plan: DeskPlan
  /** The same desk, made of another plan. */
  remade(plan: DeskPlan): Desk
  /** Hosts at install as match patterns; empty for self-hosted desks. */
  readonly hosts: readonly string[]
  /** True when this page is of this desk (address and DOM marks; cheap). */
  recognises(root: Document, url: URL): boolean
  /** True when the address alone says: this is a conversation. */
  isConversation(url: URL): boolean
  /** Is this editable a reply box (and not a subject line, search field or To: field)? */
  isReplyBox(element: HTMLElement, root: Document, pointed?: Pointed): boolean
  /** Reply boxes now present and visible for the active ticket; a frame's editor is given as the body inside it. */
  findBoxes(root: Document, url: URL, pointed?: Pointed): HTMLElement[]
  read(context: DeskContext): Scene
  /** Selector list for elements inside the box that are not the agent's words (quotes, signatures). */
  readonly notDraft: Selectors
  /** Controls that send the draft of `box`. */
  sendControls(context: DeskContext): Element[]
  readonly sendKeys: readonly SendKey[]
  /** Element whose subtree changes when a conversation is shown, switched or grows: what the assistant observes. */
  watchRoot(root: Document): Element
}

/** A fact with its evidence, or null for an empty value. */
export function fact(value: string | null | undefined, evidence: string): MaybeFact {
  const clean = value?.replace(/\s+/g, ' ').trim()
  return clean ? { value: clean, evidence } : null
}
