import type { FromWork, ToWork, WorkProgress } from './messages.ts'

type Answer = Exclude<FromWork, { kind: 'progress' }>

/** The worker at its work: one thing after the other. */
export interface Work {
  /** Answers when it is done, or stopped, or could not be done. */
  ask(message: ToWork, progress?: (progress: WorkProgress) => void): Promise<Answer>
  /** Stops what writes: nothing of it stays. */
  stop(): void
  /** Ends the worker, whatever it is at. What was asked is answered with `stopped`. */
  end(): void
}

export function startWork(): Work {
  const post = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let last: Promise<unknown> = Promise.resolve()
  let settle: (answer: Answer) => void = () => {}
  let told: (progress: WorkProgress) => void = () => {}
  let isOver = false
  post.onmessage = ({ data }: MessageEvent<FromWork>) => {
    if (data.kind === 'progress') told(data.progress)
    else settle(data)
  }
  post.onerror = (event) => {
    console.error('Koi’s worker stopped:', event.message)
    settle({ kind: 'failed', trouble: 'broken' })
  }
  return {
    ask: (message, progress = () => {}) => {
      const asked = last.then(
        () =>
          new Promise<Answer>((resolve) => {
            settle = resolve
            told = progress
            if (isOver) resolve({ kind: 'stopped' })
            else post.postMessage(message)
          }),
      )
      last = asked
      return asked
    },
    stop: () => post.postMessage({ kind: 'stop' }),
    end: () => {
      isOver = true
      post.terminate()
      settle({ kind: 'stopped' })
    },
  }
}
