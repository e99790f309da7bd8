import type { Step } from '../../../domain/carp/step.ts'
import { say } from '../../../platform/browser.ts'
import { Kbd } from '../../../ui/kbd.tsx'
import { putInSentence } from '../../answer/put-in.ts'
import { tell, useAround, useKeys } from '../../around.ts'
import { usePrompts } from '../../prompts.ts'

/** Sentences for a step made from this conversation; a click or a number puts one into the box. */
export function Prompts({ step }: { readonly step: Step }) {
  const around = useAround()
  const keys = useKeys()
  const prompts = usePrompts()?.filter((prompt) => prompt.step === step) ?? []
  const putIn = async (sentence: string): Promise<void> => {
    if (await putInSentence(around, sentence)) tell(around, say('promptIsIn'))
  }
  return (
    <ul class="prompts">
      {prompts.slice(0, 3).map(({ id, text }, at) => {
        const hotkey = keys(`prompt-${at + 1}`)
        return (
          <li key={id}>
            <button
              type="button"
              data-hotkey={hotkey}
              aria-keyshortcuts={hotkey}
              onClick={() => void putIn(text)}
              title={say('promptPutIn')}
            >
              <span>{text}</span>
              {hotkey ? <Kbd keys={hotkey} /> : null}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
