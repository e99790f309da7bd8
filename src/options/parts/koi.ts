import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { KoiDatabase } from '../../storage/database.ts'
import { type Trouble, troubleOf } from '../../storage/trouble.ts'

/** What was just done, and the way back where there is one. */
export interface Done {
  readonly text: string
  readonly action: { readonly text: string; readonly run: () => void } | null
}

/** What the whole page knows: what is wrong with the store, and what was just done. */
export interface PageState {
  readonly trouble: Trouble | null
  readonly done: Done | null
}

/** What every section gets: the store, the clock, and how to do something that may fail. */
export interface Koi {
  readonly db: KoiDatabase
  readonly now: () => number
  readonly page: StoreApi<PageState>
  /** Does something with the store. A failure is shown once for the whole page and answered with undefined. */
  attempt<T>(work: () => Promise<T>): Promise<T | undefined>
  failed(error: unknown): void
  /** Tells what was just done at the foot of the page. */
  tell(text: string, action?: Done['action']): void
}

/** `now` in epoch milliseconds. */
export function makeKoi(db: KoiDatabase, now: () => number): Koi {
  const page = createStore<PageState>(() => ({ trouble: null, done: null }))
  const failed = (error: unknown): void => {
    console.error('Koi could not use its store:', error)
    page.setState(({ trouble }) => (trouble === 'newer' ? {} : { trouble: troubleOf(error) }))
  }
  return {
    db,
    now,
    page,
    failed,
    attempt: async (work) => {
      try {
        return await work()
      } catch (error) {
        failed(error)
        return undefined
      }
    },
    tell: (text, action = null) => page.setState({ done: { text, action } }),
  }
}

export const KoiContext = createContext<Koi | null>(null)

export function useKoi(): Koi {
  const koi = useContext(KoiContext)
  if (!koi) throw new Error('a section was drawn outside of the page')
  return koi
}
