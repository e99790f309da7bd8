import { say } from '../../../platform/browser.ts'

const PRACTICE_PAGE = '../options/index.html#practice'

/** A quiet moment may be used for two minutes of practice; nobody is asked to. */
export function PracticeEntry() {
  return (
    <p class="practice-entry">
      {say('practicePanelWhy')}{' '}
      <a href={PRACTICE_PAGE} target="_blank" rel="noreferrer">
        {say('practicePanel')}
      </a>
    </p>
  )
}
