import { say } from '../../platform/browser.ts'
import type { Trouble } from '../../storage/trouble.ts'
import { Button } from '../../ui/button.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useKoi } from './koi.ts'

const WORDS: Readonly<Record<Trouble, readonly [title: string, todo: string]>> = {
  newer: ['troubleNewer', 'troubleNewerTodo'],
  full: ['troubleFull', 'troubleFullTodo'],
  blocked: ['troubleBlocked', 'troubleBlockedTodo'],
  broken: ['troubleBroken', 'troubleBrokenTodo'],
}

/** One message for whatever is wrong with the store, and what to do about it. */
export function TroubleNote() {
  const { page } = useKoi()
  const trouble = useStore(page, (state) => state.trouble)
  if (trouble === null) return null
  const [title, todo] = WORDS[trouble]
  return (
    <div class="note trouble" role="alert">
      <p>
        <strong>{say(title)}</strong> {say(todo)}
      </p>
      <Button look="outline" onClick={() => location.reload()}>
        {say('optionsTryAgain')}
      </Button>
    </div>
  )
}
