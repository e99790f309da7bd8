import * as v from 'valibot'
import { type FromAssistant, type FromPanel, fromPanel, PANEL_PORT } from '../protocol/panel-port.ts'

/** One end of the line between panel and assistant. */
export interface Line<Out, In> {
  send(message: Out): void
  onMessage(listener: (message: In) => void): void
  onEnd(listener: () => void): void
  end(): void
}

/** A line over an open port; what comes in is parsed by `schema`, what is not of its form is dropped with a warning. */
export function lineOver<Out, In>(
  port: chrome.runtime.Port,
  schema: v.GenericSchema<unknown, In>,
): Line<Out, In> {
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
