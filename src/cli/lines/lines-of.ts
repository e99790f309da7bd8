import { encodingOf } from '../../domain/packs/formats/reading/decode.ts'
import { LineSplitter } from './split.ts'

/** Lines of a stream of bytes, without a byte order mark at its start. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const splitter = new LineSplitter()
  let decoder: TextDecoder | null = null
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk))
    yield splitter.push(decoder.decode(chunk, { stream: true }))
  }
  yield splitter.push(decoder?.decode() ?? '')
  yield [splitter.end()]
}
