import { useEffect } from 'preact/hooks'
import { say } from '../platform/browser.ts'
import { Navigation } from './navigation.tsx'
import { BackupReminder } from './parts/backup-reminder.tsx'
import { DoneNote } from './parts/done-note.tsx'
import { type Koi, KoiContext } from './parts/koi.ts'
import { TroubleNote } from './parts/trouble.tsx'
import type { Route } from './route.ts'
import { DataSection } from './sections/data/data.tsx'
import { DesksSection } from './sections/desks/desks.tsx'
import { FirstRun } from './sections/first-run/first-run.tsx'
import { ImportSection } from './sections/import/import.tsx'
import { InsightsSection } from './sections/insights/insights.tsx'
import { KeysSection } from './sections/keys/keys.tsx'
import { LanguageSection } from './sections/language/language.tsx'
import { LearntSection } from './sections/learnt/learnt.tsx'
import { LibrarySection } from './sections/library/library.tsx'
import { PacksSection } from './sections/packs/packs.tsx'
import { PracticeSection } from './sections/practice/practice.tsx'
import { ProfileSection } from './sections/profile/profile.tsx'
import { StudioSection } from './sections/studio/studio.tsx'
import { useRoute } from './use-route.ts'

function Section({ route }: { readonly route: Exclude<Route, { at: 'welcome' }> }) {
  switch (route.at) {
    case 'library':
      return <LibrarySection route={route} />
    case 'packs':
      return <PacksSection />
    case 'studio':
      return <StudioSection route={route} />
    case 'import':
      return <ImportSection />
    case 'desks':
      return <DesksSection />
    case 'profile':
      return <ProfileSection />
    case 'language':
      return <LanguageSection />
    case 'learnt':
      return <LearntSection />
    case 'insights':
      return <InsightsSection />
    case 'practice':
      return <PracticeSection />
    case 'keys':
      return <KeysSection />
    case 'data':
      return <DataSection />
  }
}

/** The whole page: the first run alone, or the navigation beside a section. */
export function App({ koi }: { readonly koi: Koi }) {
  const route = useRoute()
  useEffect(() => {
    document.documentElement.lang = say('@@ui_locale').replace('_', '-').replace('@@ui-locale', 'en')
    document.title = say(route.at === 'welcome' ? 'welcomePageTitle' : 'optionsPageTitle')
  }, [route.at])
  return (
    <KoiContext.Provider value={koi}>
      {route.at === 'welcome' ? (
        <main class="alone">
          <TroubleNote />
          <FirstRun />
        </main>
      ) : (
        <div class="shell">
          <Navigation current={route.at === 'import' ? 'library' : route.at} />
          <main>
            <TroubleNote />
            {(route.at === 'library' || route.at === 'data') && <BackupReminder />}
            <Section route={route} />
          </main>
        </div>
      )}
      <DoneNote />
    </KoiContext.Provider>
  )
}
