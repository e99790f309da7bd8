import { type Body, parseBody, toHtml, toPlain } from '../../../snippets/body.ts'
import { plainHtml } from '../reading/plain-html.ts'
import { isPlain } from './is-plain.ts'

/** True where a body written as plain text reads back as itself. */
export function plainRoundTrip(body: Body): boolean {
  return isPlain(body) && toHtml(parseBody(plainHtml(toPlain(body))).body) === toHtml(body)
}
