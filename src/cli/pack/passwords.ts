import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { textOf } from './read-pack.ts'
import { PackTrouble } from './trouble.ts'

const SHORTEST = 8

/** Asks at the terminal; what is typed is not shown. */
function asked(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(question)
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close()
      process.stderr.write('\n')
      resolve(answer)
    })
  })
}

/** Where a password comes from: a file, a variable of the environment, the person at the terminal. */
export interface PasswordSource {
  readonly file: string | null
  readonly variable: string
  readonly question: string
  readonly option: string
}

/** The password, without the line break at its end. Throws a PackTrouble where there is none to be had. */
export async function passwordFrom({ file, variable, question, option }: PasswordSource): Promise<string> {
  if (file !== null) return textOf(file).replace(/\r?\n$/, '')
  const given = process.env[variable]
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY)
    throw new PackTrouble(`the key needs its password: ${option} FILE, or ${variable} in the environment.`)
  return asked(question)
}

/** A password for a new key file, long enough to be one; asked for twice where it is typed. */
export async function newPasswordFrom(source: PasswordSource): Promise<string> {
  const typed = source.file === null && !process.env[source.variable]
  const password = await passwordFrom(source)
  if (typed && (await asked('The same once more: ')) !== password)
    throw new PackTrouble('these are two different passwords.')
  if (password.length < SHORTEST) throw new PackTrouble(`a password has at least ${SHORTEST} characters.`)
  return password
}
