import type { Choice } from '../../../domain/practice/check.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'

interface ChooseProps {
  readonly choices: readonly Choice[]
  /** The choice that was taken; null while there is none. */
  readonly taken: Choice | null
  readonly onTake: (choice: Choice) => void
}

/** Ways to say it, of which one is better; the keys 1 to 3 take one. */
export function Choose({ choices, taken, onTake }: ChooseProps) {
  return (
    <fieldset class="choose">
      <legend>{say('practiceChoose')}</legend>
      <ol>
        {choices.map((choice, at) => (
          <li
            key={choice.text}
            class={taken ? (choice.isBetter ? 'better' : choice === taken ? 'worse' : '') : ''}
          >
            <Button
              look="outline"
              hotkey={String(at + 1)}
              disabled={taken !== null}
              onClick={() => onTake(choice)}
            >
              <span class="said">{choice.text}</span>
            </Button>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
