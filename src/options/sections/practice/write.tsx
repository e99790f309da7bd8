import { useId, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'

interface WriteProps {
  /** What is still to mend; '' before the first check. */
  readonly hint: string
  readonly isOver: boolean
  readonly onCheck: (said: string) => void
  readonly onShow: () => void
}

/** A field for a better sentence: Enter checks it. */
export function Write({ hint, isOver, onCheck, onShow }: WriteProps) {
  const id = useId()
  const [said, setSaid] = useState('')
  const check = (): void => {
    if (said.trim() !== '' && !isOver) onCheck(said)
  }
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault()
        check()
      }}
    >
      <div class="field">
        <label for={id}>{say('practiceType')}</label>
        <textarea
          id={id}
          rows={2}
          aria-describedby={`${id}-hint`}
          readOnly={isOver}
          value={said}
          onInput={(event) => setSaid(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isOver) return
            event.preventDefault()
            check()
          }}
        />
        <p class="hint" id={`${id}-hint`}>
          {say('practiceTypeHint')}
        </p>
      </div>
      <p class="still" role="status">
        {hint}
      </p>
      {!isOver && (
        <div class="row">
          <Button submits disabled={said.trim() === ''}>
            {say('practiceCheck')}
          </Button>
          <Button look="quiet" onClick={onShow}>
            {say('practiceShow')}
          </Button>
        </div>
      )}
    </form>
  )
}
