import { existsSync, statSync } from 'node:fs'
import type { Remark, WrittenFile } from '../../domain/packs/formats/format.ts'
import { type CountedLoss, importAll } from '../../domain/packs/formats/import.ts'
import { snippetsOf } from '../../domain/packs/pack.ts'
import { sourceOf } from '../../domain/packs/source/build.ts'
import { filesOfPack } from '../../domain/packs/source/folder.ts'
import { leftBehind } from '../../domain/packs/source/left-behind.ts'
import type { Snippet } from '../../domain/snippets/snippet.ts'
import { isPackFolder, leftBehindIn } from '../import/pack-folder.ts'
import { readFiles } from '../import/read-files.ts'
import { placeText } from '../import/report.ts'
import { sourceFiles, verifyOwn } from '../pack/read-pack.ts'
import type { Streams } from '../streams.ts'

/** The answers to export, and what they come from. */
export interface ReadAnswers {
  /** The files that they were read from. */
  readonly inputs: readonly string[]
  readonly snippets: readonly Snippet[]
  /** What stood in the way of others. */
  readonly broken: readonly string[]
  /** What holds no answer that may go out. */
  readonly skipped: readonly Remark[]
  /** The whole pack as the files of its folder, and what those cannot say; null where the answers are from no pack. */
  readonly folder: {
    readonly files: () => readonly WrittenFile[]
    readonly losses: readonly CountedLoss[]
  } | null
  /** What goes along to no other tool. */
  readonly leftBehind: readonly CountedLoss[]
}

const isBuilt = (named: string): boolean =>
  /\.koipack$/i.test(named) && existsSync(named) && statSync(named).isFile()

/** The answers of a built pack, which goes through the checks of whoever installs it. Throws where it is refused. */
async function answersBuilt(named: string): Promise<ReadAnswers> {
  const verified = await verifyOwn(named)
  if (!verified.ok) throw new Error(`${named}: ${verified.message}`)
  const { pack } = verified
  const { manifest, rules } = sourceOf(pack)
  const count = pack.recalled.length
  const what = 'recalled answers, whose words no built pack carries'
  return {
    inputs: [named],
    snippets: snippetsOf(pack),
    broken: [],
    skipped: [],
    folder: {
      files: () => filesOfPack(pack),
      losses: count === 0 ? [] : [{ kind: 'pack', what, count, snippets: [] }],
    },
    leftBehind: leftBehind(manifest, rules.length),
  }
}

async function answersIn(named: string, streams: Streams): Promise<ReadAnswers> {
  const { files, problems } = await readFiles([named], streams)
  const isPack = isPackFolder(named)
  const read = importAll(files, { from: isPack ? 'markdown' : null, columns: {}, library: [], pack: 'own' })
  const told = read.problems.map(({ place, message }) => `${placeText(place)}: ${message}`)
  return {
    inputs: files.map(({ name }) => name),
    snippets: read.imported.map(({ snippet }) => snippet),
    broken: [...problems, ...told],
    skipped: read.skipped,
    folder: isPack ? { files: () => sourceFiles(named), losses: [] } : null,
    leftBehind: [
      ...read.losses.filter(({ kind }) => kind === 'pack'),
      ...(isPack ? leftBehindIn(named) : []),
    ],
  }
}

/** Reads the answers of a pack's folder, of a built pack, or of anything that an import reads. Throws where a built pack is refused. */
export function readAnswers(named: string, streams: Streams): Promise<ReadAnswers> {
  return isBuilt(named) ? answersBuilt(named) : answersIn(named, streams)
}
