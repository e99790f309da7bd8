import { dirname } from 'node:path'

/** Why a file or folder could not be written, and what to do about it, in plain words. `path` as the person named it. */
export function writeTrouble(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  switch (code) {
    case 'ENOENT':
      return `${path} cannot be written: there is no folder ${dirname(path)}. Make it first, or choose another name.`
    case 'EISDIR':
      return `${path} is a folder. Name a file, in it or elsewhere.`
    case 'EEXIST':
    case 'ENOTDIR':
    case 'ENOTEMPTY':
      return `${path} cannot be written: something else has the name of it, or of a folder above it. Choose another name.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${path} may not be written. Check the permissions of ${dirname(path)}, or choose another place.`
    case 'ENOSPC':
      return `${path} cannot be written: the disk is full.`
    case 'ENAMETOOLONG':
      return `${path} is too long a name. Choose a shorter one.`
    default:
      return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** What to do where a file is there already. */
export const thereAlready = (path: string): string =>
  `${path} is there already, and koi does not write over it. Choose another name, or say --force to write over it.`
