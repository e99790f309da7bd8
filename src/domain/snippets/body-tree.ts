/** Character styles, in the order they nest in HTML (outermost first). */
export const MARKS = ['b', 'i', 'u', 'code'] as const

export type Mark = (typeof MARKS)[number]

/** A run of text in one style; `href` is an address that address.ts let through. */
export interface TextRun {
  readonly kind: 'text'
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href: string | null
}

export interface Image {
  readonly kind: 'img'
  readonly src: string
  readonly alt: string
  readonly href: string | null
}

export type Inline = TextRun | Image | { readonly kind: 'br' }

export type Block =
  | { readonly kind: 'p'; readonly children: readonly Inline[] }
  | { readonly kind: 'ul' | 'ol'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'blockquote'; readonly children: readonly Block[] }

/** The closed tree: whatever it holds is safe to show, because nothing else can be said in it. */
export type Body = readonly Block[]

/** Something of the source that the tree has no place for, and how often it came. Of a `look` the words stay; its name is for people. */
export interface Dropped {
  readonly kind: 'element' | 'attribute' | 'address' | 'comment' | 'nesting' | 'size' | 'look'
  readonly name: string
  readonly count: number
}
