import { createStore } from 'zustand/vanilla'
import type { Reading } from '../domain/reading/reading.ts'
import type { Scene, SceneField } from '../domain/scene.ts'
import type { Span } from '../domain/text/span.ts'

/** The draft of one box as its assistant last told. */
export interface DraftView {
  readonly box: string
  readonly label: string
  readonly text: string
  readonly caret: Span | null
  readonly reading: Reading
  readonly trouble: string | null
}

/** One frame of the tab with what it told. */
export interface FrameView {
  readonly frame: string
  readonly top: boolean
  readonly rev: number
  readonly scene: Scene | null
  readonly draft: DraftView | null
}

/**
 * How the panel stands to its tab: no page that Koi may read ('not-allowed' offers to enable the site), waiting for an
 * assistant, or live.
 */
export type Link = 'none' | 'not-allowed' | 'waiting' | 'live'

export interface PanelState {
  readonly tab: number | null
  readonly origin: string
  readonly link: Link
  readonly frames: Readonly<Record<string, FrameView>>
  /** The frame with the last focused box, else the one that tells a conversation. */
  readonly current: string | null
  /** The field the agent is pointing at on the page, while it lasts. */
  readonly pointing: SceneField | null
}

export const EMPTY: PanelState = {
  tab: null,
  origin: '',
  link: 'none',
  frames: {},
  current: null,
  pointing: null,
}

/** The panel's store of what the page tells. What is kept on file comes live from storage instead. */
export const panelStore = createStore<PanelState>(() => EMPTY)

export type PanelStore = typeof panelStore

/** The frame to show. */
export function currentFrame(state: PanelState): FrameView | null {
  return (state.current !== null && state.frames[state.current]) || null
}
