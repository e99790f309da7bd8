import type { ComponentChildren } from 'preact'

export interface TabItem<Name extends string> {
  readonly name: Name
  readonly text: string
  readonly hotkey?: string | undefined
  /** A number worth seeing, with the same in words. */
  readonly count?: { readonly number: number; readonly label: string } | undefined
}

interface TabsProps<Name extends string> {
  readonly label: string
  readonly items: readonly TabItem<Name>[]
  readonly current: Name
  readonly onChoose: (name: Name) => void
}

const tabId = (name: string): string => `tab-${name}`
const pageId = (name: string): string => `tab-page-${name}`

/** A row of tabs, walked with the arrow keys. Each shows a TabPage of the same name. */
export function Tabs<Name extends string>({ label, items, current, onChoose }: TabsProps<Name>) {
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const at = items.findIndex(({ name }) => name === current)
    const next = items[(at + step + items.length) % items.length]
    if (step === 0 || !next) return
    event.preventDefault()
    onChoose(next.name)
    document.getElementById(tabId(next.name))?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={walk}>
      {items.map(({ name, text, hotkey, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === current}
          aria-controls={pageId(name)}
          tabIndex={name === current ? 0 : -1}
          data-hotkey={hotkey}
          aria-keyshortcuts={hotkey}
          onClick={() => onChoose(name)}
        >
          {text}
          {count && count.number > 0 ? (
            <b>
              <span aria-hidden="true">{count.number}</span>
              <span class="aloud">{count.label}</span>
            </b>
          ) : null}
        </button>
      ))}
    </div>
  )
}

interface TabPageProps {
  readonly name: string
  readonly current: string
  readonly children: ComponentChildren
}

/** What a tab shows. It stays in the page while hidden, so that nothing typed in it is lost. */
export function TabPage({ name, current, children }: TabPageProps) {
  return (
    <div role="tabpanel" id={pageId(name)} aria-labelledby={tabId(name)} hidden={name !== current}>
      {children}
    </div>
  )
}
