import * as v from 'valibot'
import type { Inserted } from '../domain/improving/compare.ts'
import type { Knowledge, PackKnowledge } from '../domain/knowledge.ts'
import type { ThreadMessage } from '../domain/scene.ts'
import type { AskField, FilledValue, PlainAnswer } from '../domain/snippets/render.ts'
import type { Wording } from '../domain/snippets/variants.ts'
import { replySent } from './answers-sent.ts'
import type { Followed } from './following.ts'
import { sceneSchema } from './told.ts'
import { promiseSchema, sceneField, shortText, threadSchema } from './values.ts'

const ticket = v.object({
  desk: shortText,
  id: shortText,
  address: shortText,
  subject: shortText,
  customer: shortText,
})

/** An answer as a list of found ones shows it: never its whole body. */
export interface FoundAnswer {
  readonly id: string
  readonly title: string
  readonly shortcut: string
  readonly folder: string
  readonly tags: readonly string[]
  readonly pack: string
  /** The first words of its body. */
  readonly preview: string
}

/** An answer filled in for a conversation, or what is wrong with it in the agent's words. */
export type FilledAnswer =
  | {
      readonly ok: true
      readonly title: string
      readonly html: string
      readonly text: string
      /** The same for a box without formatting. */
      readonly plain: PlainAnswer
      readonly values: readonly FilledValue[]
      /** Still open: with one of them the answer must not go in. */
      readonly asks: readonly AskField[]
      /** Every ask, answered or not. */
      readonly fields: readonly AskField[]
      /** How else it is written: every wording by its place, the one that is filled in here, and the customer's language where that is another. */
      readonly wordings: readonly Pick<Wording, 'at' | 'language' | 'channel'>[]
      readonly wording: number
      readonly otherThan: string | null
      /** Offset in `text` where the caret belongs; null for behind it. */
      readonly cursor: number | null
      /** What the page remembers of it, to tell at the send what became of it. */
      readonly inserted: Inserted
    }
  | { readonly ok: false; readonly message: string }

/** What the background tells of knowledge: `packs` null where the asker has it already. */
export type ToldKnowledge = Omit<Knowledge, 'packs'> & { readonly packs: PackKnowledge | null }

const query = v.pipe(v.string(), v.maxLength(200))
const learntWords = v.pipe(v.string(), v.maxLength(1000))
/** No more answers at a time than a list of them shows. */
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8))
const answers = v.pipe(
  v.record(shortText, shortText),
  v.check((all) => Object.keys(all).length <= 50),
)

/** Scripts that are fetched into a page when they are first needed. */
const partName = v.picklist(['fence', 'quick', 'prompts', 'pack-work'])
export type PartName = v.InferOutput<typeof partName>

/**
 * Every request to the background, one line each: what goes in is parsed by the schema, what comes out stands in Answers
 * under the same name. A missing handler does not compile.
 */
export const requests = {
  /** The sentinel asks for the assistant in its frame. */
  wake: v.object({ why: v.picklist(['box', 'address']) }),
  /** The assistant asks for a script that it needs only now, in its frame. */
  part: v.object({ name: partName }),
  /** The panel asks for the assistant in a tab. */
  'wake-tab': v.object({ tab: v.number() }),
  /** `have` and `packs`: the hashes of what the assistant knows already. */
  knowledge: v.object({ have: shortText, packs: v.optional(shortText, '') }),
  /** A send was seen: its promises are on file as pending. */
  sending: v.object({ ticket, promises: v.array(promiseSchema) }),
  sent: v.object({ ids: v.array(shortText) }),
  withdrawn: v.object({ ids: v.array(shortText) }),
  /** Promises of a ticket whose send was not confirmed yet. */
  pending: v.object({ address: shortText }),
  /** A reply goes out: what became of its answers and flags is counted, and an answer's new wording held in memory. */
  'reply-sent': replySent,
  /** That send was taken back. */
  'reply-back': v.object({ send: shortText }),
  /** A page of Koi's own wrote to the store: alarms, scripts or knowledge follow. */
  stored: v.object({ what: v.picklist(['packs', 'reminders', 'settings', 'sites', 'snippets']) }),
  ignore: v.object({ rule: shortText, phrase: shortText, desk: shortText }),
  'open-panel': v.object({}),
  /** The thread of a conversation whose reply box is on another page. */
  'carry-thread': v.object({ ticket: shortText, thread: threadSchema }),
  'carried-thread': v.object({ ticket: shortText }),
  point: v.object({ field: sceneField, selector: shortText }),
  pointed: v.object({}),
  /** Answers found by their names at once, or in their whole text, misspelt or not. */
  'look-up': v.object({ query, count, depth: v.picklist(['names', 'text']) }),
  /** One answer, filled in for the conversation of `scene`. */
  render: v.object({ id: shortText, answers, wording: v.nullable(v.number()), scene: sceneSchema }),
  /** An answer stands in the box: counts it and learns the customer's words, which hold nothing of who they are. */
  used: v.object({ id: shortText, words: learntWords, desk: shortText }),
  /** An address to follow for its pack; with `keyId` the agent was shown that key and trusts it. */
  follow: v.object({ address: shortText, keyId: v.nullable(shortText) }),
  /** Looks at a followed address now. */
  'look-now': v.object({ address: shortText }),
} as const

export interface Answers {
  wake: null
  part: null
  /** `enabled` is false where Koi does not work on the tab's site: permission may be there for a pack alone. */
  'wake-tab': { readonly awake: boolean; readonly enabled: boolean }
  /** null when `have` is still the hash. */
  knowledge: ToldKnowledge | null
  sending: { readonly ids: readonly string[] }
  sent: null
  withdrawn: null
  pending: readonly { readonly id: string; readonly text: string }[]
  'reply-sent': null
  'reply-back': null
  stored: null
  ignore: null
  'open-panel': null
  'carry-thread': null
  'carried-thread': readonly ThreadMessage[] | null
  point: null
  pointed: Readonly<Partial<Record<v.InferOutput<typeof sceneField>, string>>>
  /** null where the whole text cannot be searched yet. */
  'look-up': readonly FoundAnswer[] | null
  /** null where there is no such answer any more. */
  render: FilledAnswer | null
  used: null
  follow: Followed
  'look-now': null
}

export type RequestKind = keyof typeof requests
export type RequestBody<K extends RequestKind> = v.InferOutput<(typeof requests)[K]>

/** One handler per request. `Context` is what the background knows of the sender. */
export type Handlers<Context> = {
  readonly [K in RequestKind]: (body: RequestBody<K>, context: Context) => Promise<Answers[K]>
}

/** What goes over the wire. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string }

const envelope = v.object({ koi: v.string(), body: v.unknown() })

function isKind(name: string): name is RequestKind {
  return Object.hasOwn(requests, name)
}

/** Parses an incoming request; null when it is not one of ours or its body is not of its form. */
export function parseRequest(raw: unknown): { kind: RequestKind; body: unknown } | null {
  const outer = v.safeParse(envelope, raw)
  if (!outer.success || !isKind(outer.output.koi)) return null
  const inner = v.safeParse(requests[outer.output.koi], outer.output.body)
  return inner.success ? { kind: outer.output.koi, body: inner.output } : null
}
