import { createContext } from 'preact'
import { useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Snippet } from '../../../domain/snippets/snippet.ts'
import { useStore } from '../../../ui/use-store.ts'
import { useKoi } from '../../parts/koi.ts'
import type { FromBench, ToBench } from './bench/messages.ts'
import { type BenchPost, type OpenPack, openPack, type PackState } from './open-pack.ts'

/** The worker that reads and lints, as the pack that is open wants it. */
function benchWorker(signal: AbortSignal): BenchPost {
  const worker = new Worker(new URL('./bench/worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate(), { once: true })
  const post: BenchPost = {
    onmessage: null,
    postMessage: (message: ToBench) => {
      if (!signal.aborted) worker.postMessage(message)
    },
  }
  worker.onmessage = (event: MessageEvent<FromBench>) => post.onmessage?.(event)
  return post
}

/** A pack of the studio while its page is shown. Closing the tab asks only while something typed is not on file yet. */
export function useOpenPack(name: string): OpenPack | null {
  const { db, now, failed } = useKoi()
  const [pack, setPack] = useState<OpenPack | null>(null)
  useEffect(() => {
    const end = new AbortController()
    const made = openPack(name, { db, now, failed, bench: benchWorker(end.signal) }, end.signal)
    setPack(made)
    const leave = (event: BeforeUnloadEvent): void => {
      if (made.store.getState().loose) event.preventDefault()
    }
    addEventListener('beforeunload', leave, { signal: end.signal })
    return () => end.abort()
  }, [name, db, now, failed])
  return pack
}

export const PackContext = createContext<OpenPack | null>(null)

/** The pack whose page this is. */
export function usePack(): OpenPack {
  const pack = useContext(PackContext)
  if (!pack) throw new Error('a part of a pack was drawn outside of its page')
  return pack
}

export function usePackState<T>(pick: (state: PackState) => T): T {
  return useStore(usePack().store, pick)
}

/** The pack's answers as snippets, recalled ones too. */
export function useSnippets(): readonly Snippet[] {
  const answers = usePackState((state) => state.answers)
  return useMemo(() => [...answers.values()].map(({ snippet }) => snippet), [answers])
}
