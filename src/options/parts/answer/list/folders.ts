/** A folder with how many answers are in it and below it. */
export interface Folder {
  readonly path: string
  readonly name: string
  readonly count: number
  readonly folders: readonly Folder[]
}

interface Growing {
  count: number
  readonly folders: Map<string, Growing>
}

const growing = (): Growing => ({ count: 0, folders: new Map() })

/** The parts of a folder path: 'Billing / Refunds/' -> ['Billing', 'Refunds']. */
export function folderParts(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** A folder path in the one form it is stored in. */
export const tidyFolder = (path: string): string => folderParts(path).join('/')

function settled(node: Growing, path: string): Folder[] {
  const named = [...node.folders].map(([name, child]) => {
    const own = path === '' ? name : `${path}/${name}`
    return { path: own, name, count: child.count, folders: settled(child, own) }
  })
  return named.sort((a, b) => a.name.localeCompare(b.name))
}

/** The tree of the folders that snippets name; an answer counts for every folder above it. */
export function folderTree(paths: readonly string[]): Folder[] {
  const root = growing()
  for (const path of paths) {
    let node = root
    for (const part of folderParts(path)) {
      const child = node.folders.get(part) ?? growing()
      node.folders.set(part, child)
      child.count++
      node = child
    }
  }
  return settled(root, '')
}

/** True for the folder itself and everything below it; '' is every folder. */
export function isWithin(path: string, folder: string): boolean {
  const own = tidyFolder(path)
  return folder === '' || own === folder || own.startsWith(`${folder}/`)
}
