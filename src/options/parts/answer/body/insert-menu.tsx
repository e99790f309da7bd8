import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../../platform/browser.ts'
import { useSetting } from '../../../parts/use-setting.ts'
import { type Chip, writeChip } from './chip.ts'
import { insertGroups } from './insertables.ts'

interface InsertMenuProps {
  readonly editor: Editor
  readonly shortcuts: readonly string[]
  readonly onChip: (at: number) => void
}

/** Chips with something to fill in open at once. */
const opens = (chip: Chip): boolean => chip.kind === 'ask' || chip.kind === 'snippet' || chip.kind === 'day'

function walk(menu: HTMLElement | null, event: KeyboardEvent): void {
  const items = [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
  const at = items.findIndex((item) => item.matches(':focus'))
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
  if (next === undefined || items.length === 0) return
  event.preventDefault()
  items[(next + items.length) % items.length]?.focus()
}

/** Everything that can be put into an answer besides words. */
export function InsertMenu({ editor, shortcuts, onChip }: InsertMenuProps) {
  const [open, setOpen] = useState(false)
  const wrap = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
    const end = new AbortController()
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !wrap.current?.contains(event.target)) setOpen(false)
    }
    addEventListener('pointerdown', outside, { signal: end.signal })
    addEventListener('focusin', outside, { signal: end.signal })
    return () => end.abort()
  }, [open])
  const [fields] = useSetting('fields')
  const insert = (chip: Chip): void => {
    setOpen(false)
    const full = chip.kind === 'snippet' ? { ...chip, shortcut: shortcuts[0] ?? '' } : chip
    const at = editor.state.selection.from
    editor
      .chain()
      .focus()
      .insertContent({ type: 'chip', attrs: { source: writeChip(full) } })
      .run()
    if (opens(full)) onChip(at)
  }
  const hear = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setOpen(false)
      editor.commands.focus()
    } else walk(menu.current, event)
  }
  return (
    <div class="menu-wrap" ref={wrap}>
      <button
        type="button"
        class="insert"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('insertOpen')}
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={say('insertOpen')} ref={menu} onKeyDown={hear}>
          {insertGroups(say('askNewLabel'), Object.keys(fields ?? {})).map(({ id, words, entries }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of a menu is no fieldset
            <div key={id} role="group" aria-label={say(words)}>
              <p aria-hidden="true">{say(words)}</p>
              {entries
                .filter(({ chip }) => chip.kind !== 'snippet' || shortcuts.length > 0)
                .map((entry) => (
                  <button
                    key={entry.id}
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    onClick={() => insert(entry.chip)}
                  >
                    {entry.label ?? say(entry.words)}
                  </button>
                ))}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
