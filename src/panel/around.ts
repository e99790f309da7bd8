import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import type { Scene } from '../domain/scene.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { troubleOf } from '../storage/trouble.ts'
import { useStore } from '../ui/use-store.ts'
import type { Filed, FiledStore } from './filed.ts'
import { keysAfter } from './keys.ts'
import type { PageLink } from './link.ts'
import type { Notice, NoticeStore } from './notices.ts'
import type { Ranker } from './ranking/ranker.ts'
import { currentFrame, type DraftView, type PanelState, type PanelStore } from './state.ts'

/** What every section of the panel may reach. */
export interface Around {
  readonly db: KoiDatabase
  readonly page: PageLink
  readonly store: PanelStore
  readonly filed: FiledStore
  readonly notices: NoticeStore
  readonly ranker: Ranker
}

export const AroundContext = createContext<Around | null>(null)

export function useAround(): Around {
  const around = useContext(AroundContext)
  if (!around) throw new Error('a section stands outside of the panel')
  return around
}

/** A part of what the page tells; draws again only when that part is another one. `select` must be the same function each time. */
export function usePage<Slice>(select: (state: PanelState) => Slice): Slice {
  return useStore(useAround().store, select)
}

/** A part of what is on file. */
export function useFiled<Slice>(select: (filed: Filed) => Slice): Slice {
  return useStore(useAround().filed, select)
}

export const sceneOf = (state: PanelState): Scene | null => currentFrame(state)?.scene ?? null
export const draftOf = (state: PanelState): DraftView | null => currentFrame(state)?.draft ?? null
export const calendarOf = (filed: Filed) => filed.calendar

const changedKeys = (filed: Filed) => filed.keys

/** The key of each command of the panel, undefined for one that is switched off. */
export function useKeys(): (name: string) => string | undefined {
  const changed = useFiled(changedKeys)
  return useMemo(() => {
    const keys = keysAfter(changed)
    return (name) => keys.get(name) || undefined
  }, [changed])
}

/** Says one line at the foot of the panel. */
export function tell({ notices }: Around, text: string, action: Notice['action'] = null): void {
  notices.setState({ notice: { text, action } })
}

/** Does a write. Where the store refuses it, the panel says what is wrong, and false comes back. */
export async function keep({ filed }: Around, write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    console.error('Koi could not write:', error)
    filed.setState({ trouble: troubleOf(error) })
    return false
  }
}
