import { useEffect, useRef, useState } from 'preact/hooks'
import type { Channel, Snippet } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { Button } from '../../../../../ui/button.tsx'
import { ChannelChoice } from './channel-choice.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { takenWords } from './text-words.ts'
import { isTaken, type Text } from './texts.ts'

interface NewTextProps {
  readonly snippet: Snippet
  readonly onAdd: (text: Text) => void
  readonly onCancel: () => void
}

/** The next text of an answer: its language and channel, begun with a copy of the main text or empty. */
export function NewText({ snippet, onAdd, onCancel }: NewTextProps) {
  const [language, setLanguage] = useState(snippet.language)
  const [channel, setChannel] = useState<Channel>(snippet.channel === 'any' ? 'chat' : 'any')
  const [copies, setCopies] = useState(true)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const taken = isTaken(snippet, language, channel, null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  return (
    <form
      ref={form}
      class="new-text"
      aria-label={say('textAdd')}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!taken) onAdd({ language, channel, body: copies ? snippet.body : '' })
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <div class="pair">
        <LanguageChoice value={language} onValue={setLanguage} />
        <ChannelChoice value={channel} onValue={setChannel} />
      </div>
      <label class="radio">
        <input
          type="checkbox"
          checked={copies}
          onChange={(event) => setCopies(event.currentTarget.checked)}
        />
        {say('textCopies')}
      </label>
      {taken && (
        <p class="hint warning" role={tried ? 'alert' : undefined}>
          {takenWords(language, channel)}
        </p>
      )}
      <div class="row">
        <Button submits>{say('textAddNow')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {say('optionsCancel')}
        </Button>
      </div>
    </form>
  )
}
