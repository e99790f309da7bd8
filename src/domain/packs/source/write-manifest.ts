import { parseDocument } from 'yaml'
import { DESKS } from '../desk-data.ts'
import { same } from '../diff/sides.ts'
import { writeYaml } from '../formats/reading/yaml.ts'
import type { Manifest } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { readFields, type SourceProblem } from './yaml-fields.ts'

/** The fields of pack.yaml by their names there, where the two differ. */
const NAMES: Readonly<Partial<Record<keyof Manifest, string>>> = {
  internalWords: 'internal',
  profileFields: 'profile-fields',
}

function isEmpty(value: unknown): boolean {
  if (value === '' || value === null) return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** pack.yaml of a new pack. */
export function newManifest(manifest: Pick<Manifest, 'name' | 'title'> & Partial<Manifest>): string {
  const { name, title, ...rest } = manifest
  return withManifest('', { name, title, version: 1, ...rest }) ?? ''
}

/**
 * pack.yaml with other values: what does not change stays as its author wrote it, comments too. Null where it is no YAML that could be changed.
 */
export function withManifest(yaml: string, part: Partial<Manifest>): string | null {
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return null
  const read = readManifest(yaml)
  const was: Partial<Manifest> = read.ok ? read.manifest : {}
  for (const [field, value] of Object.entries(part)) {
    const name = Object.entries(NAMES).find(([one]) => one === field)?.[1] ?? field
    const old = Object.entries(was).find(([one]) => one === field)?.[1]
    if (old !== undefined && same(old, value)) continue
    if (!isEmpty(value)) document.set(name, document.createNode(value))
    else if (document.has(name)) document.delete(name)
  }
  return document.toString({ lineWidth: 0 })
}

/** The desk selectors of a pack as YAML of their own; '' for none. */
export function desksYaml({ desks }: Manifest): string {
  return isEmpty(desks) ? '' : writeYaml(desks)
}

/** Desk selectors written by hand, or what is wrong with them by line. */
export function readDesks(
  yaml: string,
):
  | { readonly ok: true; readonly desks: Manifest['desks'] }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] } {
  if (yaml.trim() === '') return { ok: true, desks: {} }
  const read = readFields(DESKS, yaml)
  return read.ok ? { ok: true, desks: read.value } : read
}
