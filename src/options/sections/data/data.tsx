import { say } from '../../../platform/browser.ts'
import { countKept } from '../../../storage/kept.ts'
import { Card, Page } from '../../parts/card.tsx'
import { useLive } from '../../parts/use-live.ts'
import { BackUp } from './back-up.tsx'
import { Erase } from './erase.tsx'
import { keptLines } from './kept-lines.ts'

function WhatIsKept() {
  const kept = useLive(countKept)
  if (kept === undefined) return null
  return (
    <table class="kept">
      <thead>
        <tr>
          <th scope="col">{say('keptWhat')}</th>
          <th scope="col">{say('keptHowMany')}</th>
          <th scope="col">{say('keptHowLong')}</th>
        </tr>
      </thead>
      <tbody>
        {keptLines(kept).map(({ words, note, count, time }) => (
          <tr key={words}>
            <th scope="row">
              {say(words)}
              <small>{say(note)}</small>
            </th>
            <td class="number">{count.toLocaleString()}</td>
            <td>{say(time)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What is on file, how to take it along, how to be rid of it. */
export function DataSection() {
  return (
    <Page title={say('navData')} intro={say('dataIntro')}>
      <Card title={say('dataHome')} intro={say('dataHomeIntro')}>
        <p class="big-number">
          <strong>0</strong> {say('dataHomeZero')}
        </p>
      </Card>
      <Card title={say('dataKept')} intro={say('dataKeptIntro')}>
        <WhatIsKept />
      </Card>
      <Card title={say('dataBackup')} intro={say('dataBackupIntro')}>
        <BackUp />
      </Card>
      <Card title={say('dataMove')} intro={say('dataMoveIntro')}>
        <p class="row">
          <a href="#import">{say('dataImport')}</a>
          <a href="#export">{say('dataExport')}</a>
        </p>
      </Card>
      <Card title={say('dataErase')} intro={say('dataEraseIntro')}>
        <Erase />
      </Card>
    </Page>
  )
}
