import type { Stop } from '../../domain/gate/stop.ts'
import { say } from '../../platform/browser.ts'
import { button, draw } from './draw.ts'
import type { SurfaceHost } from './host.ts'

/** The gate before a send: shows certain accidents; Enter and Escape go back, only a deliberate click sends. */
export interface Gate {
  ask(stops: readonly Stop[], sendAnyway: () => void, back: () => void): void
  hide(): void
}

const NAMES: Readonly<Record<Stop['id'], string>> = {
  placeholder: 'stopPlaceholder',
  'unfilled-ask': 'stopUnfilledAsk',
  'zero-width': 'stopZeroWidth',
  'wrong-name': 'stopWrongName',
  'missing-attachment': 'stopMissingAttachment',
  'internal-word': 'stopInternalWord',
  recalled: 'stopRecalled',
}

export function gate(host: SurfaceHost, document: Document): Gate {
  const element = draw(document, 'div', { class: 'gate', role: 'alertdialog', 'aria-modal': 'true' })
  element.setAttribute('aria-label', say('gateTitle'))
  element.hidden = true
  host.root.append(element)
  let onSend: () => void = () => undefined
  let onBack: () => void = () => undefined
  const hide = (): void => {
    element.hidden = true
  }
  host.onAction(element, (name) => {
    hide()
    if (name === 'send') onSend()
    else onBack()
  })
  host.onKey(element, (event) => {
    if (event.key !== 'Escape') return
    hide()
    onBack()
  })
  return {
    hide,
    ask: (stops, sendAnyway, back) => {
      onSend = sendAnyway
      onBack = back
      const lines = stops.map((stop) => draw(document, 'li', {}, say(NAMES[stop.id], stop.found)))
      element.replaceChildren(
        draw(document, 'h2', {}, say('gateTitle')),
        draw(document, 'ul', {}, ...lines),
        draw(
          document,
          'div',
          { class: 'row' },
          button(document, 'back', say('gateBack'), 'main'),
          button(document, 'send', say('gateSendAnyway'), 'quiet'),
        ),
      )
      element.hidden = false
      host.stay()
      element.querySelector('button')?.focus()
    },
  }
}
