import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { movePack } from '../../../storage/packs/packs.ts'
import { Card, Page } from '../../parts/card.tsx'
import { useKoi } from '../../parts/koi.ts'
import { tellStored } from '../../parts/tell.ts'
import { AddPack } from './add-pack.tsx'
import { PackItem } from './pack-item.tsx'
import { Subscriptions } from './subscriptions.tsx'
import { type ShownPack, usePacks } from './use-packs.ts'
import './packs.css'

/** Which of a pack's two arrows was pressed last: the focus stays with it when the pack has moved. */
interface Moved {
  readonly name: string
  readonly by: 1 | -1
}

function PackList({ packs }: { readonly packs: readonly ShownPack[] }) {
  const { db, attempt, tell } = useKoi()
  const list = useRef<HTMLUListElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const order = packs.map(({ row }) => row.name).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows once the new order is drawn
  useLayoutEffect(() => {
    if (moved === null) return
    const arrows = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>(
        `[data-pack="${moved.name}"] .pack-head button`,
      ) ?? []),
    ]
    const wanted = moved.by === -1 ? arrows : arrows.toReversed()
    wanted.find(({ disabled }) => !disabled)?.focus()
    setMoved(null)
  }, [order])
  const move = async ({ row }: ShownPack, from: number, to: number): Promise<void> => {
    setMoved({ name: row.name, by: to < from ? -1 : 1 })
    await attempt(() => movePack(db, row.name, to))
    tellStored('snippets')
    tell(say('packsMoved', row.facts.title, String(to + 1)))
  }
  return (
    <ul class="packs" ref={list}>
      {packs.map((shown, place) => (
        <PackItem
          key={shown.row.name}
          shown={shown}
          place={place}
          count={packs.length}
          onMove={(to) => void move(shown, place, to)}
        />
      ))}
    </ul>
  )
}

/** The team's packs: what is installed, and how another one comes in. */
export function PacksSection() {
  const packs = usePacks()
  if (packs === undefined) return null
  return (
    <Page title={say('navPacks')} intro={say('packsIntro')}>
      <Card title={say('packsInstalled')} intro={packs.length > 1 ? say('packsOrder') : undefined}>
        {packs.length === 0 ? <p class="empty">{say('packsNone')}</p> : <PackList packs={packs} />}
      </Card>
      <Card title={say('packsAdd')} intro={say('packsAddIntro')}>
        <AddPack />
      </Card>
      <Subscriptions />
    </Page>
  )
}
