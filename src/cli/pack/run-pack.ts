import type { Checker } from '../check/checker.ts'
import { failure, wantsJson } from '../report/failed.ts'
import type { Streams } from '../streams.ts'
import { say } from './answer.ts'
import { packHelp } from './help.ts'
import type { PackOrder } from './order.ts'
import { readPackOrder } from './read-order.ts'
import { runBuild, runSign } from './run-build.ts'
import { runInit } from './run-init.ts'
import { runKeysExport, runKeysNew, runKeysRotate, runKeysShow } from './run-keys.ts'
import { runLint, runTest } from './run-lint.ts'
import { runDiff, runVerify } from './run-verify.ts'
import { PackTrouble } from './trouble.ts'

async function carryOut(order: PackOrder, checker: () => Checker, streams: Streams): Promise<number> {
  switch (order.kind) {
    case 'wrong':
      throw new PackTrouble(`${order.message}\nkoi pack --help tells the rest.`)
    case 'help':
      await streams.answer(packHelp(order.about))
      return 0
    case 'init':
      return runInit(order, streams)
    case 'lint':
      return runLint(order, checker(), streams)
    case 'test':
      return runTest(order, streams)
    case 'build':
      return runBuild(order, streams)
    case 'sign':
      return runSign(order, streams)
    case 'verify':
      return runVerify(order, streams)
    case 'diff':
      return runDiff(order, streams)
    case 'keys-new':
      return runKeysNew(order, streams)
    case 'keys-show':
      return runKeysShow(order, streams)
    case 'keys-export':
      return runKeysExport(order, streams)
    case 'keys-rotate':
      return runKeysRotate(order, streams)
  }
}

/**
 * Does what the words after `koi pack` ask for. `checker` makes the language engine, which not every command needs. Returns the code to end with: 0
 * well, 1 something found, 2 wrong usage or input.
 */
export async function runPack(
  words: readonly string[],
  checker: () => Checker,
  streams: Streams,
): Promise<number> {
  try {
    return await carryOut(readPackOrder(words), checker, streams)
  } catch (error) {
    if (!(error instanceof PackTrouble)) throw error
    streams.complain(error.message)
    if (wantsJson(words)) await say(streams, true, failure(error.message, error.problems), [])
    return 2
  }
}
