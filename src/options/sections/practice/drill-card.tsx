import { useMemo, useRef, useState } from 'preact/hooks'
import type { Grade } from '../../../domain/practice/card.ts'
import {
  betterSaid,
  type Choice,
  checkSaid,
  choicesFor,
  gradeOf,
  type ReadFlags,
} from '../../../domain/practice/check.ts'
import type { Drill } from '../../../domain/practice/drill.ts'
import { say } from '../../../platform/browser.ts'
import { caseInWords } from './cases.ts'
import { Choose } from './choose.tsx'
import { Outcome } from './outcome.tsx'
import { verdictInWords } from './verdict.tsx'
import { Write } from './write.tsx'

interface DrillCardProps {
  readonly drill: Drill
  /** New ones are chosen from, known ones are written. */
  readonly isNew: boolean
  readonly read: ReadFlags
  readonly now: () => number
  readonly onGraded: (grade: Grade) => void
}

interface Result {
  readonly grade: Grade
  readonly text: string
}

/** One sentence to say better: the first time by choosing, later by writing. */
export function DrillCard({ drill, isNew, read, now, onGraded }: DrillCardProps) {
  const choices = useMemo(() => (isNew ? choicesFor(drill, read, Math.random) : null), [drill, isNew, read])
  const better = useMemo(() => betterSaid(drill, read), [drill, read])
  const since = useRef(now())
  const tries = useRef(0)
  const [taken, setTaken] = useState<Choice | null>(null)
  const [hint, setHint] = useState('')
  const [result, setResult] = useState<Result | null>(null)

  const finish = (passed: boolean, text: string): void => {
    const took = now() - since.current
    setResult({ grade: gradeOf(passed, tries.current, took, choices !== null), text })
  }
  const take = (choice: Choice): void => {
    tries.current++
    setTaken(choice)
    finish(choice.isBetter, say(choice.isBetter ? 'practiceWell' : 'practiceSoftened'))
  }
  const check = (said: string): void => {
    tries.current++
    const verdict = checkSaid(drill, said, read)
    const text = verdictInWords(said, verdict)
    if (verdict.passed) finish(true, text)
    else setHint(text)
  }
  const { sentence, marked } = drill
  return (
    <article class="card drill" aria-label={say('practiceSituation')}>
      <p class="situation">
        {caseInWords(drill.category)} {say('practiceSituation')}
      </p>
      <blockquote class="sentence">
        {sentence.slice(0, marked.start)}
        <mark>{sentence.slice(marked.start, marked.end)}</mark>
        {sentence.slice(marked.end)}
      </blockquote>
      {choices ? (
        <Choose choices={choices} taken={taken} onTake={take} />
      ) : (
        <Write
          hint={result ? '' : hint}
          isOver={result !== null}
          onCheck={check}
          onShow={() => finish(false, say('practiceMissed'))}
        />
      )}
      {result && (
        <Outcome
          grade={result.grade}
          text={result.text}
          better={
            choices && taken?.isBetter
              ? null
              : better
                ? { heading: say('practiceBetter'), said: better }
                : { heading: say('practiceLike'), said: drill.right }
          }
          why={drill.why}
          onNext={onGraded}
        />
      )}
    </article>
  )
}
