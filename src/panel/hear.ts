import type { FromAssistant } from '../protocol/panel-port.ts'
import { keepSame } from './keep-same.ts'
import type { DraftView, FrameView, PanelState } from './state.ts'

const blank = (frame: string): FrameView => ({ frame, top: false, rev: 0, scene: null, draft: null })

function withFrame(state: PanelState, frame: string, change: Partial<FrameView>): PanelState {
  const before = state.frames[frame] ?? blank(frame)
  const after = keepSame(before, { ...before, ...change })
  return { ...state, link: 'live', frames: { ...state.frames, [frame]: after } }
}

function tells(view: FrameView | undefined): number {
  if (!view) return -1
  return (view.draft ? 4 : 0) + (view.scene?.thread ? 2 : 0) + (view.top ? 1 : 0)
}

/** The frame to follow: whichever just told a draft; else the one that tells most. */
function follow(state: PanelState, heard: string, hasDraft: boolean): PanelState {
  if (hasDraft || state.current === null) return { ...state, current: heard }
  const isBetter = tells(state.frames[heard]) > tells(state.frames[state.current])
  return isBetter ? { ...state, current: heard } : state
}

/** The state after a message of an assistant. Edits and pointing are answered elsewhere. Pure. */
export function heard(state: PanelState, message: FromAssistant): PanelState {
  switch (message.kind) {
    case 'hello':
      return follow(withFrame(state, message.frame, { top: message.top }), message.frame, false)
    case 'scene':
      return follow(
        withFrame(state, message.frame, { rev: message.rev, scene: message.scene }),
        message.frame,
        false,
      )
    case 'reading': {
      const { box, label, draft: text, caret, reading, trouble } = message
      const draft: DraftView = { box, label, text, caret, reading, trouble }
      return follow(withFrame(state, message.frame, { draft }), message.frame, true)
    }
    case 'no-box':
      return withFrame(state, message.frame, { draft: null })
    case 'pointed':
      return { ...state, pointing: null }
    case 'edited':
      return state
  }
}
