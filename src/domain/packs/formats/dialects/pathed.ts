import {
  BRACES,
  CAPITALS,
  type Dialect,
  type NameTable,
  readCapitals,
  TAG,
  unknown,
  unquotable,
  value,
  writeCapitals,
} from './dialect.ts'

/** How a tool writes `name`, with a fallback or null for none; null where it cannot. */
type Written = (name: string, fallback: string | null) => string | null

/**
 * A dialect whose placeholders are a name between marks. `pattern` finds a name in its first group and perhaps a fallback in its second;
 * `lookalikes` what the tool takes for one, null where Koi does not write for it.
 */
export function pathedDialect(
  id: string,
  tokens: string,
  pattern: RegExp,
  table: NameTable,
  written: Written,
  lookalikes: string | null = null,
): Dialect {
  return {
    id,
    tokens: `${tokens}|${BRACES}|${TAG}|${CAPITALS}`,
    read: (token) => {
      const [, name, fallback] = pattern.exec(token) ?? []
      const path = name === undefined ? null : table.known(name)
      return path === null ? (readCapitals(token) ?? unknown(token)) : value(path, fallback?.trim() ?? null)
    },
    write: (part) => {
      if (part.kind !== 'value' || part.filters !== '') return writeCapitals(part)
      const name = table.named(part.path)
      return name === null ? null : written(name, part.fallback)
    },
    ...(lookalikes === null ? {} : { lookalikes: unquotable(lookalikes) }),
  }
}
