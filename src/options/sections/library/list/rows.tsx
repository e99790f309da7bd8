import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import type { PackNames } from '../of-pack/pack-names.ts'
import type { Health } from './health.ts'
import { Row } from './row.tsx'
import type { ListedRow } from './sift.ts'
import { windowOf } from './window.ts'

/** As in library.css. */
const ROW_HEIGHT = 88

interface RowsProps {
  readonly listed: readonly ListedRow[]
  readonly current: number
  readonly unsaved: ReadonlySet<string>
  readonly health: Health
  readonly packs: PackNames
  readonly onCurrent: (place: number) => void
}

/** Draws the rows in sight of a list that scrolls with the page; the others are only height. */
export function Rows({ listed, current, unsaved, health, packs, onCurrent }: RowsProps) {
  const list = useRef<HTMLUListElement>(null)
  const [sight, setSight] = useState({ top: 0, height: 900 })
  useEffect(() => {
    const end = new AbortController()
    const look = (): void => {
      const top = Math.max(0, -(list.current?.getBoundingClientRect().top ?? 0))
      setSight((was) =>
        Math.abs(was.top - top) < ROW_HEIGHT && was.height === innerHeight
          ? was
          : { top, height: innerHeight },
      )
    }
    look()
    addEventListener('scroll', look, { signal: end.signal, passive: true })
    addEventListener('resize', look, { signal: end.signal })
    return () => end.abort()
  }, [])
  const { first, last } = windowOf({ count: listed.length, rowHeight: ROW_HEIGHT, ...sight })
  const inWindow = current >= first && current < last
  return (
    <ul
      ref={list}
      class="answers"
      aria-label={say('libraryAnswers')}
      style={{
        paddingTop: `${first * ROW_HEIGHT}px`,
        paddingBottom: `${(listed.length - last) * ROW_HEIGHT}px`,
      }}
    >
      {listed.slice(first, last).map((one, place) => (
        <Row
          key={one.row.id}
          listed={one}
          place={first + place}
          count={listed.length}
          current={inWindow ? first + place === current : place === 0}
          unsaved={unsaved.has(one.row.id)}
          health={health}
          packs={packs}
          onFocus={() => onCurrent(first + place)}
        />
      ))}
    </ul>
  )
}
