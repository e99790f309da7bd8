import { useMemo, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { forgetLearnt, learnAgain, learnt } from '../../../storage/choices.ts'
import { livingSnippets } from '../../../storage/snippets.ts'
import { Button } from '../../../ui/button.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Card, Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { useLive } from '../../parts/use-live.ts'
import { grouped, type Lesson, rowsOf } from './group.ts'
import { KeepFor } from './keep-for.tsx'
import { Lessons } from './lessons.tsx'
import './learnt.css'

/** Answers shown at once. */
const AT_ONCE = 30

/** What Koi learnt from the answers that were chosen and sent away: to look at, to forget, and for how long it is kept. */
export function LearntSection() {
  const { db, attempt, tell } = useKoi()
  const all = useLive(learnt)
  const rows = useLive(livingSnippets)
  const [query, setQuery] = useState('')
  const [room, setRoom] = useState(AT_ONCE)
  const titles = useMemo(() => new Map((rows ?? []).map(({ id, title }) => [id, title])), [rows])
  const groups = useMemo(() => (all ? grouped(all, titles, query) : []), [all, titles, query])
  const forget = async (lessons: readonly Lesson[], text: string): Promise<void> => {
    const gone = rowsOf(lessons)
    const done = await attempt(() => forgetLearnt(db, gone).then(() => true))
    if (done) tell(text, { text: say('optionsUndo'), run: () => void attempt(() => learnAgain(db, gone)) })
  }
  if (!all || !rows) return null
  const count = all.choices.length + all.rejections.length
  const everything = grouped(all, titles, '').flatMap(({ lessons }) => lessons)
  return (
    <Page title={say('navLearnt')} intro={say('learntIntro')}>
      <Card title={say('learntHowLong')}>
        <KeepFor />
        {count > 0 && (
          <p class="danger">
            <Button
              look="outline"
              onClick={() => void forget(everything, sayCount('learntForgotten', everything.length))}
            >
              {say('learntForgetEverything')}
            </Button>
          </p>
        )}
      </Card>
      {count === 0 ? (
        <p class="empty">{say('learntNothing')}</p>
      ) : (
        <SearchField
          label={say('learntSearch')}
          placeholder={say('learntSearch')}
          value={query}
          list={undefined}
          onInput={setQuery}
        />
      )}
      {count > 0 && groups.length === 0 && <p class="empty">{say('learntNoneFound')}</p>}
      {groups.slice(0, room).map((group) => (
        <Lessons
          key={group.snippet}
          of={group}
          query={query}
          onForget={(lessons, title) =>
            void forget(lessons, sayCount('learntForgottenOf', lessons.length, title))
          }
        />
      ))}
      {groups.length > room && (
        <Button look="outline" onClick={() => setRoom(room + AT_ONCE)}>
          {say('searchMore', String(groups.length - room))}
        </Button>
      )}
    </Page>
  )
}
