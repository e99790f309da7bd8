import { fromAssistant } from '../protocol/from-assistant.ts'
import { type FromAssistant, type FromPanel, PANEL_PORT } from '../protocol/panel-port.ts'
import { type Line, lineOver } from './ports.ts'

/** The panel's line straight to all assistants of a tab; it survives the worker's death. */
export function lineToTab(tab: number): Line<FromPanel, FromAssistant> {
  return lineOver(chrome.tabs.connect(tab, { name: PANEL_PORT }), fromAssistant)
}
