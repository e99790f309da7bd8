import type { PackTest } from '../../../../domain/packs/testing/pack-test.ts'
import { say } from '../../../../platform/browser.ts'
import { Badge } from '../../../../ui/badge.tsx'
import { Marked } from '../../../../ui/marked.tsx'

/** A sentence with the words that its rule is about, which stand in double brackets. */
function piecesOf(name: string) {
  return name.split(/\[\[|\]\]/).map((text, at) => ({ text, hit: at % 2 === 1, at }))
}

/** Tests that were run, each with how it came out; nothing where there are none. */
export function TestLines({ tests }: { readonly tests: readonly PackTest[] }) {
  if (tests.length === 0) return null
  return (
    <ul class="findings" aria-label={say('studioTestsTitle')}>
      {tests.map(({ file, line, name, problem }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two tests may have one name and stand on one line
        <li key={`${file} ${line} ${place}`}>
          <Badge tone={problem === null ? 'moss' : 'koi'}>
            {say(problem === null ? 'studioTestHolds' : 'studioTestFails')}
          </Badge>
          <span>
            <Marked pieces={piecesOf(name)} />
            {problem !== null && <small class="hint">{problem}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
