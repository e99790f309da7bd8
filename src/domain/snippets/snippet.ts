import type { Step } from '../carp/step.ts'

/** Where an answer goes out; 'any' where it reads the same everywhere. */
export const CHANNELS = ['any', 'email', 'chat'] as const
export type Channel = (typeof CHANNELS)[number]

/** The same answer in another language or for another channel; `body` as in a snippet. */
export interface Variant {
  /** BCP 47. */
  readonly language: string
  readonly channel: Channel
  readonly body: string
}

/** What an imported snippet was before: all that Koi has no place for, so that nothing of it is lost on the way back. */
export interface SnippetSource {
  /** Id of the import format. */
  readonly format: string
  /** What it was called there; '' for nothing. */
  readonly id: string
  /** Placeholders nobody could translate, by the label of the question that stands in for each. */
  readonly unresolved: Readonly<Record<string, string>>
  /** Other fields of the original, as JSON. */
  readonly raw: Readonly<Record<string, unknown>>
}

/** A canned answer. `body` is HTML of the closed tree (see body.ts) with Liquid in it. */
export interface Snippet {
  readonly id: string
  readonly title: string
  readonly body: string
  /** Without the trigger character; '' for none. */
  readonly shortcut: string
  readonly step: Step | null
  readonly tags: readonly string[]
  /** 'Billing/Refunds'; '' for the top. */
  readonly folder: string
  /** What customers write when this is the answer. */
  readonly examples: readonly string[]
  /** BCP 47; what `body` is written in. */
  readonly language: string
  /** What `body` is written for. */
  readonly channel: Channel
  readonly variants: readonly Variant[]
  /** Who answers for it; '' for nobody in particular. */
  readonly owner: string
  /** YYYY-MM-DD from which on it should be looked at again; '' for never. */
  readonly reviewAt: string
  /** The pack it came from: 'starter', 'own', or a pack's name. */
  readonly pack: string
  /** Only imported ones have it. */
  readonly source?: SnippetSource
}

/** A snippet of one's own with nothing in it yet, to be filled in. */
export const BLANK: Omit<Snippet, 'id'> = {
  title: '',
  body: '',
  shortcut: '',
  step: null,
  tags: [],
  folder: '',
  examples: [],
  language: 'en',
  channel: 'any',
  variants: [],
  owner: '',
  reviewAt: '',
  pack: 'own',
}
