import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Streams } from '../streams.ts'
import { say } from './answer.ts'
import { examplePack } from './example.ts'
import type { PackOrder } from './order.ts'
import { PackTrouble } from './trouble.ts'
import { writeWhole } from './write-file.ts'

/** "Our Answers!" as a pack's name: "our-answers". */
function nameOf(folder: string): string {
  const plain = basename(resolve(folder)).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const name = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return name === '' ? 'our-answers' : name
}

/** `koi pack init`. Returns the code to end with. */
export async function runInit(
  { folder, name, json }: Extract<PackOrder, { kind: 'init' }>,
  streams: Streams,
): Promise<number> {
  if (name !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new PackTrouble('a pack’s name is small letters and digits, joined by hyphens.')
  const files = examplePack(name ?? nameOf(folder))
  const there = files.find(({ path }) => existsSync(join(folder, path)))
  if (there)
    throw new PackTrouble(`${join(folder, there.path)} is there already, and koi does not write over it.`)
  for (const { path, text } of files) {
    const file = join(folder, path)
    try {
      mkdirSync(dirname(file), { recursive: true })
    } catch (error) {
      throw new PackTrouble(
        `${dirname(file)} cannot be made: ${error instanceof Error ? error.message : String(error)}`,
      )
    }
    writeWhole(file, text, { fresh: true })
  }
  await say(streams, json, { folder, files: files.map(({ path }) => path) }, [
    `A pack that works is in ${folder}:`,
    ...files.map(({ path }) => `  ${path}`),
    'Next: koi pack lint, koi pack test, koi pack keys new, koi pack build.',
  ])
  return 0
}
