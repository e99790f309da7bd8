import { createStore } from 'zustand/vanilla'
import { languageSample, sureLanguage } from '../domain/conversation/language.ts'
import { detectLanguage } from '../platform/language.ts'
import { useStore } from '../ui/use-store.ts'
import { sceneOf } from './around.ts'
import type { PanelStore } from './state.ts'

/** What the customer writes in (BCP 47), by the words it was told by; null where they leave a doubt. */
export const customerLanguage = createStore<{ readonly sample: string; readonly language: string | null }>(
  () => ({
    sample: '',
    language: null,
  }),
)

/** Asks once for each last message of a customer, until `signal` aborts. */
export function followLanguage(store: PanelStore, signal: AbortSignal): void {
  const look = (): void => {
    const scene = sceneOf(store.getState())
    const sample = scene ? languageSample(scene) : ''
    if (sample === customerLanguage.getState().sample) return
    customerLanguage.setState({ sample, language: null })
    if (sample === '') return
    detectLanguage(sample).then(
      (detected) => {
        if (!signal.aborted && customerLanguage.getState().sample === sample)
          customerLanguage.setState({ sample, language: sureLanguage(detected) })
      },
      (error: unknown) => console.warn('Koi could not tell the language:', error),
    )
  }
  signal.addEventListener('abort', store.subscribe(look), { once: true })
  look()
}

const languageIn = (state: { readonly language: string | null }): string | null => state.language

export function useCustomerLanguage(): string | null {
  return useStore(customerLanguage, languageIn)
}
