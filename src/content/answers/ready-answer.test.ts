// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { readyAnswer } from './ready-answer.ts'

let told = ''
let asked: string[] = []
let fails = false
const end = new AbortController()
const fill = async (id: string) => {
  asked.push(id)
  if (fails) throw new Error('no background')
  return { ticket: told, answer: null }
}

beforeEach(() => {
  told = 'Dana'
  asked = []
  fails = false
})

const made = () => readyAnswer(window, () => told, fill, end.signal)

it('is filled in once while its name is typed, and taken once', async () => {
  const ready = made()
  ready.prepare('a')
  ready.prepare('a')
  expect(await ready.take('a')).toEqual({ ticket: 'Dana', answer: null })
  expect(ready.take('a')).toBeNull()
  expect(asked).toEqual(['a'])
})

it('is not taken for another answer, in another conversation, after a while or after a look elsewhere', () => {
  const ready = made()
  const prepared = () => {
    ready.prepare('a')
    return ready
  }
  expect(prepared().take('b')).toBeNull()
  prepared()
  told = 'Kim'
  expect(ready.take('a')).toBeNull()
  prepared()
  dispatchEvent(new Event('blur'))
  expect(ready.take('a')).toBeNull()
  prepared().prepare(null)
  expect(ready.take('a')).toBeNull()
  prepared()
  const later = performance.now() + 11_000
  const clock = vi.spyOn(performance, 'now').mockReturnValue(later)
  expect(ready.take('a')).toBeNull()
  clock.mockRestore()
})

it('is asked for again where it did not come', async () => {
  const ready = made()
  fails = true
  ready.prepare('a')
  const taken = ready.take('a')
  fails = false
  expect(await taken).toEqual({ ticket: 'Dana', answer: null })
  expect(asked).toEqual(['a', 'a'])
})
