/**
 * A mail server that sends nothing: every message handed in is written to a file.
 * usage: node --import tsx mail-sink.ts PORT FOLDER. Protocol: RFC 5321, the commands that Roundcube needs.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'

const [port, folder] = process.argv.slice(2)
if (port === undefined || folder === undefined) throw new Error('usage: mail-sink.ts PORT FOLDER')
mkdirSync(folder, { recursive: true })

const END_OF_MESSAGE = '\r\n.\r\n'
const END_OF_LINE = '\r\n'

/** Writes one message; a line that began with a dot was sent with two (RFC 5321, 4.5.2). */
function keep(message: string): void {
  const text = message.replace(/^\.\./gm, '.')
  writeFileSync(join(String(folder), `${randomUUID()}.eml`), text, 'latin1')
}

/** The answer to one command, by its first word. */
function answer(command: string): string {
  if (command === 'EHLO') return '250-desk.test\r\n250 8BITMIME'
  if (command === 'DATA') return '354 go ahead'
  if (command === 'QUIT') return '221 goodbye'
  return '250 ok'
}

/** Speaks with one client until it leaves. */
function serve(socket: Socket): void {
  let received = ''
  let inMessage = false

  const takeUpTo = (end: string): string | undefined => {
    const at = received.indexOf(end)
    if (at < 0) return undefined
    const taken = received.slice(0, at)
    received = received.slice(at + end.length)
    return taken
  }

  socket.setEncoding('latin1')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    received += chunk
    for (;;) {
      const part = takeUpTo(inMessage ? END_OF_MESSAGE : END_OF_LINE)
      if (part === undefined) return
      if (inMessage) {
        keep(part + END_OF_LINE)
        inMessage = false
        socket.write('250 kept\r\n')
        continue
      }
      const command = part.slice(0, 4).toUpperCase()
      inMessage = command === 'DATA'
      socket.write(answer(command) + END_OF_LINE)
      if (command === 'QUIT') socket.end()
    }
  })
  socket.write('220 desk.test\r\n')
}

createServer(serve).listen(Number(port), '127.0.0.1')
