import { useEffect, useRef, useState } from 'preact/hooks'
import type { Composed } from '../../../domain/composer/compose.ts'
import { toPlain } from '../../../domain/snippets/body.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { Section } from '../../../ui/section.tsx'
import { AskFields } from '../../answer/ask-fields.tsx'
import { Preview } from '../../answer/preview.tsx'
import type { Answers } from '../../answer/rendering.ts'
import { useAround, useKeys } from '../../around.ts'
import type { PickedList } from '../../message/picked.ts'
import { changePicked, usePicked } from '../../message/ticket.ts'
import { AddPiece } from './add-piece.tsx'
import { PieceList } from './piece-list.tsx'
import { putInMessage } from './put-in-message.ts'
import { useMessage } from './use-message.ts'
import './composer.css'

const NONE: Answers = {}
const NO_WORDS: readonly string[] = []

function LeftOut({ leftOut }: Pick<Composed, 'leftOut'>) {
  if (leftOut.length === 0) return null
  return (
    <p class="quietly" title={leftOut.map(({ text }) => text).join('\n')}>
      {sayCount('composeLeftOut', leftOut.length)}
    </p>
  )
}

/** The one message, what is still to be asked, and the two ways into the box. */
function Message({ picked, onDone }: { readonly picked: PickedList; readonly onDone: () => void }) {
  const around = useAround()
  const [answers, setAnswers] = useState(NONE)
  const beside = useMessage(picked, answers, false)
  const alone = useMessage(picked, answers, true)
  const { message, fields, problems, draft } = beside
  const isOpen = message.asks.length > 0
  const putIn = async (how: 'add' | 'replace'): Promise<void> => {
    if (!(await putInMessage(around, how === 'add' ? beside : alone, how))) return
    setAnswers(NONE)
    changePicked(around, () => [])
    onDone()
  }
  return (
    <form
      class="message"
      onSubmit={(event) => {
        event.preventDefault()
        void putIn('add')
      }}
    >
      {problems.map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
      {fields.length > 0 ? (
        <div class="asks">
          <AskFields
            fields={fields}
            answers={answers}
            onAnswer={(id, to) => setAnswers({ ...answers, [id]: to })}
          />
        </div>
      ) : null}
      <h3 class="quietly">{say('composePreview')}</h3>
      <Preview
        text={toPlain(message.body)}
        values={message.values}
        asks={message.asks}
        whole
        matched={NO_WORDS}
      />
      <LeftOut leftOut={message.leftOut} />
      <div class="row">
        <Button submits disabled={isOpen || message.text === ''}>
          {say('composeInsert')}
        </Button>
        {draft.trim() === '' ? null : (
          <Button
            look="outline"
            disabled={isOpen || alone.message.text === ''}
            onClick={() => void putIn('replace')}
          >
            {say('composeReplace')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** One message out of several pieces: picked by step, put in order, filled in once, with one greeting and one goodbye. */
export function Composer() {
  const around = useAround()
  const keys = useKeys()
  const picked = usePicked()
  const [isOpen, setOpen] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  const isShown = isOpen || picked.length > 0
  useEffect(() => {
    if (isOpen) body.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus()
  }, [isOpen])
  const close = (): void => {
    changePicked(around, () => [])
    setOpen(false)
  }
  return (
    <Section
      name="composer"
      title={say('composeTitle')}
      aside={
        isShown ? (
          <Button look="quiet" onClick={close}>
            {say('composeClose')}
          </Button>
        ) : null
      }
    >
      {isShown ? (
        <div class="card" ref={body}>
          {picked.length === 0 ? <p class="quietly">{say('composeEmpty')}</p> : <PieceList picked={picked} />}
          <AddPiece picked={picked} />
          {picked.length > 0 ? <Message picked={picked} onDone={() => setOpen(false)} /> : null}
        </div>
      ) : (
        <Button look="outline" hotkey={keys('compose')} expanded={false} onClick={() => setOpen(true)}>
          {say('composeOpen')}
        </Button>
      )}
    </Section>
  )
}
