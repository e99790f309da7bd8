import { useEffect, useState } from 'preact/hooks'
import { fingerprintOf } from '../../../../domain/packs/keys/fingerprint.ts'
import { say } from '../../../../platform/browser.ts'
import { packEdge } from '../../../../platform/pack-edge.ts'
import { Fingerprint } from '../../../parts/fingerprint.tsx'

/** A key in words, to be read out on the phone. */
export function KeyWords({ keyId }: { readonly keyId: string }) {
  const [words, setWords] = useState('')
  useEffect(() => {
    let here = true
    fingerprintOf(keyId, packEdge).then(
      (found) => {
        if (here) setWords(found)
      },
      (error: unknown) => console.error('Koi could not put a key into words:', error),
    )
    return () => {
      here = false
    }
  }, [keyId])
  return (
    <div class="key-words">
      <p class="hint">{say('studioFingerprint')}</p>
      {words !== '' && <Fingerprint words={words} />}
    </div>
  )
}
