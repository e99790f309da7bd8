import { looksLikeConversation } from './addresses.ts'
import { dispatcherOf } from './dispatcher.ts'
import { ownedByParent } from './frame.ts'
import { leaveWhenOrphaned, takeOver } from './orphans.ts'

function holdsEditor(element: Element | null): boolean {
  if (!(element instanceof HTMLIFrameElement)) return false
  const inside = element.contentDocument
  return inside?.body?.isContentEditable === true || inside?.designMode === 'on'
}

/**
 * The few lines that sit on every allowed page: they hold the first capture listeners and wake the background when a reply
 * box takes the focus or the address is a conversation. Nothing is observed and nothing is sent on other pages.
 */
function watch(): void {
  takeOver(document)
  const ended = new AbortController()
  leaveWhenOrphaned(document, () => ended.abort())
  dispatcherOf(window)
  const { signal } = ended

  let awake = false
  const wake = (why: 'box' | 'address'): void => {
    if (awake) return
    awake = true
    chrome.runtime.sendMessage({ koi: 'wake', body: { why } }).catch(() => {
      awake = false
    })
  }
  const writes = (element: EventTarget | null | undefined): boolean =>
    element instanceof HTMLElement &&
    (element.tagName === 'TEXTAREA' || element.isContentEditable || element.shadowRoot !== null)

  window.addEventListener(
    'focusin',
    (event) => {
      if (writes(event.composedPath()[0])) wake('box')
    },
    { capture: true, signal },
  )
  // Focus that goes into an editor's frame is seen here only as the window losing it.
  window.addEventListener(
    'blur',
    () => {
      if (holdsEditor(document.activeElement)) wake('box')
    },
    { signal },
  )
  const conversation = (): void => {
    if (looksLikeConversation(location.href)) requestIdleCallback(() => wake('address'), { timeout: 1000 })
  }
  if (document.readyState === 'complete') conversation()
  else window.addEventListener('load', conversation, { once: true, signal })
  window.navigation?.addEventListener('navigatesuccess', conversation, { signal })
}

if (!ownedByParent(window)) watch()
