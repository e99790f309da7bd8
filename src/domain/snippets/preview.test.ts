import { expect, it } from 'vitest'
import { includedIn, previewOf } from './preview.ts'

it('shows the first words of a body as somebody reads them', () => {
  const body =
    '<p>Hi {{ customer.first_name | default: "there" }},</p><p>by {{ "now" | plus_workdays: 2 }} {% ask "Which size?", "S" %}{% cursor %}</p>'
  expect(previewOf(body, 200)).toBe("Hi [The customer's first name], by … [Which size?]")
  expect(previewOf('<p>one two three</p>', 8)).toBe('one two…')
})

it('names the answers that a body includes, each once', () => {
  expect(includedIn('<p>{% snippet "signoff" %}{%- snippet \'b\' %}{% snippet "signoff" %}</p>')).toEqual([
    'signoff',
    'b',
  ])
  expect(includedIn('<p>a snippet</p>')).toEqual([])
})
