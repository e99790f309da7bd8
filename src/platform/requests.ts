import type { Answer, Answers, RequestBody, RequestKind } from '../protocol/requests.ts'

/** The background could not be asked or refused; `message` is for the log, screens have their own words. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed'
}

/** Asks the background. Rejects with RequestFailed when it is gone, refuses or breaks. */
export async function request<K extends RequestKind>(kind: K, body: RequestBody<K>): Promise<Answers[K]> {
  const answer: Answer<Answers[K]> | undefined = await chrome.runtime
    .sendMessage({ koi: kind, body })
    .catch((error: unknown) => ({ ok: false, error: String(error) }))
  if (!answer) throw new RequestFailed(`no answer to ${kind}`)
  if (!answer.ok) throw new RequestFailed(answer.error)
  return answer.value
}
