import { useEffect, useState } from 'preact/hooks'
import type { Profile } from '../../../../domain/knowledge.ts'
import type { Scene } from '../../../../domain/scene.ts'
import { say } from '../../../../platform/browser.ts'
import { type OpenTab, readableTabs } from '../../../../platform/tabs.ts'
import { type Conversation, followConversation } from './follow-conversation.ts'
import { SAMPLE_PROFILE, SAMPLES, type SampleId, sampleScene } from './sample.ts'

/** What a preview is tried against: a sample customer, or the conversation in an open tab. */
export type Against =
  | { readonly kind: 'sample'; readonly id: SampleId }
  | { readonly kind: 'tab'; readonly tab: number }

/** The open tabs of sites that Koi may read, looked up anew whenever the agent comes back to this page. */
export function useReadableTabs(): readonly OpenTab[] {
  const [tabs, setTabs] = useState<readonly OpenTab[]>([])
  useEffect(() => {
    const end = new AbortController()
    const look = (): void => {
      readableTabs().then(
        (found) => {
          if (!end.signal.aborted) setTabs(found)
        },
        (error: unknown) => console.warn('Koi could not look for open conversations:', error),
      )
    }
    addEventListener('focus', look, { signal: end.signal })
    document.addEventListener('visibilitychange', look, { signal: end.signal })
    look()
    return () => end.abort()
  }, [])
  return tabs
}

const NOTHING_YET: Conversation = { phase: 'waiting', scene: null }

/** The conversation in a tab, live while it is chosen; no page is asked anything for null. */
export function useConversation(tab: number | null): Conversation | null {
  const [conversation, setConversation] = useState<Conversation>(NOTHING_YET)
  useEffect(() => {
    if (tab === null) return
    const end = new AbortController()
    setConversation(NOTHING_YET)
    followConversation(tab, setConversation, end.signal)
    return () => end.abort()
  }, [tab])
  return tab === null ? null : conversation
}

/** The scene of a sample customer. */
export function sceneOfSample(id: SampleId): Scene {
  const name = SAMPLES.find((one) => one.id === id)?.name ?? null
  return sampleScene(say('previewSubject'), name, say('previewEvidence'))
}

/** The agent's own profile; in front of a sample, what she has not said yet is made up. */
export function profileFor(against: Against, profile: Profile | undefined): Profile {
  const known = profile ?? { name: '', email: '', team: '' }
  if (against.kind === 'tab') return known
  return {
    ...known,
    name: known.name || SAMPLE_PROFILE.name,
    email: known.email || SAMPLE_PROFILE.email,
    team: known.team || SAMPLE_PROFILE.team,
  }
}
