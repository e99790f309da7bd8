import { useState } from 'preact/hooks'
import type { Alike } from '../../../../domain/improving/near-duplicates.ts'
import { changedLines } from '../../../../domain/improving/show-change.ts'
import { isOfPack } from '../../../../domain/snippets/included.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { deleteSnippets, restoreSnippets } from '../../../../storage/snippets.ts'
import { Button } from '../../../../ui/button.tsx'
import { ChangeLines } from '../../../../ui/change-lines.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'

const AT_ONCE = 50

const titleOf = (row: SnippetRow): string => row.title || say('libraryUntitled')

/** Deletes one answer, with a way back. */
function useDelete(): (row: SnippetRow) => Promise<void> {
  const { db, attempt, now, tell } = useKoi()
  return async (row) => {
    const done = await attempt(() => deleteSnippets(db, [row.id], now()).then(() => true))
    if (!done) return
    tellStored('snippets')
    const undo = (): void => {
      attempt(() => restoreSnippets(db, [row.id])).then(() => tellStored('snippets'))
    }
    tell(say('libraryDeletedNow', titleOf(row)), { text: say('optionsUndo'), run: undo })
  }
}

interface PairProps {
  readonly one: SnippetRow
  readonly other: SnippetRow
  readonly likeness: number
}

function Pair({ one, other, likeness }: PairProps) {
  const [isOpen, setOpen] = useState(false)
  const remove = useDelete()
  const lines = isOpen ? changedLines(one.body, other.body) : []
  return (
    <li class="card pair-alike">
      <p class="row">
        <a href={hashOfSnippet(one.id)}>{titleOf(one)}</a>
        <span class="quietly" aria-hidden="true">
          ·
        </span>
        <a href={hashOfSnippet(other.id)}>{titleOf(other)}</a>
        <span class="push quietly">{say('alikeShare', String(Math.floor(likeness * 100)))}</span>
      </p>
      {isOpen && lines.length === 0 && <p class="quietly">{say('alikeSame')}</p>}
      {lines.length > 0 && (
        <>
          <p class="quietly">{say('alikeFromTo', titleOf(one), titleOf(other))}</p>
          <ChangeLines label={say('alikeCompare')} lines={lines} />
        </>
      )}
      <p class="row">
        <Button look="outline" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('alikeCompare')}
        </Button>
        {[one, other]
          .filter((row) => !isOfPack(row))
          .map((row) => (
            <Button key={row.id} look="quiet" onClick={() => void remove(row)}>
              {say('alikeDelete', titleOf(row))}
            </Button>
          ))}
      </p>
    </li>
  )
}

interface PairsProps {
  readonly alike: readonly Alike[]
  readonly rows: readonly SnippetRow[]
}

/** Answers that are nearly the same, pair by pair, to compare and to delete one of. */
export function Pairs({ alike, rows }: PairsProps) {
  const [room, setRoom] = useState(AT_ONCE)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <>
      <ul class="pairs" aria-label={say('alikeTitle')}>
        {alike.slice(0, room).map(({ a, b, likeness }) => {
          const [one, other] = [byId.get(a), byId.get(b)]
          return one && other ? <Pair key={`${a} ${b}`} one={one} other={other} likeness={likeness} /> : null
        })}
      </ul>
      {alike.length > room && (
        <Button look="outline" onClick={() => setRoom(room + AT_ONCE)}>
          {say('searchMore', String(alike.length - room))}
        </Button>
      )}
    </>
  )
}
