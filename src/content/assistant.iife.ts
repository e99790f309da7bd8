import { startAssistant } from './assistant.ts'
import { ownedByParent } from './frame.ts'
import { leaveWhenOrphaned } from './orphans.ts'

const HERE = Symbol.for('koi.assistant')

/** One assistant a frame: a second injection finds the first and does nothing. */
function start(window: Window & { [HERE]?: boolean }): void {
  if (window[HERE] || ownedByParent(window)) return
  window[HERE] = true
  const ended = new AbortController()
  const end = (): void => {
    window[HERE] = false
    ended.abort()
  }
  leaveWhenOrphaned(document, end)
  startAssistant(globalThis.window, end, ended.signal)
}

start(window)
