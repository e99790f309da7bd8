import type {
  Author,
  MaybeFact,
  SceneChannel,
  SceneField,
  ThreadMessage,
  Visibility,
} from '../domain/scene.ts'
import type { Pointed, Selectors, SendKey } from './desk.ts'
import type { Clue, Shape } from './lookup.ts'

/** What one reading looks at: the page, and in it the part that belongs to the active ticket. */
export interface View {
  readonly root: Document
  readonly url: URL
  readonly scope: ParentNode
  /** The reply box in question; the first one of the active ticket where the agent has none focused. */
  readonly box: HTMLElement | null
  readonly pointed: Pointed
}

/** Facts that every desk looks up in the same way. */
export type FactName = 'ticketId' | 'subject' | 'customerName' | 'customerEmail' | 'agentName' | 'agentEmail'

/** Works a fact out where no selector gives it. */
export type Derive = (view: View, thread: readonly ThreadMessage[] | null) => MaybeFact

/** How the messages of a thread are marked. Selectors but `item` are looked up on the item and in it. */
export interface MessageMarks {
  readonly item: Selectors
  /** The words. An item without them is no message (a change of status, say). */
  readonly body: Selectors
  /** Parts of the body that are not the writer's, beside the known quotes and signatures. */
  readonly cut?: Selectors
  readonly id?: Selectors
  readonly name?: Selectors
  readonly email?: Selectors
  readonly time?: Selectors
  readonly from?: Readonly<Partial<Record<Exclude<Author, 'unknown'>, Selectors>>>
}

/** How rows with a label and a value are marked: the desk's own fields of a ticket. CSS as in a Clue, on the row and in it. */
export interface FieldMarks {
  readonly row: string
  readonly label: Selectors
  readonly value: Selectors
  /** What to call the place to an agent, before the field's label. */
  readonly says: string
}

/** How replies travel on this desk: always alike, or by marks within the ticket. */
export type ChannelMarks = SceneChannel | { readonly email: Selectors; readonly chat: Selectors }

/** A message as far as the marks tell. */
export interface MarkedMessage {
  readonly item: Element
  readonly from: Author
  readonly name: string | null
  readonly email: string | null
}

/** All that differs from desk to desk: data first, a function only where data cannot say it. */
export interface DeskPlan {
  readonly id: string
  readonly hosts: readonly string[]
  /** Any of these marks tells the desk by its page. */
  readonly marks: Selectors
  isConversation(url: URL): boolean
  /** The part of the page that belongs to the active ticket; null when that cannot be told. The whole page if absent. */
  scope?(root: Document, url: URL, box: HTMLElement | null): ParentNode | null
  /** Empty: whatever looks like a reply box. */
  readonly boxes: Selectors
  readonly facts: Readonly<Partial<Record<FactName, readonly Clue[]>>>
  /** How a value is taken out of what is written there, where the usual way is not enough. Names: messages too. */
  readonly shapes?: Readonly<Partial<Record<FactName, Shape>>>
  /** Facts that no selector gives; asked where the clues find nothing. */
  readonly derived?: Readonly<Partial<Record<FactName, Derive>>>
  readonly messages: MessageMarks | null
  /** The desk's own fields that a ticket shows; templates name them by their labels. */
  readonly fields?: readonly FieldMarks[]
  /** Absent where nothing on the page tells. */
  readonly channel?: ChannelMarks
  /** The messages where no selector finds them; an item without a marked body is its own body. */
  items?(view: View): Element[]
  /** Whose message it is where the marks do not say. */
  author?(message: MarkedMessage, view: View): Author
  visibility(view: View): Visibility
  /** What surrounds one box with its send button, where a ticket can have several boxes. */
  readonly composer?: string
  /** `names`: attached files. `area`: where they would show; with the area there and no name, nothing is attached. */
  readonly attachments: { readonly names: Selectors; readonly area: Selectors }
  readonly send: Selectors
  readonly sendKeys: readonly SendKey[]
  readonly notDraft?: Selectors
  /** Address that brings the conversation back; the page's own if absent. */
  address?(view: View): string
  /** What this desk never has, so that the self-check stays silent about it. */
  readonly never?: readonly SceneField[]
  /** Container of conversations; the body if absent. */
  readonly watch?: Selectors
}

/** Ctrl or Cmd with Enter, the key that nearly every desk sends with. */
export const MOD_ENTER: SendKey = { key: 'Enter', mod: true, alt: false, shift: false }
