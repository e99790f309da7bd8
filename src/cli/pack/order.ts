import type { Level } from '../../domain/language/flag.ts'

export const LINT_FORMATS = ['text', 'json', 'github'] as const
export type LintFormat = (typeof LINT_FORMATS)[number]

/** What `koi pack …` was asked for. Names of files are as typed. */
export type PackOrder =
  | { readonly kind: 'init'; readonly folder: string; readonly name: string | null; readonly json: boolean }
  | { readonly kind: 'lint'; readonly pack: string; readonly format: LintFormat; readonly failOn: Level }
  | { readonly kind: 'test'; readonly pack: string; readonly json: boolean }
  | {
      readonly kind: 'build'
      readonly pack: string
      readonly out: string | null
      /** Null for an unsigned one. */
      readonly key: KeyName | null
      /** A file that is no pack may be written over. */
      readonly force: boolean
      readonly json: boolean
    }
  | {
      readonly kind: 'sign'
      readonly pack: string
      readonly out: string | null
      readonly key: KeyName
      readonly force: boolean
      readonly json: boolean
    }
  | {
      readonly kind: 'verify'
      readonly pack: string
      readonly trusted: string | null
      readonly installed: string | null
      readonly json: boolean
    }
  | { readonly kind: 'diff'; readonly before: string; readonly after: string; readonly json: boolean }
  | {
      readonly kind: 'keys-new'
      readonly out: string
      readonly password: string | null
      readonly json: boolean
    }
  | { readonly kind: 'keys-show'; readonly key: string; readonly json: boolean }
  | {
      readonly kind: 'keys-export'
      readonly key: KeyName
      readonly out: string
      readonly newPassword: string | null
      readonly json: boolean
    }
  | {
      readonly kind: 'keys-rotate'
      readonly from: KeyName
      readonly to: string
      /** The pack's name; null where its folder tells. */
      readonly pack: string | null
      /** The folder whose pack.yaml is written to; null to print the lines for it. */
      readonly into: string | null
      readonly json: boolean
    }
  | { readonly kind: 'help'; readonly about: PackTopic }
  | { readonly kind: 'wrong'; readonly message: string }

/** A key file and the file that holds its password. */
export interface KeyName {
  readonly file: string
  readonly password: string | null
}

export const TOPICS = ['init', 'lint', 'test', 'build', 'sign', 'verify', 'diff', 'keys'] as const
export type PackTopic = (typeof TOPICS)[number] | 'pack'
