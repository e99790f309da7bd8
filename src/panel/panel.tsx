import { useEffect, useMemo, useState } from 'preact/hooks'
import { say } from '../platform/browser.ts'
import { TabPage, Tabs } from '../ui/tabs.tsx'
import { Toast } from '../ui/toast.tsx'
import { useStore } from '../ui/use-store.ts'
import { type Around, AroundContext, calendarOf, useAround, useFiled, useKeys, usePage } from './around.ts'
import type { Filed } from './filed.ts'
import type { Notice } from './notices.ts'
import { useNow } from './reminder/use-now.ts'
import { hasScene, Reply } from './reply.tsx'
import { DeskLine } from './sections/desk-line/desk-line.tsx'
import { FollowUps } from './sections/follow-ups/follow-ups.tsx'
import { KeysHelp } from './sections/keys-help/keys-help.tsx'
import { Library } from './sections/library/library.tsx'
import { PackNews } from './sections/pack-news/pack-news.tsx'
import { Trouble } from './sections/trouble/trouble.tsx'
import './panel.css'

type TabName = 'reply' | 'library' | 'follow-ups'

const remindersOf = (filed: Filed) => filed.reminders
const noticeOf = (state: { readonly notice: Notice | null }) => state.notice

/** How many promises are due by now. */
function useDue(): number {
  const reminders = useFiled(remindersOf)
  const calendar = useFiled(calendarOf)
  const now = useNow(reminders, calendar)
  return useMemo(
    () => reminders.filter(({ state, dueAt }) => state === 'open' && dueAt <= now).length,
    [reminders, now],
  )
}

/** How long a line stands that asks for nothing. One with a way back stays until it is taken or closed. */
const STANDS_MS = 8000

function LastNotice() {
  const { notices } = useAround()
  const notice = useStore(notices, noticeOf)
  useEffect(() => {
    if (!notice || notice.action) return
    const timer = setTimeout(() => notices.setState({ notice: null }), STANDS_MS)
    return () => clearTimeout(timer)
  }, [notice, notices])
  return (
    <Toast
      text={notice?.text ?? null}
      action={notice?.action ?? null}
      closeLabel={say('close')}
      onClose={() => notices.setState({ notice: null })}
    />
  )
}

/** The head of the panel beside a page that is no desk. */
function NoDesk() {
  return (
    <header>
      <h1 class="aloud">{say('appName')}</h1>
    </header>
  )
}

function Pages() {
  const keys = useKeys()
  const due = useDue()
  const isThere = usePage(hasScene)
  const [tab, setTab] = useState<TabName>('reply')
  const count = { number: due, label: say('followUpsDue', String(due)) }
  return (
    <>
      {isThere ? <DeskLine /> : <NoDesk />}
      <nav aria-label={say('tabsLabel')}>
        <Tabs<TabName>
          label={say('tabsLabel')}
          current={tab}
          onChoose={setTab}
          items={[
            { name: 'reply', text: say('tabReply'), hotkey: keys('tab-reply') },
            { name: 'library', text: say('tabLibrary'), hotkey: keys('tab-library') },
            { name: 'follow-ups', text: say('tabFollowUps'), hotkey: keys('tab-follow-ups'), count },
          ]}
        />
      </nav>
      <main>
        <Trouble />
        <PackNews />
        <TabPage name="reply" current={tab}>
          <Reply />
        </TabPage>
        <TabPage name="library" current={tab}>
          <Library />
        </TabPage>
        <TabPage name="follow-ups" current={tab}>
          <FollowUps />
        </TabPage>
      </main>
      <KeysHelp />
      <LastNotice />
    </>
  )
}

/** The side panel. */
export function Panel({ around }: { readonly around: Around }) {
  return (
    <AroundContext.Provider value={around}>
      <Pages />
    </AroundContext.Provider>
  )
}
