import { useEffect, useRef, useState } from 'preact/hooks'
import type { WeekCount } from '../../../domain/insights/count.ts'
import { type Card as DrillCard, type Grade, isDue } from '../../../domain/practice/card.ts'
import { betterSaid } from '../../../domain/practice/check.ts'
import type { Drill } from '../../../domain/practice/drill.ts'
import { answer, lastCard, type Session, startSession } from '../../../domain/practice/session.ts'
import { streak } from '../../../domain/practice/streak.ts'
import { localTime } from '../../../domain/reminders/local-time.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { allCounts } from '../../../storage/counts.ts'
import { drillCards, keepCard, practisedDays } from '../../../storage/drills.ts'
import { packsInForce } from '../../../storage/packs/packs.ts'
import { setting } from '../../../storage/settings.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { useLive } from '../../parts/use-live.ts'
import { allDrills } from './drills.ts'
import { Forget } from './forget.tsx'
import { Running } from './running.tsx'
import { useReader } from './use-reader.ts'
import './practice.css'

/** How often each rule spoke in the agent's drafts. */
function flaggedIn(rows: readonly WeekCount[]): ReadonlyMap<string, number> {
  const flagged = new Map<string, number>()
  for (const { kind, what, count } of rows)
    if (kind === 'fixed' || kind === 'left') flagged.set(what, (flagged.get(what) ?? 0) + count)
  return flagged
}

interface InvitationProps {
  readonly cards: readonly DrillCard[]
  /** The session that just ended, null before the first. */
  readonly ended: Session | null
  readonly row: number
  readonly onStart: () => void
}

/** Before and after two minutes: what waits, what was said, a row of days where there is one. Never what was missed. */
function Invitation({ cards, ended, row, onStart }: InvitationProps) {
  const { now } = useKoi()
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (ended) start.current?.querySelector('button')?.focus()
  }, [ended])
  const due = cards.filter((card) => isDue(card, now())).length
  const waits = due > 0 ? sayCount('practiceWaiting', due) : say('practiceNew')
  return (
    <Card title={say(ended ? 'practiceDone' : 'practicePanel')}>
      <p role="status">
        {ended ? sayCount('practiceDoneCount', ended.answered) : waits}{' '}
        {ended && ended.well > 0 ? `${sayCount('practiceDoneWell', ended.well)} ` : ''}
        {row > 1 ? sayCount('practiceRow', row) : ''}
      </p>
      <div class="row start" ref={start}>
        <Button look={ended ? 'outline' : 'main'} onClick={onStart}>
          {say(ended ? 'practiceMore' : 'practiceStart')}
        </Button>
      </div>
    </Card>
  )
}

/** Two minutes of saying it positively. */
export function PracticeSection() {
  const { db, attempt, now } = useKoi()
  const cards = useLive(drillCards)
  const rows = useLive(allCounts)
  const days = useLive(practisedDays)
  const packs = useLive((store) => packsInForce(store, now()))
  const calendar = useLive((store) => setting(store, 'calendar'))
  const [session, setSession] = useState<Session | null>(null)
  const [ended, setEnded] = useState<Session | null>(null)
  const read = useReader(packs)
  if (!cards || !rows || !days || !packs || !calendar || !read) return null

  const start = (): void => {
    const drills = allDrills(packs)
    const isReady = (drill: Drill): boolean => betterSaid(drill, read) !== null
    const flagged = flaggedIn(rows)
    setSession(startSession({ drills, cards, flagged, isReady, random: Math.random, now: now() }))
  }
  const stop = (last: Session): void => {
    setEnded(last.answered > 0 ? last : null)
    setSession(null)
  }
  const grade = (before: Session, how: Grade): void => {
    const after = answer(before, how, now())
    const card = lastCard(before, after)
    if (card) void attempt(() => keepCard(db, card, now()))
    if (after.current) setSession(after)
    else stop(after)
  }
  const today = localTime(now(), calendar.zone).day
  return (
    <Page title={say('navPractice')} intro={say('practiceIntro')}>
      {session ? (
        <Running
          session={session}
          read={read}
          now={now}
          onGraded={(how) => grade(session, how)}
          onStop={() => stop(session)}
        />
      ) : (
        <>
          <Invitation
            cards={cards}
            ended={ended}
            row={streak(days, today, calendar.workdays)}
            onStart={start}
          />
          <Forget isEmpty={cards.length === 0} onForgotten={() => setEnded(null)} />
        </>
      )}
    </Page>
  )
}
