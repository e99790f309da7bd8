import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

/** The selected slice of a store; renders again only when the slice is another one. */
export function useStore<State, Slice>(store: StoreApi<State>, select: (state: State) => Slice): Slice {
  const [slice, setSlice] = useState(() => select(store.getState()))
  useEffect(() => {
    const follow = (): void => setSlice(() => select(store.getState()))
    follow()
    return store.subscribe(follow)
  }, [store, select])
  return slice
}
