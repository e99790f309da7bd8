import { say } from '../../../platform/browser.ts'
import { DropFiles } from '../../parts/files/drop-files.tsx'
import { AskFirst } from './ask-first.tsx'
import { useTaking } from './taking/use-taking.ts'

/** Takes a pack's file: dropped anywhere on the page, or chosen. Says why where one is refused. */
export function AddPack() {
  const { take, checking, refused, asked } = useTaking()
  return (
    <>
      <DropFiles
        words={say('packsDrop')}
        choose={say('packsChoose')}
        accept=".koipack"
        disabled={checking !== null || asked !== null}
        onFiles={(files) => void take(files.map(({ file }) => file))}
      />
      <p class="quietly" role="status">
        {checking === null ? '' : say('packsChecking', checking)}
      </p>
      <div role="alert">
        {refused.map(({ name, why }) => (
          <div key={name} class="note trouble">
            <p>
              <strong>{say('packsRefused', name)}</strong> {why} {say('packsRefusedStays')}
            </p>
          </div>
        ))}
      </div>
      {asked && <AskFirst asked={asked} />}
    </>
  )
}
