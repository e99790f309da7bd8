import type { OpinionWeights } from '../domain/language/opinion/weights.ts'
import type { PackedRules } from '../domain/language/packed.ts'
import { Meaning } from '../domain/suggest/meaning.ts'
import type { MeaningTable } from '../domain/suggest/meaning-table.ts'
import { readArguments } from './arguments.ts'
import { makeChecker } from './check/checker.ts'
import { runCheck } from './check/run-check.ts'
import { runExport } from './export/run-export.ts'
import { helpText } from './help.ts'
import { runImport } from './import/run-import.ts'
import { runLines } from './lines/run-lines.ts'
import { runPack } from './pack/run-pack.ts'
import type { Streams } from './streams.ts'
import { runSuggest } from './suggest/run-suggest.ts'

/** What Koi brings along. */
export interface BuiltIn {
  readonly rules: PackedRules
  readonly opinion: OpinionWeights
  readonly meaning: MeaningTable
}

/** Does what the words after `koi` ask for. Returns the code to end with: 0 clean, 1 flags, 2 wrong usage or input. */
export async function run(
  words: readonly string[],
  { rules, opinion, meaning }: BuiltIn,
  streams: Streams,
): Promise<number> {
  const [command, ...rest] = words[0] === 'help' && words[1] === 'pack' ? ['pack', '--help'] : words
  if (command === 'pack') return runPack(rest, () => makeChecker(rules, opinion), streams)
  if (words[0] === 'import') return runImport(words.slice(1), streams)
  if (words[0] === 'export') return runExport(words.slice(1), streams)
  const order = readArguments(words)
  if (order.kind === 'wrong') {
    const about = words[0] === 'suggest' ? 'suggest' : 'check'
    streams.complain(`${order.message}\nkoi ${about} --help tells the rest.`)
    return 2
  }
  if (order.kind === 'help') {
    await streams.answer(helpText(order.about))
    return 0
  }
  if (order.kind === 'suggest') return runSuggest(order, new Meaning(meaning), streams)
  if (order.files.length === 0 && !streams.hasInput()) {
    streams.complain(
      'there is nothing to check. Name files (koi check macros.csv) or pipe a text in.\nkoi check --help tells the rest.',
    )
    return 2
  }
  const filled = order.files.length === 0 ? { ...order, files: ['-'] } : order
  const check = makeChecker(rules, opinion)
  return order.format === 'jsonl'
    ? runLines(filled, check, streams)
    : runCheck(filled, order.format, check, streams)
}
