import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import koi from '../../../ui/icons/koi.svg'
import { useSetting } from '../../parts/use-setting.ts'
import { DesksStep } from './desks-step.tsx'
import { PracticeStep } from './practice-step.tsx'
import { StarterStep } from './starter-step.tsx'
import { YouStep } from './you-step.tsx'
import './first-run.css'

const STEPS = [
  { words: 'welcomeDesks', Step: DesksStep },
  { words: 'welcomeYou', Step: YouStep },
  { words: 'welcomeStarter', Step: StarterStep },
  { words: 'welcomeTry', Step: PracticeStep },
] as const

function Progress({ at }: { readonly at: number }) {
  return (
    <ol class="progress" aria-label={say('welcomeProgress')}>
      {STEPS.map(({ words }, place) => (
        <li key={words} class={place < at ? 'done' : ''} aria-current={place === at ? 'step' : undefined}>
          <span>{say(words)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Four small steps after the installation; every choice is on file the moment it is made, so leaving early loses nothing. */
export function FirstRun() {
  const [at, setAt] = useState(0)
  const [, setDone] = useSetting('firstRunDone')
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the step
  useEffect(() => heading.current?.focus(), [at])
  const finish = (): void => {
    setDone(true)
    location.hash = '#library'
  }
  const step = STEPS[at] ?? STEPS[0]
  const last = at === STEPS.length - 1
  return (
    <div class="first-run">
      <header>
        <img src={koi} alt="" width="52" height="52" />
        <div>
          <h1>{say('welcomeTitle')}</h1>
          <p>{say('welcomeIntro')}</p>
        </div>
      </header>
      <Progress at={at} />
      <section class="card step" aria-labelledby="step-title">
        <h2 id="step-title" ref={heading} tabIndex={-1}>
          {say(`${step.words}Title`)}
        </h2>
        <p class="intro">{say(`${step.words}Intro`)}</p>
        <step.Step />
      </section>
      <footer class="row">
        {at > 0 && (
          <Button look="outline" onClick={() => setAt(at - 1)}>
            {say('welcomeBack')}
          </Button>
        )}
        <span class="push row">
          {!last && (
            <Button look="quiet" onClick={finish}>
              {say('welcomeSkip')}
            </Button>
          )}
          <Button onClick={last ? finish : () => setAt(at + 1)}>
            {say(last ? 'welcomeFinish' : 'welcomeNext')}
          </Button>
        </span>
      </footer>
    </div>
  )
}
