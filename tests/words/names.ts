import { all, literal, nameOf, outcomes, partOf, partsOf, type Source, type Tree } from './tree.ts'

/** A message asked for by name. `counted` ones have a form for each plural. */
export interface Asked {
  readonly where: Source
  readonly tree: Tree
  readonly name: string
  readonly counted: boolean
}

/** A message whose name is put together: fixed parts with `{}` between them ("field_{}"). */
export interface PutTogether {
  readonly where: Source
  readonly tree: Tree
  readonly shape: string
}

const SPEAKERS = ['say', 'sayCount']

interface Call {
  readonly counted: boolean
  readonly asked: Tree
}

function calls({ tree }: Source): Call[] {
  return [...all(tree)].flatMap((node) => {
    const speaker = node.type === 'CallExpression' ? nameOf(partOf(node, 'callee')) : null
    const [asked] = partsOf(node, 'arguments')
    return speaker && SPEAKERS.includes(speaker) && asked ? [{ counted: speaker === 'sayCount', asked }] : []
  })
}

/** String values of the properties and JSX attributes of that name below a tree. */
function valuesOf(tree: Tree, property: string): string[] {
  return [...all(tree)].flatMap((node) => {
    const isValue = node.type === 'Property' || node.type === 'JSXAttribute'
    const key = isValue ? (partOf(node, 'key') ?? partOf(node, 'name')) : null
    return key && nameOf(key) === property ? outcomes(partOf(node, 'value')) : []
  })
}

/** Where a name is declared in a file, or the whole file. */
function declarationOf({ tree }: Source, name: string | null): Tree {
  const declared = [...all(tree)].find(
    (node) => node.type === 'VariableDeclarator' && name !== null && nameOf(partOf(node, 'id')) === name,
  )
  return declared ?? tree
}

function valuesIn(table: Tree): string[] {
  return [...all(table)]
    .filter((node) => node.type === 'Property')
    .map((node) => literal(partOf(node, 'value')))
    .filter((value) => value !== null)
}

/** The variable that an expression like `TABLE[key].name` begins with. */
function rootOf(tree: Tree): string | null {
  const object = partOf(tree, 'object')
  return object ? rootOf(object) : nameOf(tree)
}

/** Names a call may ask for: those written in it, in the table it looks into, or in the property it reads. */
function namesIn(source: Source, asked: Tree): string[] {
  if (asked.type === 'TemplateLiteral') return []
  if (asked.type === 'Identifier') return valuesOf(source.tree, nameOf(asked) ?? '')
  if (asked.type !== 'MemberExpression') return outcomes(asked)
  const table = declarationOf(source, rootOf(asked))
  if (asked['computed'] !== true) return valuesOf(table, nameOf(partOf(asked, 'property')) ?? '')
  return table === source.tree ? [] : valuesIn(table)
}

export function askedIn(source: Source): Asked[] {
  return calls(source).flatMap(({ counted, asked }) =>
    namesIn(source, asked)
      .filter((name) => !name.startsWith('@@') && name !== '')
      .map((name) => ({ where: source, tree: asked, name, counted })),
  )
}

export function putTogetherIn(source: Source): PutTogether[] {
  return calls(source)
    .filter(({ asked }) => asked.type === 'TemplateLiteral')
    .map(({ asked }) => ({ where: source, tree: asked, shape: outcomes(asked).join('{}') }))
}

/** Every string in the code: a name that stands nowhere is used nowhere. */
export function stringsIn({ tree }: Source): string[] {
  return [...all(tree)].map(literal).filter((text) => text !== null)
}
