import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CATEGORIES } from '../../src/domain/language/flag.ts'
import { NEEDS } from '../../src/domain/language/rule.ts'
import { RULE_FIELDS } from '../../src/domain/packs/rule-form.ts'

it('tells editors the same fields, categories and needs as the reader of rules', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/rule.schema.json', import.meta.url), 'utf8'))
  expect(Object.keys(schema.properties).sort()).toEqual([...RULE_FIELDS].sort())
  expect(schema.properties.category.enum).toEqual([...CATEGORIES])
  expect(schema.properties.need.items.enum).toEqual([...NEEDS])
})
