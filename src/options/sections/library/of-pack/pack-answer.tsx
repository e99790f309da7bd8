import { useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { RESTING, type SnippetRow } from '../../../../storage/database.ts'
import { saveSnippet, snippetOf } from '../../../../storage/snippets.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Button } from '../../../../ui/button.tsx'
import { TabPage, Tabs } from '../../../../ui/tabs.tsx'
import { textName } from '../../../parts/answer/edit/texts/text-words.ts'
import { asText, textsOf } from '../../../parts/answer/edit/texts/texts.ts'
import { Preview } from '../../../parts/answer/preview/preview.tsx'
import { stepName } from '../../../parts/answer/step-names.ts'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'
import { OfPack } from '../suggest/of-pack.tsx'
import { type PackNames, packWords } from './pack-names.ts'
import './of-pack.css'

const tabOf = (at: number): string => `wording-${at}`

/** Every wording of the answer, one at a time. */
function Texts({ row, rows }: { readonly row: SnippetRow; readonly rows: readonly SnippetRow[] }) {
  const [at, setAt] = useState(0)
  const texts = textsOf(row)
  const shown = <Preview snippet={asText(row, at)} rows={rows} />
  if (texts.length === 1) return shown
  return (
    <>
      <Tabs
        label={say('textsLabel')}
        current={tabOf(at)}
        onChoose={(name) => setAt(texts.findIndex((_, place) => tabOf(place) === name))}
        items={texts.map((text, place) => ({ name: tabOf(place), text: textName(text) }))}
      />
      <TabPage name={tabOf(at)} current={tabOf(at)}>
        {shown}
      </TabPage>
    </>
  )
}

/** Why the answer is not offered; nothing where it is. */
function Standing({ row, pack }: { readonly row: SnippetRow; readonly pack: string }) {
  if (row.recalled !== undefined)
    return (
      <p class="note trouble" role="alert">
        {say('libraryRecalled', row.recalled)}
      </p>
    )
  return <p class="note">{say(row.deletedAt === RESTING ? 'libraryResting' : 'libraryReadOnly', pack)}</p>
}

interface PackAnswerProps {
  readonly row: SnippetRow
  readonly rows: readonly SnippetRow[]
  readonly packs: PackNames
}

/** An answer that a pack brought: read here, changed by its pack alone, and copied by whoever wants it otherwise. */
export function PackAnswer({ row, rows, packs }: PackAnswerProps) {
  const { db, attempt, now, tell } = useKoi()
  const makeMine = async (): Promise<void> => {
    const mine = { ...snippetOf(row), id: crypto.randomUUID(), pack: 'own' }
    const done = await attempt(() => saveSnippet(db, mine, now()).then(() => true))
    if (!done) return
    tellStored('snippets')
    location.hash = hashOfSnippet(mine.id)
    tell(say('libraryMadeMine'))
  }
  const isRecalled = row.recalled !== undefined
  return (
    <article class="pack-answer">
      <header class="edit-head">
        <a class="back" href="#library">
          {say('libraryBack')}
        </a>
        {!isRecalled && (
          <span class="push">
            <Button onClick={() => void makeMine()}>{say('libraryMakeMine')}</Button>
          </span>
        )}
      </header>
      <h1>{isRecalled ? <s>{row.title}</s> : row.title}</h1>
      <p class="row quietly">
        <span>{packWords(packs, row.pack)}</span>
        {row.shortcut && <code>{row.shortcut}</code>}
        {row.folder && <span>{row.folder.replaceAll('/', ' › ')}</span>}
        {row.step && <Badge tone="sun">{stepName(row.step)}</Badge>}
        {row.tags.map((tag) => (
          <Badge key={tag} tone="plain">
            {tag}
          </Badge>
        ))}
      </p>
      <Standing row={row} pack={packs.get(row.pack)?.title ?? row.pack} />
      {isRecalled ? null : (
        <>
          <Texts row={row} rows={rows} />
          <OfPack row={row} rows={rows} />
        </>
      )}
    </article>
  )
}
