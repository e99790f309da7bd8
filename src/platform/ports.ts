import * as v from 'valibot'
import {
  type FromAssistant,
  type FromPanel,
  fromAssistant,
  fromPanel,
  PANEL_PORT,
} from '../protocol/panel-port.ts'

/** One end of the line between panel and assistant. */
export interface Line<Out, In> {
  send(message: Out): void
  onMessage(listener: (message: In) => void): void
  onEnd(listener: () => void): void
  end(): void
}

function lineOver<Out, In>(port: chrome.runtime.Port, schema: v.GenericSchema<unknown, In>): Line<Out, In> {
  let open = true
  port.onDisconnect.addListener(() => {
    open = false
  })
  return {
    send: (message) => {
      if (open) port.postMessage(message)
    },
    onMessage: (listener) =>
      port.onMessage.addListener((raw: unknown) => {
        const parsed = v.safeParse(schema, raw)
        if (parsed.success) listener(parsed.output)
        else console.warn('Koi dropped a message that is not of its form', v.flatten(parsed.issues))
      }),
    onEnd: (listener) => port.onDisconnect.addListener(() => listener()),
    end: () => port.disconnect(),
  }
}

/** The panel's line straight to all assistants of a tab; it survives the worker's death. */
export function lineToTab(tab: number): Line<FromPanel, FromAssistant> {
  return lineOver(chrome.tabs.connect(tab, { name: PANEL_PORT }), fromAssistant)
}

/** Calls `listener` for every panel that opens a line to this page, until `signal` aborts. */
export function onPanelLine(
  listener: (line: Line<FromAssistant, FromPanel>) => void,
  signal: AbortSignal,
): void {
  const accept = (port: chrome.runtime.Port): void => {
    const fromUs = port.sender?.id === chrome.runtime.id
    if (port.name === PANEL_PORT && fromUs) listener(lineOver(port, fromPanel))
  }
  chrome.runtime.onConnect.addListener(accept)
  signal.addEventListener('abort', () => chrome.runtime?.onConnect?.removeListener(accept), { once: true })
}
