import { useId, useRef, useState } from 'preact/hooks'
import { say } from '../platform/browser.ts'
import koi from '../ui/icons/koi.svg'
import { GROUPS, type SectionName } from './route.ts'

const WORDS: Readonly<Record<SectionName, string>> = {
  library: 'navLibrary',
  packs: 'navPacks',
  studio: 'navStudio',
  desks: 'navDesks',
  profile: 'navProfile',
  language: 'navLanguage',
  learnt: 'navLearnt',
  insights: 'navInsights',
  practice: 'navPractice',
  keys: 'navKeys',
  data: 'navData',
}

const GROUP_WORDS: Readonly<Record<keyof typeof GROUPS, string>> = {
  answers: 'navGroupAnswers',
  going: 'navGroupGoing',
  settings: 'navGroupSettings',
}
const GROUP_NAMES = ['answers', 'going', 'settings'] as const

/** One path a section, drawn on 24 by 24. */
const ICONS: Readonly<Record<SectionName, string>> = {
  library: 'M5 4h11a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3V4zm0 13a3 3 0 0 1 3-3h11M9 8h6',
  packs: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  studio: 'M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8',
  desks: 'M4 6h16v9H4zM9 20h6M12 15v5M8 10h8',
  profile: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20c1-4 4-5 7-5s6 1 7 5',
  language: 'M5 5h14v10H11l-4 4v-4H5zM9 9h6M9 12h4',
  learnt: 'M12 4a6 6 0 0 1 4 10.5c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5A6 6 0 0 1 12 4zM9.5 20h5',
  insights: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
  practice: 'M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 9v4l3 2M9 2h6',
  keys: 'M3 7h18v10H3zM7 11h.01M11 11h.01M15 11h.01M8 14h8',
  data: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
}

function Entry({ name, isCurrent }: { readonly name: SectionName; readonly isCurrent: boolean }) {
  return (
    <li>
      <a href={`#${name}`} aria-current={isCurrent ? 'page' : undefined}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={ICONS[name]} />
        </svg>
        {say(WORDS[name])}
      </a>
    </li>
  )
}

/** Where everything is, in groups; behind a button where the window is narrow. */
export function Navigation({ current }: { readonly current: SectionName }) {
  const id = useId()
  const menu = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  /** Whoever chose or gave up is back at the button, not nowhere. On a wide window there is none, and the focus stays. */
  const close = (): void => {
    if (!isOpen) return
    setOpen(false)
    menu.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button opened
    <header class="side" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <a class="brand" href="#library">
        <img src={koi} alt="" width="32" height="32" />
        <span>Koi</span>
      </a>
      <button
        ref={menu}
        type="button"
        class="button outline nav-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {say('navMenu', say(WORDS[current]))}
      </button>
      <nav id={id} class={isOpen ? 'open' : undefined} aria-label={say('navLabel')}>
        {GROUP_NAMES.map((group) => (
          <div key={group}>
            <p id={`${id}-${group}`}>{say(GROUP_WORDS[group])}</p>
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's click is its Enter too */}
            <ul aria-labelledby={`${id}-${group}`} onClick={close}>
              {GROUPS[group].map((name) => (
                <Entry key={name} name={name} isCurrent={name === current} />
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <p class="promise">{say('navPromise')}</p>
    </header>
  )
}
