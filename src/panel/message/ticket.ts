import { ticketKey } from '../../domain/ticket-key.ts'
import { useStore } from '../../ui/use-store.ts'
import { type Around, sceneOf, usePage } from '../around.ts'
import type { PanelState } from '../state.ts'
import { messages, type PickedList, pickedFor } from './picked.ts'

const ticketOf = (state: PanelState): string => {
  const scene = sceneOf(state)
  return scene ? ticketKey(scene) : ''
}

const all = (state: Readonly<Record<string, PickedList>>) => state

/** The pieces picked for the ticket at hand. */
export function usePicked(): PickedList {
  const ticket = usePage(ticketOf)
  return pickedFor(useStore(messages, all), ticket)
}

/** Changes the pieces picked for the ticket at hand. */
export function changePicked({ store }: Around, change: (list: PickedList) => PickedList): void {
  const ticket = ticketOf(store.getState())
  messages.setState((before) => ({ ...before, [ticket]: change(pickedFor(before, ticket)) }))
}
