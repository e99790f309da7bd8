import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Files to read, in order, and what stands in the way of others. */
export interface Files {
  readonly files: readonly string[]
  readonly problems: readonly string[]
}

function inFolder(folder: string, extensions: ReadonlySet<string>): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    if (entry.isDirectory()) return inFolder(path, extensions)
    return entry.isFile() && extensions.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}

function filesUnder(named: string, extensions: ReadonlySet<string>, purpose: string): Files {
  const trouble = (message: string): Files => ({ files: [], problems: [message] })
  try {
    if (named === '-') return { files: ['-'], problems: [] }
    if (!statSync(named).isDirectory()) {
      accessSync(named, constants.R_OK)
      return { files: [named], problems: [] }
    }
    const files = inFolder(named, extensions)
    const wanted = [...extensions].map((extension) => `*${extension}`).join(', ')
    return files.length > 0
      ? { files, problems: [] }
      : trouble(`${named} holds nothing to ${purpose} (${wanted}).`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return trouble(`there is no file ${named}. Is it spelt right, seen from ${process.cwd()}?`)
    if (code === 'EACCES' || code === 'EPERM')
      return trouble(`${named} may not be read. Check its permissions.`)
    return trouble(`${named} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The files that are meant by names and folders, each name once; of folders, those with one of the extensions (".md"). */
export function filesOf(named: readonly string[], extensions: ReadonlySet<string>, purpose = 'check'): Files {
  const found = [...new Set(named)].map((one) => filesUnder(one, extensions, purpose))
  return {
    files: found.flatMap(({ files }) => files),
    problems: found.flatMap(({ problems }) => problems),
  }
}
