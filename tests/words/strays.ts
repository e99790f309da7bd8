import { below, lineOf, nameOf, outcomes, partOf, partsOf, type Source, type Tree } from './tree.ts'

/** Attributes and properties that people read or hear. */
const SPOKEN = new Set(
  'aria-label aria-description aria-roledescription aria-valuetext title placeholder alt label hint intro summary'.split(
    ' ',
  ),
)
/** Elements whose text is not language: keys and code. */
const NOT_WORDS = new Set(['kbd', 'Kbd', 'code'])
/** Names that are the same in every language: ours, and the customer's in examples. */
const NAMES = new Set(['Koi', 'Dana', 'Whitfield'])
/** Addresses and key combinations, which are no language either. */
const SIGNS = /https?:\/\/\S*|\b(?:Ctrl|Alt|Shift|Cmd)\+\S*/g

/** Is this a text that would have to be translated? Symbols, digits, single letters and proper names are not. */
export function isLanguage(text: string): boolean {
  const words = text.replace(SIGNS, ' ').match(/\p{L}{2,}/gu) ?? []
  return words.some((word) => !NAMES.has(word))
}

const tagOf = (element: Tree): string | null => {
  const opening = partOf(element, 'openingElement')
  return opening && nameOf(partOf(opening, 'name'))
}

/** Texts drawn by one node: JSX text and expressions, spoken attributes, what draw(), button() and setters are given. */
function drawn(node: Tree): string[] {
  if (node.type === 'JSXText') return [String(node['value'])]
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return partsOf(node, 'children')
      .filter((child) => child.type === 'JSXExpressionContainer')
      .flatMap(outcomes)
  if (node.type === 'JSXAttribute') return spoken(partOf(node, 'name'), partOf(node, 'value'))
  if (node.type === 'AssignmentExpression') return assigned(node)
  return node.type === 'CallExpression' ? called(node) : []
}

function spoken(name: Tree | null, value: Tree | null): string[] {
  const said = nameOf(name) ?? outcomes(name)[0] ?? ''
  return SPOKEN.has(said) ? outcomes(value) : []
}

function assigned(node: Tree): string[] {
  const property = nameOf(partOf(partOf(node, 'left') ?? node, 'property'))
  const isText =
    property !== null && ['textContent', 'innerText', 'title', 'placeholder', 'alt'].includes(property)
  return isText ? outcomes(partOf(node, 'right')) : []
}

function called(node: Tree): string[] {
  const callee = partOf(node, 'callee')
  const args = partsOf(node, 'arguments')
  const property = callee && nameOf(partOf(callee, 'property'))
  if (property === 'setAttribute') return spoken(args[0] ?? null, args[1] ?? null)
  if (property === 'append' || property === 'replaceChildren') return args.flatMap(outcomes)
  const name = nameOf(callee)
  if (name === 'button') return outcomes(args[2] ?? null)
  if (name !== 'draw' || NOT_WORDS.has(outcomes(args[1] ?? null)[0] ?? '')) return []
  const attributes = partsOf(args[2] ?? node, 'properties')
  return [
    ...attributes.flatMap((one) => spoken(partOf(one, 'key'), partOf(one, 'value'))),
    ...args.slice(3).flatMap(outcomes),
  ]
}

function* visible(tree: Tree): Generator<Tree> {
  if (tree.type === 'JSXElement' && NOT_WORDS.has(tagOf(tree) ?? '')) return
  yield tree
  for (const part of below(tree)) yield* visible(part)
}

/** Hard-coded words that people would see, as `file:line: text`. */
export function straysIn(source: Source): string[] {
  const found = [...visible(source.tree)].flatMap((node) =>
    drawn(node)
      .filter(isLanguage)
      .map((text) => `${source.file}:${lineOf(source, node)}: ${text.trim()}`),
  )
  return [...new Set(found)]
}

/** The words of an HTML page outside of tags. */
export function straysOfPage(file: string, html: string): string[] {
  const text = html.replace(/<(style|script)[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/g, '\n')
  return text
    .split('\n')
    .filter(isLanguage)
    .map((line) => `${file}: ${line.trim()}`)
}
