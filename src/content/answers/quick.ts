import type { Knowledge, ShortcutName } from '../../domain/knowledge.ts'
import type { Names } from '../../domain/lookup/names.ts'
import type { Scene, SceneField } from '../../domain/scene.ts'
import type { EditOutcome } from '../../editors/index.ts'
import type { EditRequest } from '../../protocol/panel-port.ts'
import type { DraftReading } from '../drafts.ts'
import type { SurfaceHost } from '../surfaces/host.ts'
import type { Notice } from '../surfaces/notice.ts'
import type { Place, TypedPlace } from './place.ts'

/** What the assistant has for palette, menu and shortcuts. */
export interface QuickPorts {
  readonly frame: string
  readonly host: SurfaceHost
  readonly view: Window & typeof globalThis
  readonly notice: Notice
  readonly signal: AbortSignal
  /** Hears the page's events first, until the returned function is called. */
  listen(hear: (event: Event) => void): () => void
  names(): Names
  notDraft(): readonly string[]
  /** What shortcuts begin with on this desk. */
  trigger(): string
  /** The box as it stands now, with the name at its caret. */
  typed(): TypedPlace | null
  scene(): Scene
  /** The draft as it was read last; null where there is none. */
  draft(): DraftReading | null
  knowledge(): Knowledge
  edit(asked: EditRequest): Promise<EditOutcome>
}

/** Palette, menu and shortcuts at work. */
export interface Quick {
  /** The name at the caret has changed, or there is none. */
  follow(place: TypedPlace | null): void
  /** A key in the box, as comboOf gives it: true when the menu takes it. */
  takes(combo: string): boolean
  open(place: Place): void
  /** Expands the name that was typed: one of `found`, which are what it stands for, the agent's own first. */
  expand(found: readonly ShortcutName[], place: TypedPlace): void
  /** The desk has the agent's trigger for itself: says what to type instead; '' for nothing. */
  sayTrigger(chosen: string, instead: string, place: Place): void
  /** Lets the agent point at something on the page: a selector for it, or null. */
  pointAt(field: SceneField): Promise<string | null>
}

export type MakeQuick = (ports: QuickPorts) => Quick
