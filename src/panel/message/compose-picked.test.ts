import { expect, it } from 'vitest'
import { answerRow } from '../../../tests/e2e/answers/put-answers.ts'
import { createFiled } from '../filed.ts'
import { composePicked, type Situation } from './compose-picked.ts'

const sorry = answerRow({
  id: 'sorry',
  title: 'Sorry',
  shortcut: '',
  body: '<p>Hi Dana,</p><p>I am sorry for the wait.</p>',
  step: 'acknowledge',
})
const leeds = answerRow({
  id: 'leeds',
  title: 'Leeds',
  shortcut: '',
  body: '<p>Hi Dana,</p><p>I am sorry for the wait. Your parcel is in Leeds.</p>',
  step: 'problem-solve',
})
const filed = { ...createFiled().getState(), snippets: [sorry, leeds] }
const situation: Situation = { scene: null, filed, language: 'en', now: 0 }

it('remembers of each answer what the message holds of it, to see at the send what became of it', () => {
  const picked = [sorry, leeds].map(({ id, step }) => ({ kind: 'answer', id, step }) as const)
  const { message, answers } = composePicked(picked, {}, null, '', situation)
  expect(message.text).toBe('Hi Dana,\nI am sorry for the wait.\nYour parcel is in Leeds.')
  expect(answers.map(({ snippet, paragraphs }) => [snippet, paragraphs])).toEqual([
    ['sorry', ['Hi Dana,', 'I am sorry for the wait.']],
    ['leeds', ['', 'Your parcel is in Leeds.']],
  ])
})
