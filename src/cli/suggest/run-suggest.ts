import type { Meaning } from '../../domain/suggest/meaning.ts'
import { rank } from '../../domain/suggest/rank.ts'
import { learn } from '../../domain/suggest/suggest-index.ts'
import type { SuggestOrder } from '../arguments.ts'
import { linesOf } from '../lines/lines-of.ts'
import type { Streams } from '../streams.ts'
import { type Loaded, loadChoices, loadSnippets } from './files.ts'
import { readMessage } from './lines.ts'

/** Characters that are kept back to be written in one go. */
const WRITE_AT = 1 << 16
const DIGITS = 1e4

const rounded = (score: number): number => Math.round(score * DIGITS) / DIGITS

/** The answer to one line as JSON; null where the line is bad, which is answered as well. */
function answerTo(line: string, number: number, order: SuggestOrder, { index, sources }: Loaded) {
  const message = readMessage(line)
  if ('error' in message)
    return { json: JSON.stringify({ id: null, line: number, error: message.error }), isBad: true }
  const { suggestions, confidence } = rank(index, { text: message.text }, order.top)
  const listed = suggestions.map(({ id, score }) => `{"id":${sources.get(id)},"score":${rounded(score)}}`)
  if (order.online && message.chosen !== null) learn(index, message.text, message.chosen)
  const json = `{"id":${message.id},"confidence":"${confidence}","suggestions":[${listed.join(',')}]}`
  return { json, isBad: false }
}

/** Answers every line of standard input, in order, as it comes in. Returns the code to end with. */
export async function runSuggest(order: SuggestOrder, meaning: Meaning, streams: Streams): Promise<number> {
  if (!streams.hasInput()) {
    streams.complain('there are no messages. Pipe them in, one a line.\nkoi suggest --help tells the rest.')
    return 2
  }
  const loaded = await loadSnippets(order.snippets, meaning, streams)
  if (loaded.index.size === 0) {
    if (loaded.isFine) streams.complain(`${order.snippets} holds no answer to choose from.`)
    return 2
  }
  const hasLearnt = order.learn === null || (await loadChoices(order.learn, loaded.index, streams))
  let code = loaded.isFine && hasLearnt ? 0 : 2
  let number = 0
  let waiting = ''
  for await (const lines of linesOf(streams.input())) {
    for (const line of lines) {
      number++
      if (line.trim() === '') continue
      const { json, isBad } = answerTo(line, number, order, loaded)
      if (isBad) code = 2
      waiting += `${json}\n`
      if (waiting.length < WRITE_AT) continue
      await streams.answer(waiting)
      waiting = ''
    }
    await streams.answer(waiting)
    waiting = ''
  }
  return code
}
