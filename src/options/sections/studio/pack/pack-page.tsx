import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { useStore } from '../../../../ui/use-store.ts'
import { hashOfPack, STUDIO_VIEWS, type StudioRoute, type StudioView } from '../../../route.ts'
import type { OpenPack, PackState } from '../open-pack.ts'
import { PackContext, useOpenPack } from '../use-open-pack.ts'
import { About } from './about.tsx'
import { Add } from './add.tsx'
import { AnswerView } from './answer-view.tsx'
import { Answers } from './answers.tsx'
import { Check } from './check.tsx'
import { Release } from './release.tsx'
import { RuleView } from './rule-view.tsx'
import { Rules } from './rules.tsx'
import { Suggestions } from './suggestions.tsx'

type PackRoute = Extract<StudioRoute, { page: 'pack' }>

const WORDS: Readonly<Record<(typeof STUDIO_VIEWS)[number], string>> = {
  answers: 'studioTabAnswers',
  rules: 'studioTabRules',
  about: 'studioTabAbout',
  check: 'studioTabCheck',
  suggestions: 'studioTabSuggestions',
  release: 'studioTabRelease',
}

/** The tab that a page belongs to. */
function tabOf(view: StudioView): (typeof STUDIO_VIEWS)[number] {
  if (view === 'add' || view === 'answer') return 'answers'
  return view === 'rule' ? 'rules' : view
}

function View({ route }: { readonly route: PackRoute }) {
  switch (route.view) {
    case 'answers':
      return <Answers />
    case 'add':
      return <Add />
    case 'answer':
      return <AnswerView key={route.id} id={route.id} />
    case 'rules':
      return <Rules />
    case 'rule':
      return <RuleView key={route.id} id={route.id} />
    case 'about':
      return <About />
    case 'check':
      return <Check />
    case 'suggestions':
      return <Suggestions />
    case 'release':
      return <Release />
  }
}

function Head({
  pack,
  state,
  route,
}: {
  readonly pack: OpenPack
  readonly state: PackState
  readonly route: PackRoute
}) {
  const { found, reading, manifest, loose } = state
  const errors = found?.counts.error ?? 0
  return (
    <header class="studio-head">
      <div class="row">
        <a class="back" href="#studio">
          {say('studioTitle')}
        </a>
        <span class="quietly" aria-live="polite">
          {reading
            ? say('studioReading', String(reading.done), String(reading.total))
            : say(loose ? 'studioKeeping' : 'studioKept')}
        </span>
      </div>
      <p class="studio-name">{manifest?.title ?? pack.name}</p>
      <nav class="studio-nav" aria-label={say('studioNav')}>
        {STUDIO_VIEWS.map((view) => (
          <a
            key={view}
            href={hashOfPack(pack.name, view)}
            aria-current={view === tabOf(route.view) ? 'page' : undefined}
          >
            {say(WORDS[view])}
            {view === 'check' && errors > 0 && <Badge tone="koi">{String(errors)}</Badge>}
          </a>
        ))}
      </nav>
    </header>
  )
}

function Open({ pack, route }: { readonly pack: OpenPack; readonly route: PackRoute }) {
  const state = useStore(pack.store, (all) => all)
  if (state.phase === 'loading') return null
  if (state.phase === 'missing')
    return (
      <div class="nothing">
        <h1>{say('studioMissing')}</h1>
        <a href="#studio">{say('studioTitle')}</a>
      </div>
    )
  return (
    <PackContext.Provider value={pack}>
      <div class="studio">
        <Head pack={pack} state={state} route={route} />
        <View route={route} />
      </div>
    </PackContext.Provider>
  )
}

/** One pack in the making, with its parts as tabs. */
export function PackPage({ route }: { readonly route: PackRoute }) {
  const pack = useOpenPack(route.pack)
  return pack === null ? null : <Open pack={pack} route={route} />
}
