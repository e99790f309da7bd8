import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestFor } from '../manifest.config.ts'
import { sceneField } from '../src/protocol/values.ts'
import { askedIn, putTogetherIn, stringsIn } from './words/names.ts'
import { isLanguage, straysIn, straysOfPage } from './words/strays.ts'
import { lineOf, type Source, sourceFrom, sourcesIn, type Tree } from './words/tree.ts'

/** Names that the code puts together, by their shape, with what stands in the gap. A new shape needs its line here. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'field_{}': sceneField.options,
  '{}Title': ['welcomeDesks', 'welcomeYou', 'welcomeStarter', 'welcomeTry'],
  '{}Intro': ['welcomeDesks', 'welcomeYou', 'welcomeStarter', 'welcomeTry'],
  /** sayCount itself: its callers are asked below. */
  '{}_{}': [],
}
/** Plural forms of English. */
const FORMS = ['one', 'other']

const read = (path: string): string => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')
const messagesText = read('public/_locales/en/messages.json')
const messages = new Map<string, { message: string }>(Object.entries(JSON.parse(messagesText)))
const speaking = sourcesIn(['content', 'background', 'panel', 'options', 'platform', 'editors'])
const seen = speaking.filter(({ file }) => /^(content|panel|options)\//.test(file))

const at = (source: Source, tree: Tree): string => `${source.file}:${lineOf(source, tree)}`
const filled = (shape: string, value: string): string => shape.replace('{}', value)
const asked = speaking.flatMap(askedIn)
const putTogether = speaking.flatMap(putTogetherIn)

describe('every message that is asked for', () => {
  it('is there', () => {
    const gone = asked.flatMap(({ where, tree, name, counted }) => {
      const names = counted ? FORMS.map((form) => `${name}_${form}`) : [name]
      return names.filter((one) => !messages.has(one)).map((one) => `${at(where, tree)}: ${one}`)
    })
    expect(gone).toEqual([])
  })

  it('is put together in a declared way, and each outcome is there', () => {
    const undeclared = putTogether.filter(({ shape }) => !PUT_TOGETHER[shape])
    expect(undeclared.map(({ where, tree, shape }) => `${at(where, tree)}: ${shape}`)).toEqual([])
    const shapes = new Set(putTogether.map(({ shape }) => shape))
    const names = [...shapes].flatMap((shape) =>
      (PUT_TOGETHER[shape] ?? []).map((value) => filled(shape, value)),
    )
    expect(names.filter((name) => !messages.has(name))).toEqual([])
  })

  it('is there for the manifest', () => {
    const names = [...JSON.stringify(manifestFor('production')).matchAll(/__MSG_(\w+)__/g)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((name) => !messages.has(name ?? ''))).toEqual([])
  })
})

describe('every message in _locales', () => {
  it('is asked for', () => {
    const strings = new Set([
      ...speaking.flatMap(stringsIn),
      ...asked.filter(({ counted }) => counted).flatMap(({ name }) => FORMS.map((form) => `${name}_${form}`)),
      ...Object.entries(PUT_TOGETHER).flatMap(([shape, values]) =>
        values.map((value) => filled(shape, value)),
      ),
      ...[...JSON.stringify(manifestFor('production')).matchAll(/__MSG_(\w+)__/g)].map(
        ([, name]) => name ?? '',
      ),
    ])
    expect([...messages.keys()].filter((name) => !strings.has(name))).toEqual([])
  })

  it('stands there once and says something', () => {
    const names = [...messagesText.matchAll(/^ {2}"(\w+)":/gm)].map(([, name]) => name)
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
    expect([...messages].filter(([, { message }]) => message.trim() === '').map(([name]) => name)).toEqual([])
  })
})

describe('no words are written into the code', () => {
  it('of what content, panel and options show', () => {
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.flatMap(straysIn)).toEqual([])
  })

  it.each(['src/panel/index.html', 'src/options/index.html'])('of %s', (page) => {
    expect(straysOfPage(page, read(page))).toEqual([])
  })

  it.each([
    ['text', '<p>Hello there</p>'],
    ['an expression', "<p>{late ? 'Overdue' : null}</p>"],
    ['a template', '<p>{`no answers`}</p>'],
    ['a default', "<p>{name ?? 'somebody'}</p>"],
    ['a label', '<button aria-label="Close it" />'],
    ['a placeholder', "<input placeholder={'Search'} />"],
    ['a drawn text', "draw(document, 'p', {}, 'Hello there')"],
    ['a drawn label', "draw(document, 'p', { 'aria-label': 'Close it' })"],
    ['a drawn button', "button(document, 'apply', 'Use this', 'main')"],
    ['an attribute that is set', "element.setAttribute('title', 'Close it')"],
    ['a text that is set', "element.textContent = 'Done'"],
  ])('which finds %s', (_, code) => {
    expect(straysIn(sourceFrom('probe.tsx', code))).toHaveLength(1)
  })

  it.each([
    ['<p class="quiet">{say(\'done\')} · 3</p>'],
    ['<kbd>Ctrl</kbd>'],
    ['<h1>Koi</h1>'],
    ['<Icon>{kind === "link" && mark}</Icon>'],
    ['<input placeholder="https://desk.example.com" />'],
    ["draw(document, 'kbd', { class: 'key' }, 'Enter')"],
  ])('which leaves alone %s', (code) => {
    expect(straysIn(sourceFrom('probe.tsx', code))).toEqual([])
  })

  it('which knows language from signs', () => {
    expect(['·', '3 %', 'x', 'Koi', ''].filter(isLanguage)).toEqual([])
    expect(['Save', 'Für dich', 'Koi is here'].filter(isLanguage)).toHaveLength(3)
  })
})
