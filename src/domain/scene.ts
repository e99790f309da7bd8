/** A value read from a page, with where it was read, in words an agent understands ("the name beside the first message"). */
export interface Fact {
  readonly value: string
  readonly evidence: string
}

/** null means unknown: the page did not give it. Nothing is ever guessed. */
export type MaybeFact = Fact | null

/** Who wrote a message: the customer, the agent's side in public, or the agent's side internally. */
export type Author = 'customer' | 'agent' | 'note' | 'unknown'

export interface ThreadMessage {
  readonly id: string
  readonly from: Author
  readonly name: string | null
  readonly email: string | null
  /** ISO 8601 where the page gives a machine-readable time. */
  readonly at: string | null
  /** Plain text, lines separated by \n, quoted history cut off. */
  readonly text: string
}

/** How the reply travels: as a letter, as lines in a chat. */
export type SceneChannel = 'email' | 'chat' | 'unknown'

/** Who will see the draft. */
export type Visibility = 'public' | 'note' | 'unknown'

export type SceneField =
  | 'box'
  | 'ticketId'
  | 'subject'
  | 'customerName'
  | 'customerEmail'
  | 'agentName'
  | 'visibility'
  | 'thread'
  | 'attachments'
  | 'send'

/** What the desk tells about the conversation at hand. Plain data: it travels through messages. */
export interface Scene {
  /** The desk's id, the name of its folder in src/desks. */
  readonly desk: string
  readonly ticket: {
    readonly id: MaybeFact
    readonly subject: MaybeFact
    /** Address that brings this conversation back. */
    readonly address: string
  }
  readonly customer: { readonly name: MaybeFact; readonly email: MaybeFact }
  readonly agent: { readonly name: MaybeFact; readonly email: MaybeFact }
  readonly visibility: Visibility
  /** Absent where the desk does not tell. */
  readonly channel?: SceneChannel
  /** The desk's own fields of this ticket ("order_number", "plan") by key; absent where the page shows none. */
  readonly custom?: Readonly<Record<string, Fact>>
  /** Oldest first; null when the page shows no conversation. */
  readonly thread: readonly ThreadMessage[] | null
  /** Names of the files attached to the draft; null when unknown. */
  readonly attachments: readonly string[] | null
  /** The self-check: what the desk should give and this page did not. */
  readonly missing: readonly SceneField[]
}

/** The customer's own messages, oldest first. */
export function customerMessages(scene: Scene): readonly ThreadMessage[] {
  return (scene.thread ?? []).filter((message) => message.from === 'customer')
}

/** A conversation of which nothing is known: what answers are tried and looked at against. */
export const STRANGER: Scene = {
  desk: '',
  ticket: { id: null, subject: null, address: '' },
  customer: { name: null, email: null },
  agent: { name: null, email: null },
  visibility: 'unknown',
  thread: null,
  attachments: null,
  missing: [],
}
