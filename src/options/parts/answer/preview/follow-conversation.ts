import type { Scene } from '../../../../domain/scene.ts'
import { lineToTab } from '../../../../platform/line-to-tab.ts'
import { request } from '../../../../platform/requests.ts'
import { onTabLoaded } from '../../../../platform/tabs.ts'
import { bestScene, type Frames, heardFrom } from './conversation.ts'

/** An open conversation as a preview sees it. */
export interface Conversation {
  /** 'gone': its tab was closed or shows something Koi does not read. */
  readonly phase: 'waiting' | 'live' | 'gone'
  readonly scene: Scene | null
}

/**
 * Follows the conversation in a tab until `signal` aborts: the page tells its scene now and whenever it changes. A page that is
 * loaded anew is asked again.
 */
export function followConversation(
  tab: number,
  tell: (conversation: Conversation) => void,
  signal: AbortSignal,
): void {
  let turn = 0
  const open = async (): Promise<void> => {
    const mine = ++turn
    const stale = (): boolean => mine !== turn || signal.aborted
    tell({ phase: 'waiting', scene: null })
    const { awake } = await request('wake-tab', { tab }).catch(() => ({ awake: false }))
    if (stale()) return
    if (!awake) {
      tell({ phase: 'gone', scene: null })
      return
    }
    let frames: Frames = {}
    const line = lineToTab(tab)
    signal.addEventListener('abort', () => line.end(), { once: true })
    line.onMessage((message) => {
      if (stale()) return
      frames = heardFrom(frames, message)
      const scene = bestScene(frames)
      if (scene) tell({ phase: 'live', scene })
    })
    line.onEnd(() => {
      if (!stale()) tell({ phase: 'gone', scene: null })
    })
  }
  const start = (): void => {
    open().catch((error: unknown) => console.error('Koi could not follow a conversation:', error))
  }
  onTabLoaded(tab, start, signal)
  start()
}
