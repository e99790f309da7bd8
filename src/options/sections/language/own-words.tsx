import { useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { addWord, dictionary, removeWord } from '../../../storage/ignored.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { useLive } from '../../parts/use-live.ts'

/** Product names and the like that are never marked. */
export function OwnWords() {
  const { db, attempt } = useKoi()
  const words = useLive(dictionary)
  const [typed, setTyped] = useState('')
  const write = (work: () => Promise<void>): void => {
    attempt(work).then(() => tellStored('settings'))
  }
  const add = (): void => {
    const word = typed.replace(/\s+/g, ' ').trim()
    if (word === '') return
    write(() => addWord(db, word))
    setTyped('')
  }
  return (
    <>
      {words && words.length > 0 && (
        <ul class="tags">
          {words.map((word) => (
            <li key={word} class="tag">
              {word}
              <button
                type="button"
                aria-label={say('languageWordRemove', word)}
                onClick={() => write(() => removeWord(db, word))}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-line"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField label={say('languageWord')} value={typed} onValue={setTyped} />
        <Button submits look="outline" disabled={typed.trim() === ''}>
          {say('languageWordAdd')}
        </Button>
      </form>
    </>
  )
}
