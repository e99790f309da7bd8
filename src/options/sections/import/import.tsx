import { useEffect, useMemo, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import type { ImportReceipt } from '../../../storage/imports.ts'
import { Button } from '../../../ui/button.tsx'
import { useStore } from '../../../ui/use-store.ts'
import { Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { Progress } from '../../parts/progress.tsx'
import { tellStored } from '../../parts/tell.ts'
import { ChooseFiles } from './choose-files.tsx'
import { type Importing, makeImporting } from './importing.ts'
import { keepReceipt, lastReceipt } from './last-import.ts'
import { Report } from './report.tsx'
import './import.css'

/** What the last import of this session wrote, and how to take it back. */
function useReceipt(importing: Importing) {
  const { attempt, tell } = useKoi()
  const [receipt, setReceipt] = useState<ImportReceipt | null>(null)
  const remember = (next: ImportReceipt | null): void => {
    setReceipt(next)
    void attempt(() => keepReceipt(next))
  }
  useEffect(() => {
    attempt(lastReceipt).then((kept) => kept && setReceipt(kept))
  }, [attempt])
  const undo = async (): Promise<void> => {
    if (!receipt) return
    const kept = await importing.undo(receipt)
    if (kept === null) return
    remember(null)
    tellStored('snippets')
    tell(kept === 0 ? say('importUndone') : sayCount('importUndoneKept', kept))
  }
  return { receipt, remember, undo }
}

interface DoneProps {
  readonly receipt: ImportReceipt
  readonly onUndo: () => void
}

function Done({ receipt: { at, added, replaced }, onUndo }: DoneProps) {
  const time = new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })
  return (
    <div class="note row import-done">
      <span>
        <strong>{sayCount('importDone', added.length, time)}</strong>
        {replaced.length > 0 && <> {sayCount('importDoneReplaced', replaced.length)}</>}
      </span>
      <span class="push row">
        <a href="#library">{say('importShow')}</a>
        <Button look="outline" onClick={onUndo}>
          {say('importUndo')}
        </Button>
      </span>
    </div>
  )
}

/** Answers out of other tools: files in, a look at what they hold, then into the library. */
export function ImportSection() {
  const { page, now } = useKoi()
  const importing = useMemo(() => makeImporting((trouble) => page.setState({ trouble })), [page])
  const { receipt, remember, undo } = useReceipt(importing)
  const state = useStore(importing.store, (all) => all)
  useEffect(() => importing.end, [importing])
  const write = async (): Promise<void> => {
    const written = await importing.write(now())
    if (!written) return
    remember(written)
    tellStored('snippets')
  }
  return (
    <Page
      title={say('importTitle')}
      intro={say('importIntro')}
      back={{ href: '#library', text: say('libraryBack') }}
    >
      {state.phase === 'choose' && (
        <>
          {receipt && <Done receipt={receipt} onUndo={() => void undo()} />}
          <ChooseFiles onFiles={(files) => void importing.look(files)} />
        </>
      )}
      {(state.phase === 'looking' || state.phase === 'writing') && (
        <section class="card">
          <Progress progress={state.progress} onCancel={importing.cancel} />
        </section>
      )}
      {state.phase === 'report' && state.report && (
        <Report importing={importing} state={state} report={state.report} onWrite={() => void write()} />
      )}
    </Page>
  )
}
