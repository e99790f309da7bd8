import { useEffect, useRef, useState } from 'preact/hooks'
import { say } from '../../../platform/browser.ts'
import { Button } from '../../../ui/button.tsx'
import { AskFirst } from './ask-first.tsx'
import { useTaking } from './taking/use-taking.ts'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Files dropped anywhere on the page, and whether some are held over it. */
function useDrop(take: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      take([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over, { signal: end.signal })
    addEventListener('dragleave', leave, { signal: end.signal })
    addEventListener('drop', drop, { signal: end.signal })
    return () => end.abort()
  })
  return isOver
}

/** Takes a pack's file: dropped anywhere on the page, or chosen. Says why where one is refused. */
export function AddPack() {
  const { take, checking, refused, asked } = useTaking()
  const input = useRef<HTMLInputElement>(null)
  const isBusy = checking !== null || asked !== null
  const start = (files: readonly File[]): void => {
    if (!isBusy && files.length > 0) void take(files)
  }
  const isOver = useDrop(start)
  return (
    <>
      <div class={isOver ? 'drop-zone over' : 'drop-zone'}>
        <p>{say('packsDrop')}</p>
        <Button disabled={isBusy} onClick={() => input.current?.click()}>
          {say('packsChoose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".koipack"
          aria-label={say('packsChoose')}
          onChange={(event) => {
            start([...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
      </div>
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
