import { useState } from 'preact/hooks'
import { cutAtMatches, searchTerms } from '../../../domain/suggest/search-words.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Marked } from '../../../ui/marked.tsx'
import { hashOfSnippet } from '../../route.ts'
import type { Lesson, LessonsOf } from './group.ts'

/** Lessons of one answer shown before it is opened. */
const FIRST = 3

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })

interface LessonsProps {
  readonly of: LessonsOf
  readonly query: string
  readonly onForget: (lessons: readonly Lesson[], title: string) => void
}

/** All that was learnt of one answer, with a way to forget each and all. */
export function Lessons({ of: { snippet, title, lessons }, query, onForget }: LessonsProps) {
  const [isWhole, setWhole] = useState(false)
  const name = title || say('learntGone')
  const terms = searchTerms(query).map((term) => `${term}*`)
  const shown = isWhole ? lessons : lessons.slice(0, FIRST)
  return (
    <section class="card lessons" aria-label={name}>
      <header class="row">
        <h2>{title ? <a href={hashOfSnippet(snippet)}>{title}</a> : name}</h2>
        <span class="quietly">{sayCount('learntCount', lessons.length)}</span>
        <span class="push">
          <Button look="quiet" label={say('learntForgetAllOf', name)} onClick={() => onForget(lessons, name)}>
            {say('learntForgetThese')}
          </Button>
        </span>
      </header>
      <ul class="entries">
        {shown.map((lesson) => (
          <li key={lesson.key} class="entry row">
            <div class="lesson-words">
              <q>
                <Marked pieces={cutAtMatches(lesson.text, terms)} />
              </q>
              <small class="hint">
                {[dayOf(lesson.at), lesson.desk].filter((part) => part !== '').join(' · ')}
              </small>
            </div>
            {lesson.isRejection && <Badge tone="sun">{say('learntNotThis')}</Badge>}
            <span class="push">
              <Button
                look="outline"
                label={say('learntForgetOne', lesson.text)}
                onClick={() => onForget([lesson], name)}
              >
                {say('learntForget')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {lessons.length > FIRST && (
        <Button look="quiet" expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('learntLess') : say('learntMore', String(lessons.length - FIRST))}
        </Button>
      )}
    </section>
  )
}
