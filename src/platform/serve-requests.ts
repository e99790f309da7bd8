import { type Answer, type Handlers, parseRequest, type RequestKind } from '../protocol/requests.ts'
import { RequestFailed } from './requests.ts'

/** Requests that the browser grants only in the very answer to a gesture: nothing may be awaited before them. */
const IN_GESTURE: ReadonlySet<RequestKind> = new Set(['open-panel'])

function refuse(kind: RequestKind): never {
  throw new RequestFailed(`${kind}: this site is not allowed`)
}

type AnyHandler<Context> = (body: unknown, context: Context) => Promise<unknown>

/**
 * Serves requests in the background. `contextOf` refuses a sender by returning null, `allowed` one
 * whose site the agent took away; whatever is not one of ours or not
 * of its form is answered with an error and reaches no handler.
 */
export function serveRequests<Context>(
  handlers: Handlers<Context>,
  contextOf: (sender: chrome.runtime.MessageSender, kind: RequestKind) => Context | null,
  allowed: (context: Context) => Promise<boolean>,
): void {
  chrome.runtime.onMessage.addListener((raw: unknown, sender, respond: (answer: Answer<unknown>) => void) => {
    const parsed = parseRequest(raw)
    if (!parsed) return false
    const context = contextOf(sender, parsed.kind)
    if (context === null) {
      respond({ ok: false, error: `${parsed.kind}: not from here` })
      return false
    }
    const handler = handlers[parsed.kind] as AnyHandler<Context>
    const answered = IN_GESTURE.has(parsed.kind)
      ? handler(parsed.body, context)
      : allowed(context).then((yes) => (yes ? handler(parsed.body, context) : refuse(parsed.kind)))
    answered.then(
      (value) => respond({ ok: true, value }),
      (error: unknown) => respond({ ok: false, error: String(error) }),
    )
    return true
  })
}
