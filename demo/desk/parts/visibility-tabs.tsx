import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { Visibility } from '../state.ts'
import { Icon } from './icon.tsx'

const tabs = [
  { id: 'public', title: 'Public reply', icon: 'reply' },
  { id: 'note', title: 'Internal note', icon: 'lock' },
] as const

interface VisibilityTabsProps {
  visibility: Visibility
  show(visibility: Visibility): void
}

export function VisibilityTabs({ visibility, show }: VisibilityTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other: Visibility = visibility === 'public' ? 'note' : 'public'
    show(other)
    list.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Who will read this" ref={list} onKeyDown={turn}>
      {tabs.map(({ id, title, icon }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={visibility === id}
          aria-controls="composer-panel"
          tabIndex={visibility === id ? 0 : -1}
          data-show={id}
          onClick={() => show(id)}
        >
          <Icon name={icon} />
          {title}
        </button>
      ))}
    </div>
  )
}
