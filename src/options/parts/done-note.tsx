import { useEffect } from 'preact/hooks'
import { say } from '../../platform/browser.ts'
import { Toast } from '../../ui/toast.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useKoi } from './koi.ts'

const STAYS_MS = 12_000

/** What was just done, with a way back, for long enough to be read and used. */
export function DoneNote() {
  const { page } = useKoi()
  const done = useStore(page, (state) => state.done)
  const close = (): void => page.setState({ done: null })
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(
      () => page.setState((state) => (state.done === done ? { done: null } : {})),
      STAYS_MS,
    )
    return () => clearTimeout(timer)
  }, [done, page])
  const action = done?.action
  const run = (): void => {
    action?.run()
    close()
  }
  return (
    <Toast
      text={done?.text ?? null}
      action={action ? { text: action.text, run } : null}
      closeLabel={say('optionsDismiss')}
      onClose={close}
    />
  )
}
