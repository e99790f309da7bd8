import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { MAX_FILE, openFile } from '../../domain/packs/formats/reading/open.ts'
import { FORMATS } from '../../domain/packs/formats/registry.ts'

/** What is written, and what it is made of. */
interface Making {
  /** Id of the format. */
  readonly format: string
  /** The files that it was read from. */
  readonly inputs: readonly string[]
}

/** True for an empty file, and for an older one of the same format that is none of the inputs: the next run goes to the same place. */
export function isOlder(path: string, { format, inputs }: Making): boolean {
  const to = resolve(path)
  if (!existsSync(to) || !statSync(to).isFile()) return false
  const { size } = statSync(to)
  const isInput = inputs.some((input) => existsSync(input) && realpathSync(input) === realpathSync(to))
  if (isInput || size === 0) return !isInput
  if (size > MAX_FILE) return false
  const [file] = openFile({ name: path, bytes: readFileSync(to) }).files
  return file !== undefined && FORMATS.find((one) => one.recognises(file))?.id === format
}
