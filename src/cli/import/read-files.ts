import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type ImportFile, MAX_FILE } from '../../domain/packs/formats/reading/open.ts'
import { READABLE } from '../../domain/packs/formats/reading/readable.ts'
import { filesOf } from '../input/paths.ts'
import type { Streams } from '../streams.ts'

export interface ReadFiles {
  readonly files: readonly ImportFile[]
  /** What stood in the way of others, in words that say what to do. */
  readonly problems: readonly string[]
}

/** Of a pack's folder only its snippets are meant. */
function snippetsOf(named: string): string {
  const snippets = join(named, 'snippets')
  return existsSync(join(named, 'pack.yaml')) && existsSync(snippets) ? snippets : named
}

async function fromInput(streams: Streams): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of streams.input()) {
    size += chunk.length
    if (size > MAX_FILE) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The files that are meant by names and folders, with their bytes; none larger than Koi opens is read. */
export async function readFiles(named: readonly string[], streams: Streams): Promise<ReadFiles> {
  const found = filesOf(named.map(snippetsOf), READABLE, 'import')
  const files: ImportFile[] = []
  const problems = [...found.problems]
  const large = (file: string, size: string): void => {
    problems.push(`${file} is ${size}; Koi reads up to ${MAX_FILE / 1e6} MB at once. Export it in parts.`)
  }
  for (const file of found.files) {
    const name = file.split(sep).join('/')
    try {
      if (file === '-') {
        const bytes = await fromInput(streams)
        if (bytes === null) large('standard input', 'too large')
        else files.push({ name: 'standard input', bytes })
        continue
      }
      const { size } = statSync(file)
      if (size > MAX_FILE) large(file, `${Math.round(size / 1e6)} MB`)
      else files.push({ name, bytes: readFileSync(file) })
    } catch (error) {
      problems.push(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { files, problems }
}
