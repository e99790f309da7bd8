import type { Bytes } from '../../../../domain/packs/edge.ts'
import type { Taken, Taking } from '../../../../storage/packs/take-pack.ts'

/** What the page asks its worker; `now` in epoch ms. */
export interface TakeThis {
  readonly bytes: Bytes
  readonly taking: Taking
  readonly now: number
}

/** What came of it; an error of the store travels by its name. */
export type WhatCame =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
