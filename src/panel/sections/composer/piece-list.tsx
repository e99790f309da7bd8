import { useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { useAround, useFiled } from '../../around.ts'
import type { Filed } from '../../filed.ts'
import { movedPiece, type Picked, type PickedList, withoutPiece } from '../../message/picked.ts'
import { changePicked } from '../../message/ticket.ts'
import { stepName } from '../../step-names.ts'

const snippetsOf = (filed: Filed) => filed.snippets

function useTitle(): (piece: Picked) => string {
  const rows = useFiled(snippetsOf)
  return (piece) =>
    piece.kind === 'sentence'
      ? piece.text
      : (rows.find(({ id }) => id === piece.id)?.title ?? say('composeGone'))
}

/** The pieces in their order: Alt and the arrow keys move one, Delete drops it, and so do the buttons. */
export function PieceList({ picked }: { readonly picked: PickedList }) {
  const around = useAround()
  const titleOf = useTitle()
  const list = useRef<HTMLOListElement>(null)
  const [news, setNews] = useState('')

  /** The button of the piece at `at` that was used on it before, or the nearest one that can be used. */
  const focusPiece = (at: number, button: number): void => {
    requestAnimationFrame(() => {
      const all = [...(list.current?.children[at]?.querySelectorAll<HTMLElement>('button') ?? [])]
      const usable = [all[button], ...all].find((one) => one && !one.matches(':disabled'))
      usable?.focus()
    })
  }
  const move = (at: number, by: -1 | 1): void => {
    const piece = picked[at]
    if (!piece || !picked[at + by]) return
    changePicked(around, (before) => movedPiece(before, at, by))
    setNews(say('composeMoved', titleOf(piece), String(at + by + 1), String(picked.length)))
    focusPiece(at + by, by === -1 ? 0 : 1)
  }
  const drop = (at: number): void => {
    const piece = picked[at]
    if (!piece) return
    changePicked(around, (before) => withoutPiece(before, at))
    setNews(say('composeDropped', titleOf(piece)))
    focusPiece(Math.min(at, picked.length - 2), 2)
  }
  const hear = (event: KeyboardEvent, at: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.altKey && step !== null) move(at, step)
    else if (event.key === 'Delete') drop(at)
    else return
    event.preventDefault()
  }
  return (
    <>
      <ol class="pieces" aria-label={say('composePieces')} ref={list}>
        {picked.map((piece, at) => {
          const title = titleOf(piece)
          return (
            <li key={piece.id} class="piece" onKeyDown={(event) => hear(event, at)}>
              <span class="title">{title}</span>
              {piece.step ? <Badge tone="sun">{stepName(piece.step)}</Badge> : null}
              <span class="moves">
                <Button
                  look="quiet"
                  label={say('composeUp', title)}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  look="quiet"
                  label={say('composeDown', title)}
                  disabled={at === picked.length - 1}
                  onClick={() => move(at, 1)}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
                <Button look="quiet" label={say('composeDrop', title)} onClick={() => drop(at)}>
                  <span aria-hidden="true">×</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ol>
      <p class="aloud" role="status">
        {news}
      </p>
    </>
  )
}
