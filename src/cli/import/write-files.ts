import { existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { WrittenFile } from '../../domain/packs/formats/format.ts'

/** Writes a file whole or not at all: under another name first. */
export function writeFileWhole(path: string, text: string): void {
  const to = resolve(path)
  mkdirSync(dirname(to), { recursive: true })
  const draft = join(dirname(to), `.${basename(to)}.${process.pid}`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, to)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Writes files into a folder: all are put together beside it, then moved in, so that an interrupted run leaves no half of them. */
export function writeFolder(folder: string, files: readonly WrittenFile[]): void {
  const to = resolve(folder)
  if (existsSync(to) && !lstatSync(to).isDirectory()) throw new Error(`${folder} is a file. Name a folder.`)
  const parent = dirname(to)
  mkdirSync(parent, { recursive: true })
  const draft = mkdtempSync(join(parent, '.koi-'))
  try {
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
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
