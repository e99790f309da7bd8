import type * as v from 'valibot'

/** The bones of a JSON Schema: what may stand where. */
export interface Bones {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Bones[]
  readonly items?: Bones
  readonly properties?: Readonly<Record<string, Bones>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Bones
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isForm(value: unknown): value is v.GenericSchema & Record<string, unknown> {
  return isObject(value) && value['kind'] === 'schema'
}

function formIn(form: Record<string, unknown>, name: string): v.GenericSchema & Record<string, unknown> {
  const inner = form[name]
  if (!isForm(inner)) throw new Error(`the form has no ${name}`)
  return inner
}

const OPTIONAL: readonly unknown[] = ['optional', 'exact_optional']
const isOptional = (form: unknown): boolean => isObject(form) && OPTIONAL.includes(form['type'])

function objectBones(form: Record<string, unknown>): Bones {
  const entries = isObject(form['entries']) ? form['entries'] : {}
  const required = Object.keys(entries).filter((name) => !isOptional(entries[name]))
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(entries).map(([name, inner]) => [name, isForm(inner) ? bonesOf(inner) : {}]),
    ),
    ...(required.length > 0 ? { required } : {}),
  }
}

function orNull(bones: Bones): Bones {
  return bones.enum ? { enum: [...bones.enum, null] } : { anyOf: [bones, { type: 'null' }] }
}

/** "a text, or this one text" is a text. */
function either(options: readonly Bones[]): Bones {
  const [text] = options.filter(({ type }) => type === 'string')
  return text && options.every((one) => one === text || one.enum) ? text : { anyOf: options }
}

/** The bones that a valibot form amounts to. Throws for a kind of form that no schema here has. */
export function bonesOf(form: v.GenericSchema & Record<string, unknown>): Bones {
  const options = Array.isArray(form['options']) ? form['options'] : []
  switch (form.type) {
    case 'strict_object':
      return objectBones(form)
    case 'unknown':
      return {}
    case 'optional':
    case 'exact_optional':
      return bonesOf(formIn(form, 'wrapped'))
    case 'nullable':
      return orNull(bonesOf(formIn(form, 'wrapped')))
    case 'array':
      return { type: 'array', items: bonesOf(formIn(form, 'item')) }
    case 'record':
      return { type: 'object', additionalProperties: bonesOf(formIn(form, 'value')) }
    case 'picklist':
      return { enum: options }
    case 'literal':
      return { enum: [form['literal']] }
    case 'union':
      return either(options.filter(isForm).map(bonesOf))
    case 'string':
    case 'number':
    case 'boolean':
      return { type: form.type }
    default:
      throw new Error(`a form of kind ${form.type}`)
  }
}

const KEPT = ['type', 'enum', 'anyOf', 'items', 'properties', 'required', 'additionalProperties']

/** A written schema without what only explains or narrows; names of $defs are put in where they are used. */
export function bonesIn(schema: unknown, root: unknown = schema): Bones {
  if (!isObject(schema)) return {}
  const ref = schema['$ref']
  if (typeof ref === 'string' && isObject(root) && isObject(root['$defs']))
    return bonesIn(root['$defs'][ref.replace('#/$defs/', '')], root)
  const bones: Record<string, unknown> = {}
  for (const name of KEPT) {
    const value = schema[name]
    if (value === undefined) continue
    if (name === 'type' && Array.isArray(value)) {
      bones['anyOf'] = value.map((type) => ({ type }))
      continue
    }
    if (name === 'anyOf' && Array.isArray(value)) bones[name] = value.map((one) => bonesIn(one, root))
    else if (name === 'properties' && isObject(value))
      bones[name] = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bonesIn(one, root)]))
    else bones[name] = isObject(value) ? bonesIn(value, root) : value
  }
  return bones
}
