import { createStore } from 'zustand/vanilla'

/** One line about what just happened, with one thing to do about it. */
export interface Notice {
  readonly text: string
  readonly action: { readonly text: string; readonly run: () => void } | null
}

/** What stands at the foot of the panel; a new line takes the place of the last. */
export const createNotices = () => createStore<{ readonly notice: Notice | null }>(() => ({ notice: null }))

export type NoticeStore = ReturnType<typeof createNotices>
