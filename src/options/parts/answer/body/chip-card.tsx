import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { Button } from '../../../../ui/button.tsx'
import { type Chip, readChip, writeChip } from './chip.ts'
import { ChipFields, finished } from './chip-fields.tsx'
import { chipWords } from './chip-words.ts'

interface ChipCardProps {
  readonly editor: Editor
  /** Where the chip stands in the document. */
  readonly at: number
  readonly shortcuts: readonly string[]
  readonly onClose: () => void
}

function sourceAt(editor: Editor, at: number): string | null {
  const node = at < editor.state.doc.content.size ? editor.state.doc.nodeAt(at) : null
  return node?.type.name === 'chip' ? String(node.attrs['source']) : null
}

function placeUnder(card: HTMLElement, editor: Editor, at: number): void {
  const wrap = card.parentElement?.getBoundingClientRect()
  const { left, bottom } = editor.view.coordsAtPos(at)
  if (!wrap) return
  const most = Math.max(0, wrap.width - card.offsetWidth - 8)
  card.style.left = `${Math.min(Math.max(8, left - wrap.left), most)}px`
  card.style.top = `${bottom - wrap.top + 6}px`
}

/** What a chip does, beside the chip. Whatever way it is left except Escape, what was typed is kept. */
export function ChipCard({ editor, at, shortcuts, onClose }: ChipCardProps) {
  const source = useRef(sourceAt(editor, at))
  const [chip, setChip] = useState<Chip>(() => readChip(source.current ?? ''))
  const card = useRef<HTMLFormElement>(null)
  const latest = useRef(chip)
  latest.current = chip

  const keep = (): void => {
    const done = finished(latest.current)
    const stillThere = sourceAt(editor, at) === source.current
    if (done && stillThere && writeChip(done) !== source.current)
      editor.view.dispatch(editor.state.tr.setNodeAttribute(at, 'source', writeChip(done)))
    onClose()
  }
  const back = (): void => {
    onClose()
    editor.chain().setNodeSelection(at).focus().run()
  }
  const remove = (): void => {
    if (sourceAt(editor, at) !== null) editor.view.dispatch(editor.state.tr.delete(at, at + 1))
    onClose()
    editor.commands.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed and heard once a card
  useEffect(() => {
    if (!card.current || source.current === null) return
    placeUnder(card.current, editor, at)
    card.current.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
    const end = new AbortController()
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !card.current?.contains(event.target)) keep()
    }
    addEventListener('pointerdown', outside, { signal: end.signal, capture: true })
    addEventListener('focusin', outside, { signal: end.signal })
    return () => end.abort()
  }, [])
  if (source.current === null) return null
  return (
    <form
      ref={card}
      class="chip-card"
      aria-label={chipWords(chip).label}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
        editor.commands.focus(at + 1)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') back()
      }}
    >
      <ChipFields chip={chip} shortcuts={shortcuts} onChip={setChip} />
      <div class="row">
        <Button submits>{say('chipDone')}</Button>
        <Button look="quiet" onClick={remove}>
          {say('chipRemove')}
        </Button>
      </div>
    </form>
  )
}
