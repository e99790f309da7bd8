import type { FromWork, ToWork, WorkProgress } from './messages.ts'

type Answer = Exclude<FromWork, { kind: 'progress' }>

/** Where the messages go: a Worker, or something that answers like one. */
export interface Post {
  postMessage(message: ToWork): void
  terminate(): void
  onmessage: ((event: { readonly data: FromWork }) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** The worker at its work: one thing after the other. */
export interface Work {
  /** Answers when it is done, or stopped, or could not be done. */
  ask(message: ToWork, progress?: (progress: WorkProgress) => void): Promise<Answer>
  /** Stops what writes: nothing of it stays. */
  stop(): void
  /** Ends the worker, whatever it is at. What was asked is answered with `stopped`. */
  end(): void
}

export function startWork(
  post: Post = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
): Work {
  let settle: (answer: Answer) => void = () => {}
  let told: (progress: WorkProgress) => void = () => {}
  post.onmessage = ({ data }) => {
    if (data.kind === 'progress') told(data.progress)
    else settle(data)
  }
  post.onerror = (event) => {
    console.error('Koi’s worker stopped:', event.message)
    settle({ kind: 'failed', trouble: 'broken' })
  }
  return {
    ask: (message, progress = () => {}) =>
      new Promise((resolve) => {
        settle = resolve
        told = progress
        post.postMessage(message)
      }),
    stop: () => post.postMessage({ kind: 'stop' }),
    end: () => {
      post.terminate()
      settle({ kind: 'stopped' })
    },
  }
}
