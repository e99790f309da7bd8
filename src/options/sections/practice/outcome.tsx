import { useEffect, useRef, useState } from 'preact/hooks'
import { GRADES, type Grade } from '../../../domain/practice/card.ts'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'

const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  again: 'practiceGradeAgain',
  hard: 'practiceGradeHard',
  good: 'practiceGradeGood',
  easy: 'practiceGradeEasy',
}

interface OutcomeProps {
  /** How it went, as Koi saw it. */
  readonly grade: Grade
  readonly text: string
  /** A good way to say it, under its heading; null where none needs to be shown. */
  readonly better: { readonly heading: string; readonly said: string } | null
  readonly why: string
  readonly onNext: (grade: Grade) => void
}

/** How a drill went: what is a good way, why, and the grade, which the agent may correct before she goes on. */
export function Outcome({ grade, text, better, why, onNext }: OutcomeProps) {
  const [chosen, setChosen] = useState(grade)
  const next = useRef<HTMLDivElement>(null)
  useEffect(() => next.current?.querySelector('button')?.focus(), [])
  return (
    <div class="outcome">
      <p class={grade === 'again' ? 'verdict missed' : 'verdict'} role="status">
        {text}
      </p>
      {better && (
        <p class="better">
          <small>{better.heading}</small>
          <ins>{better.said}</ins>
        </p>
      )}
      <p class="hint">{why}</p>
      <fieldset class="grades">
        <legend>{say('practiceGrade')}</legend>
        {GRADES.map((one, at) => (
          <label key={one}>
            <input
              type="radio"
              name="grade"
              checked={chosen === one}
              data-grade={at + 1}
              onChange={() => setChosen(one)}
            />
            {say(GRADE_NAMES[one])}
          </label>
        ))}
      </fieldset>
      <div class="row" ref={next}>
        <Button onClick={() => onNext(chosen)}>{say('practiceNext')}</Button>
      </div>
    </div>
  )
}
