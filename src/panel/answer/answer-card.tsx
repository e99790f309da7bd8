import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { cutAtMatches } from '../../domain/suggest/search-words.ts'
import { say } from '../../platform/browser.ts'
import type { SnippetRow } from '../../storage/database.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Dots } from '../../ui/dots.tsx'
import { Marked } from '../../ui/marked.tsx'
import { useAround } from '../around.ts'
import { type Picked, withPiece } from '../message/picked.ts'
import { changePicked, usePicked } from '../message/ticket.ts'
import { stepName } from '../step-names.ts'
import { AskFields } from './ask-fields.tsx'
import { Preview } from './preview.tsx'
import { putInAnswer } from './put-in.ts'
import { type Answers, useRendered } from './rendering.ts'
import { useInWording, useWording } from './wording.ts'
import { Wordings } from './wordings.tsx'
import './answer-card.css'

/** How well an answer fits, in lit dots of three. */
export interface Fit {
  readonly dots: number
  readonly label: string
}

interface AnswerCardProps {
  readonly row: SnippetRow
  readonly hotkey?: string | undefined
  readonly fit?: Fit
  readonly dim?: boolean
  /** Words that a search met, to be marked. */
  readonly matched?: readonly string[]
  readonly onDismiss?: () => void
}

const NONE: Answers = {}
const NO_WORDS: readonly string[] = []

/** The address of an answer in the library's editor. */
export const editorOf = (id: string): string => `../options/index.html#library/${encodeURIComponent(id)}`

const pieceOf = ({ id, step }: SnippetRow): Picked => ({ kind: 'answer', id, step })

/** One answer: filled in for this conversation, with what is still to be asked, ready to be put in. */
export function AnswerCard({
  row,
  hotkey,
  fit,
  dim = false,
  matched = NO_WORDS,
  onDismiss,
}: AnswerCardProps) {
  const around = useAround()
  const [answers, setAnswers] = useState(NONE)
  const [isAsking, setAsking] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState<number | null>(null)
  const choice = useWording(row, asked)
  const worded = useInWording(row, choice.chosen)
  const { rendered, fields } = useRendered(worded, answers)
  const isPicked = usePicked().some(({ id }) => id === row.id)
  const isOpen = !rendered.ok || rendered.asks.length > 0

  useLayoutEffect(() => {
    if (isAsking) form.current?.querySelector<HTMLElement>('input')?.focus()
  }, [isAsking])

  const putIn = async (): Promise<void> => {
    if (isOpen && !isAsking) {
      setAsking(true)
      return
    }
    if (await putInAnswer(around, worded, answers)) {
      setAsking(false)
      setAnswers(NONE)
    }
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    void putIn()
  }
  return (
    <form class={dim ? 'card answer dim' : 'card answer'} ref={form} onSubmit={submit} noValidate={!isAsking}>
      <div class="head">
        <h3>
          <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            <Marked pieces={cutAtMatches(row.title, matched)} />
          </button>
        </h3>
        {fit ? <Dots on={fit.dots} label={fit.label} /> : null}
      </div>
      <Wordings title={row.title} choice={choice} onChoose={setAsked} />
      {rendered.ok ? (
        <Preview
          text={rendered.text}
          values={rendered.values}
          asks={rendered.asks}
          whole={isWhole || isAsking}
          matched={matched}
        />
      ) : (
        <p class="problem">
          {rendered.message}{' '}
          <a href={editorOf(row.id)} target="_blank" rel="noreferrer">
            {say('answerEdit')}
          </a>
        </p>
      )}
      {isAsking && fields.length > 0 ? (
        <div class="asks">
          <AskFields
            fields={fields}
            answers={answers}
            onAnswer={(id, answer) => setAnswers({ ...answers, [id]: answer })}
          />
        </div>
      ) : null}
      <div class="row">
        {rendered.ok ? (
          <Button
            submits
            hotkey={hotkey}
            look={dim ? 'outline' : 'main'}
            disabled={isAsking && isOpen}
            label={say('answerInsertNamed', row.title)}
          >
            {isOpen && !isAsking ? say('answerFillIn') : say('answerInsert')}
          </Button>
        ) : null}
        {rendered.ok ? (
          <Button
            look="quiet"
            disabled={isPicked}
            label={say('composeAddNamed', row.title)}
            onClick={() => changePicked(around, (list) => withPiece(list, pieceOf(row)))}
          >
            {say(isPicked ? 'composeAdded' : 'composeAdd')}
          </Button>
        ) : null}
        {row.step ? <Badge tone="sun">{stepName(row.step)}</Badge> : null}
        {onDismiss ? (
          <span class="push">
            <Button look="quiet" onClick={onDismiss} label={say('answerNotThisNamed', row.title)}>
              {say('answerNotThis')}
            </Button>
          </span>
        ) : null}
      </div>
    </form>
  )
}
