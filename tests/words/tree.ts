import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

/** A node of a syntax tree (ESTree with JSX), as far as these tests look at it. */
export interface Tree {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

/** One source file of the product, parsed. */
export interface Source {
  /** Path below src. */
  readonly file: string
  readonly code: string
  readonly tree: Tree
}

const SRC = resolve(import.meta.dirname, '../../src')

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** The trees directly below one. */
export function below(tree: Tree): Tree[] {
  return Object.values(tree).flatMap((part) =>
    Array.isArray(part) ? part.filter(isTree) : isTree(part) ? [part] : [],
  )
}

/** A tree and all below it. */
export function* all(tree: Tree): Generator<Tree> {
  yield tree
  for (const part of below(tree)) yield* all(part)
}

/** A part of a tree that is a tree itself, else null. */
export function partOf(tree: Tree, part: string): Tree | null {
  const found = tree[part]
  return isTree(found) ? found : null
}

export function partsOf(tree: Tree, part: string): Tree[] {
  const found = tree[part]
  return Array.isArray(found) ? found.filter(isTree) : []
}

/** The text of a string literal, else null. */
export function literal(tree: Tree | null): string | null {
  return tree?.type === 'Literal' && typeof tree['value'] === 'string' ? tree['value'] : null
}

/** The name of an identifier or JSX name, else null. */
export function nameOf(tree: Tree | null): string | null {
  return tree && typeof tree['name'] === 'string' ? tree['name'] : null
}

/** The texts that an expression may come to: its literals, those of both branches, the fixed parts of templates. */
export function outcomes(tree: Tree | null): string[] {
  if (!tree) return []
  switch (tree.type) {
    case 'Literal':
      return [literal(tree) ?? '']
    case 'ConditionalExpression':
      return [...outcomes(partOf(tree, 'consequent')), ...outcomes(partOf(tree, 'alternate'))]
    case 'LogicalExpression':
      return [
        ...(tree['operator'] === '&&' ? [] : outcomes(partOf(tree, 'left'))),
        ...outcomes(partOf(tree, 'right')),
      ]
    case 'BinaryExpression':
      return tree['operator'] === '+'
        ? [...outcomes(partOf(tree, 'left')), ...outcomes(partOf(tree, 'right'))]
        : []
    case 'TemplateLiteral':
      return partsOf(tree, 'quasis').map((quasi) => (quasi['value'] as { readonly cooked: string }).cooked)
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return outcomes(partOf(tree, 'expression'))
    default:
      return []
  }
}

/** Line number of a place in a file, from 1. */
export function lineOf({ code }: Source, { start }: Tree): number {
  return code.slice(0, start).split('\n').length
}

/** All source files below these folders of src, without tests. */
export function sourcesIn(folders: readonly string[]): Source[] {
  const walk = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? walk(path) : [path]
    })
  return folders
    .flatMap((folder) => walk(join(SRC, folder)))
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|d)\.tsx?$/.test(path))
    .map((path) => sourceFrom(relative(SRC, path), readFileSync(path, 'utf8')))
}

/** One file's code, parsed. Throws where it is no valid TypeScript. */
export function sourceFrom(file: string, code: string): Source {
  const { program, errors } = parseSync(file, code)
  const tree: unknown = program
  if (errors.length > 0 || !isTree(tree)) throw new Error(`${file}: ${errors[0]?.message}`)
  return { file, code, tree }
}
