import { useState } from 'preact/hooks'
import type { Alike } from '../../../../domain/improving/near-duplicates.ts'
import { changedLines } from '../../../../domain/improving/show-change.ts'
import { isOfPack } from '../../../../domain/snippets/included.ts'
import { say } from '../../../../platform/browser.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { mergeSnippets, unmergeSnippets } from '../../../../storage/merge.ts'
import { Button } from '../../../../ui/button.tsx'
import { ChangeLines } from '../../../../ui/change-lines.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { tellStored } from '../../../parts/tell.ts'
import { hashOfSnippet } from '../../../route.ts'

const AT_ONCE = 50

const titleOf = (row: SnippetRow): string => row.title || say('libraryUntitled')

/** One of a pair, by a name that the other does not have. */
interface Named {
  readonly row: SnippetRow
  readonly name: string
}

function named(pair: readonly [SnippetRow, SnippetRow]): readonly [Named, Named] {
  const [one, other] = pair
  const isSame = titleOf(one) === titleOf(other)
  const nameOf = (row: SnippetRow, place: number): Named => ({
    row,
    name: isSame ? `${titleOf(row)} (${place})` : titleOf(row),
  })
  return [nameOf(one, 1), nameOf(other, 2)]
}

/** Keeps the first of two and lets the other go into it, with a way back. */
function useKeep(): (kept: Named, gone: Named) => Promise<void> {
  const { db, attempt, now, tell } = useKoi()
  return async (kept, gone) => {
    const merged = await attempt(() => mergeSnippets(db, kept.row.id, gone.row.id, now()))
    if (!merged) return
    tellStored('snippets')
    const undo = (): void => {
      attempt(() => unmergeSnippets(db, merged)).then(() => tellStored('snippets'))
    }
    tell(say('alikeKept', gone.name, kept.name), { text: say('optionsUndo'), run: undo })
  }
}

interface PairProps {
  readonly pair: readonly [SnippetRow, SnippetRow]
  readonly likeness: number
}

function Pair({ pair, likeness }: PairProps) {
  const [isOpen, setOpen] = useState(false)
  const keep = useKeep()
  const [one, other] = named(pair)
  const lines = isOpen ? changedLines(one.row.body, other.row.body) : []
  const ways = [
    [one, other],
    [other, one],
  ] as const
  return (
    <li class="card pair-alike">
      <p class="row">
        <a href={hashOfSnippet(one.row.id)}>{one.name}</a>
        <span class="quietly" aria-hidden="true">
          ·
        </span>
        <a href={hashOfSnippet(other.row.id)}>{other.name}</a>
        <span class="push quietly">{say('alikeShare', String(Math.floor(likeness * 100)))}</span>
      </p>
      {isOpen && lines.length === 0 && <p class="quietly">{say('alikeSame')}</p>}
      {lines.length > 0 && (
        <>
          <p class="quietly">{say('alikeFromTo', one.name, other.name)}</p>
          <ChangeLines label={say('alikeCompare')} lines={lines} />
        </>
      )}
      <p class="row">
        <Button look="outline" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('alikeCompare')}
        </Button>
        {/* What a pack brought comes and goes with it. */}
        {ways
          .filter(([, gone]) => !isOfPack(gone.row))
          .map(([kept, gone]) => (
            <Button key={kept.row.id} look="quiet" onClick={() => void keep(kept, gone)}>
              {say('alikeKeep', kept.name)}
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

/** Answers that are nearly the same, pair by pair, to compare and to make one of. */
export function Pairs({ alike, rows }: PairsProps) {
  const [room, setRoom] = useState(AT_ONCE)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (
    <>
      <p class="quietly">{say('alikeIntro')}</p>
      <ul class="pairs" aria-label={say('alikeTitle')}>
        {alike.slice(0, room).map(({ a, b, likeness }) => {
          const [one, other] = [byId.get(a), byId.get(b)]
          return one && other ? <Pair key={`${a} ${b}`} pair={[one, other]} likeness={likeness} /> : null
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
