import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { WrittenFile } from '../../domain/packs/formats/format.ts'
import { thereAlready, writeTrouble } from '../write-trouble.ts'

/** `over`: files that are there already may be written over. */
interface Manner {
  readonly over: boolean
}

/** Names in a message; the rest is counted. */
const MOST_NAMED = 3

/** Does it, with what goes wrong in words that say what to do. */
function inWords(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new Error(writeTrouble(path, error))
  }
}

/** Writes a file whole or not at all: under another name first. Throws an error in the user's words. */
export function writeFileWhole(path: string, text: string, { over }: Manner): void {
  const to = resolve(path)
  if (!over && existsSync(to)) throw new Error(thereAlready(path))
  inWords(path, () => {
    mkdirSync(dirname(to), { recursive: true })
    const draft = join(dirname(to), `.${basename(to)}.${process.pid}`)
    try {
      writeFileSync(draft, text)
      renameSync(draft, to)
    } finally {
      rmSync(draft, { force: true })
    }
  })
}

function refuseWhatIsThere(folder: string, files: readonly WrittenFile[]): void {
  const there = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path))
  if (there.length === 0) return
  const more = there.length - MOST_NAMED
  const names = `${there.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
  throw new Error(
    there.length === 1
      ? thereAlready(names)
      : `${names} are there already, and koi does not write over them. Choose another folder, or say --force to write over them.`,
  )
}

/**
 * Writes files into a folder: all are put together beside it, then moved in, so that an interrupted run leaves no half of them. Whatever else is in
 * the folder stays. Throws an error in the user's words.
 */
export function writeFolder(folder: string, files: readonly WrittenFile[], { over }: Manner): void {
  const to = resolve(folder)
  if (existsSync(to) && !statSync(to).isDirectory()) throw new Error(`${folder} is a file. Name a folder.`)
  if (!over) refuseWhatIsThere(folder, files)
  inWords(folder, () => {
    const parent = dirname(to)
    mkdirSync(parent, { recursive: true })
    const draft = mkdtempSync(join(parent, '.koi-'))
    try {
      moveIn(to, draft, files)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  })
}

function moveIn(to: string, draft: string, files: readonly WrittenFile[]): void {
  for (const { name, text } of files) {
    const path = join(draft, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  if (!existsSync(to)) {
    renameSync(draft, to)
    return
  }
  for (const { name } of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    renameSync(join(draft, name), join(to, name))
  }
}
