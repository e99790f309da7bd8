import type { MaybeFact, Scene, SceneChannel, Visibility } from '../domain/scene.ts'
import { boxesOf, shownBoxes } from './boxes.ts'
import { customFields } from './custom-fields.ts'
import { type Desk, type DeskContext, fact, type Selectors } from './desk.ts'
import { closestThrough, isWithin } from './frames.ts'
import { looksLikeReplyBox } from './looks-like-box.ts'
import {
  allValues,
  emailIn,
  firstFact,
  firstGeneration,
  firstValue,
  holds,
  matchesOf,
  nameIn,
  numberIn,
  POINTED,
  type Shape,
  whole,
} from './lookup.ts'
import { readThread, withSelected } from './messages.ts'
import type { DeskPlan, FactName, View } from './plan.ts'
import { NOT_DRAFT } from './quotes.ts'
import { missingFields } from './self-check.ts'
import { isShown } from './shown.ts'

const SHAPES: Record<FactName, Shape> = {
  ticketId: numberIn,
  subject: whole,
  customerName: nameIn,
  customerEmail: emailIn,
  agentName: nameIn,
  agentEmail: emailIn,
}

function pointedFact(view: View, css: string | undefined, shape: Shape): MaybeFact {
  if (!css) return null
  const inside = firstValue(view.scope, [css], shape)
  const anywhere = matchesOf(view.root, css).filter(isShown)
  return fact(inside ?? (anywhere.length === 1 ? firstValue(view.root, [css], shape) : null), POINTED)
}

/** The agent's own name stands outside the tickets, everything else inside the active one. */
function readFact(plan: DeskPlan, view: View, thread: Scene['thread'], name: FactName): MaybeFact {
  const shape = plan.shapes?.[name] ?? SHAPES[name]
  const css = name === 'agentEmail' ? undefined : view.pointed[name]
  const where = name.startsWith('agent') ? view.root : view.scope
  return (
    pointedFact(view, css, shape) ??
    firstFact(where, plan.facts[name] ?? [], shape) ??
    plan.derived?.[name]?.(view, thread) ??
    null
  )
}

function pointedVisibility(view: View): Visibility | null {
  const css = view.pointed.visibility
  const said = css ? firstValue(view.scope, [css]) : null
  if (said === null) return null
  if (/\b(?:internal|private|notes?|comments?)\b/i.test(said)) return 'note'
  return /\b(?:public|reply|respon[ds]e?|e-?mail|send)\b/i.test(said) ? 'public' : 'unknown'
}

/** The part of the page around the box in question: its composer where the desk has such, else the ticket. */
function composerOf(plan: DeskPlan, view: View): ParentNode {
  return (view.box && plan.composer && closestThrough(view.box, plan.composer)) || view.scope
}

function channelOf({ channel = 'unknown' }: DeskPlan, { scope }: View): SceneChannel {
  if (typeof channel === 'string') return channel
  const chat = holds(scope, channel.chat)
  return chat === holds(scope, channel.email) ? 'unknown' : chat ? 'chat' : 'email'
}

function attached(plan: DeskPlan, view: View): string[] | null {
  const { names, area } = plan.attachments
  const css = view.pointed.attachments ? [view.pointed.attachments, ...names] : names
  const composer = composerOf(plan, view)
  const found = allValues(composer, css)
  if (found.length > 0) return found
  return view.box && holds(composer, area) ? [] : null
}

/** Send buttons of the box; outside its ticket only the one the agent pointed at, or the only one on the page. */
function sendersOf(plan: DeskPlan, view: View): Element[] {
  const css = view.pointed.send ? [view.pointed.send, ...plan.send] : plan.send
  const near = firstGeneration(composerOf(plan, view), css)
  if (near.length > 0 || !view.box) return near
  const elsewhere = firstGeneration(view.root, css)
  return elsewhere.length === 1 ? elsewhere : []
}

function emptyScope(root: Document): ParentNode {
  return root.createDocumentFragment()
}

function viewOf(plan: DeskPlan, { root, url, box, pointed }: DeskContext): View {
  const scope = (plan.scope ? plan.scope(root, url, box) : root) ?? emptyScope(root)
  const own = box && isWithin(box, scope) ? box : null
  return { root, url, scope, pointed, box: own ?? shownBoxes(scope, plan.boxes, pointed)[0] ?? null }
}

function readScene(plan: DeskPlan, context: DeskContext): Scene {
  const view = viewOf(plan, context)
  const thread = withSelected(readThread(plan, view), context.selected)
  const custom = customFields(view.scope, plan.fields ?? [])
  const of = (name: FactName) => readFact(plan, view, thread, name)
  const scene = {
    desk: plan.id,
    ticket: { id: of('ticketId'), subject: of('subject'), address: plan.address?.(view) ?? view.url.href },
    customer: { name: of('customerName'), email: of('customerEmail') },
    agent: { name: of('agentName'), email: of('agentEmail') },
    visibility: pointedVisibility(view) ?? plan.visibility(view),
    channel: channelOf(plan, view),
    ...(custom ? { custom } : {}),
    thread,
    attachments: attached(plan, view),
  }
  const found = { box: view.box !== null, send: sendersOf(plan, view).length > 0 }
  return { ...scene, missing: missingFields(scene, found, plan.never) }
}

function scopeOf(plan: DeskPlan, root: Document, url: URL): ParentNode | null {
  return plan.scope ? plan.scope(root, url, null) : root
}

function watched(root: Document, selectors: Selectors): Element {
  return firstGeneration(root, selectors)[0] ?? root.querySelector('body') ?? root.documentElement
}

/** The shared engine: turns a desk's plan (its marks as data, and the few functions data cannot express) into a Desk. */
export function createDesk(plan: DeskPlan): Desk {
  return {
    id: plan.id,
    plan,
    remade: createDesk,
    hosts: plan.hosts,
    notDraft: [...NOT_DRAFT, ...(plan.notDraft ?? [])],
    sendKeys: plan.sendKeys,
    recognises: (root, url) => isHost(plan.hosts, url) || firstGeneration(root, plan.marks).length > 0,
    isConversation: (url) => plan.isConversation(url),
    isReplyBox(element, root, pointed = {}) {
      const known = boxesOf(root, plan.boxes, pointed)
      return known.length > 0 ? known.some((box) => box.contains(element)) : looksLikeReplyBox(element)
    },
    findBoxes(root, url, pointed = {}) {
      const scope = scopeOf(plan, root, url)
      return scope ? shownBoxes(scope, plan.boxes, pointed) : []
    },
    read: (context) => readScene(plan, context),
    sendControls: (context) => sendersOf(plan, viewOf(plan, context)),
    watchRoot: (root) => watched(root, plan.watch ?? []),
  }
}

/** Is the address under one of these match patterns (https://*.host/*)? */
export function isHost(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => {
    const host = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern)
    const name = host?.[2] ?? ''
    return (
      url.protocol === 'https:' &&
      (url.hostname === name || (host?.[1] !== undefined && url.hostname.endsWith(`.${name}`)))
    )
  })
}
