/** The door to a snippet's body: the closed tree, made from HTML and written as HTML or text. */
export { mapInline, mapText, toHtml } from './body-html.ts'
export { type ParsedBody, parseBody } from './body-parse.ts'
export { toPlain, toText } from './body-text.ts'
export type { Block, Body, Dropped, Image, Inline, Mark, TextRun } from './body-tree.ts'
