/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

/** True for what JSON can say; bounded by the depth of what was read from a file. */
function isJson(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null)
    return value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return Object.values(value).every(isJson)
}

/** The fields of an object that JSON can say. */
export function jsonFields(fields: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Json][] =>
      isJson(value) ? [[name, value]] : [],
    ),
  )
}
