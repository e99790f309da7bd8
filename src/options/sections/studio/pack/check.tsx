import { useMemo, useState } from 'preact/hooks'
import type { Finding } from '../../../../domain/packs/lint/finding.ts'
import { snippetFileName } from '../../../../domain/packs/snippet-file-name.ts'
import { MANIFEST_FILE } from '../../../../domain/packs/source/pack-source.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { Button } from '../../../../ui/button.tsx'
import { hashOfPack } from '../../../route.ts'
import { FindingLines } from '../parts/findings.tsx'
import { usePack, usePackState } from '../use-open-pack.ts'
import { TestLines } from './test-lines.tsx'

/** Groups drawn at once. */
const PAGE = 50

interface Group {
  readonly key: string
  readonly href: string
  readonly title: string
  readonly findings: readonly Finding[]
}

/** Where a file is edited. */
function hrefOf(pack: string, file: string): string {
  if (file === MANIFEST_FILE) return hashOfPack(pack, 'about')
  if (file.startsWith('rules/')) return hashOfPack(pack, 'rule', file.replace(/^rules\/|\.ya?ml$/g, ''))
  return hashOfPack(pack, 'answer', snippetFileName(file).id)
}

function useGroups(findings: readonly Finding[]): readonly Group[] {
  const pack = usePack()
  const answers = usePackState((state) => state.answers)
  return useMemo(() => {
    const titles = new Map([...answers.values()].map(({ snippet }) => [snippet.id, snippet.title]))
    const groups = new Map<string, Finding[]>()
    for (const finding of findings) {
      const href = hrefOf(pack.name, finding.file)
      groups.set(href, [...(groups.get(href) ?? []), finding])
    }
    return [...groups].map(([href, all]) => {
      const file = all[0]?.file ?? ''
      const title =
        titles.get(snippetFileName(file).id) ?? (file === MANIFEST_FILE ? say('studioTabAbout') : file)
      return { key: href, href, title, findings: all }
    })
  }, [findings, answers, pack.name])
}

/** Everything that lint and tests say, by answer, the worst first. */
export function Check() {
  const found = usePackState((state) => state.found)
  const [shown, setShown] = useState(PAGE)
  const groups = useGroups(found?.findings ?? [])
  const failed = (found?.tests ?? []).filter(({ problem }) => problem !== null)
  const counts = found?.counts
  return (
    <div class="page">
      <h1>{say('studioTabCheck')}</h1>
      <p class="studio-sum" role="status">
        {counts
          ? [
              sayCount('studioErrors', counts.error),
              sayCount('studioWarnings', counts.warn),
              sayCount('studioHints', counts.hint),
              found.tests.length > 0
                ? sayCount('studioTestsSum', found.tests.length, String(failed.length))
                : '',
              found.done ? '' : say('studioComparing'),
            ]
              .filter((part) => part !== '')
              .join(' · ')
          : say('studioLooking')}
      </p>
      {found?.done && groups.length === 0 && <p class="empty">{say('studioAllFine')}</p>}
      {groups.slice(0, shown).map(({ key, href, title, findings }) => (
        <section key={key} class="card" aria-label={title}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <FindingLines findings={findings} />
        </section>
      ))}
      {groups.length > shown && (
        <Button look="outline" onClick={() => setShown(shown + PAGE)}>
          {say('studioMore', String(groups.length - shown))}
        </Button>
      )}
      {found && found.tests.length > 0 && (
        <details class="card studio-files">
          <summary>{say('studioTestsTitle')}</summary>
          <TestLines tests={found.tests.slice(0, 500)} />
        </details>
      )}
    </div>
  )
}
