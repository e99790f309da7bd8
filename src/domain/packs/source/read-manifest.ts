import { MANIFEST, type Manifest, manifestOf } from './manifest.ts'
import { readFields, type SourceProblem } from './yaml-fields.ts'

export type ReadManifest =
  | {
      readonly ok: true
      readonly manifest: Manifest
      readonly lineOf: (path: readonly (string | number)[]) => number
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] }

/** Reads pack.yaml, or says on which lines what is wrong with it. */
export function readManifest(yaml: string): ReadManifest {
  const read = readFields(MANIFEST, yaml)
  return read.ok ? { ok: true, manifest: manifestOf(read.value), lineOf: read.lineOf } : read
}
