import type { SceneField } from '../domain/scene.ts'
import type { Span } from '../domain/text/span.ts'
import type { EditOutcome } from '../editors/index.ts'
import { type Line, onPanelLine } from '../platform/ports.ts'
import type { EditRequest, FromAssistant, FromPanel } from '../protocol/panel-port.ts'

type PanelLine = Line<FromAssistant, FromPanel>

/** What a panel may have done; one function a message. */
export interface PanelService {
  /** Everything a panel that just opened has to know. */
  state(): FromAssistant[]
  edit(asked: EditRequest): Promise<EditOutcome>
  show(span: Span): void
  focusBox(): void
  takeSelection(): void
  point(field: SceneField): Promise<string | null>
}

/** Serves every panel that opens a line to this page; gives the function that tells them all. */
export function servePanels(
  frame: string,
  service: PanelService,
  signal: AbortSignal,
): (message: FromAssistant) => void {
  const lines = new Set<PanelLine>()
  const serve = (message: FromPanel, line: PanelLine): void => {
    if (message.frame !== frame) return
    switch (message.kind) {
      case 'edit':
        service
          .edit(message)
          .then((outcome) => line.send({ kind: 'edited', frame, edit: message.edit, outcome }))
        return
      case 'point': {
        const { field } = message
        service.point(field).then((found) => line.send({ kind: 'pointed', frame, field, found }))
        return
      }
      case 'show':
        service.show(message.span)
        return
      case 'focus-box':
        service.focusBox()
        return
      case 'use-selection':
        service.takeSelection()
        return
    }
  }
  onPanelLine((line) => {
    lines.add(line)
    line.onEnd(() => lines.delete(line))
    line.onMessage((message) => serve(message, line))
    for (const message of service.state()) line.send(message)
  }, signal)
  signal.addEventListener('abort', () => lines.clear(), { once: true })
  return (message) => {
    for (const line of lines) line.send(message)
  }
}
