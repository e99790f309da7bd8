import { spawn } from 'node:child_process'

/** How a run of koi ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the script `koi` in `folder` as people do. `input` null leaves standard input at the empty device. Rejects where it cannot be started. */
export function runKoi(
  koi: string,
  folder: string,
  words: readonly string[],
  input: string | Buffer | null,
): Promise<Ended> {
  return new Promise((done, fail) => {
    const stdin = input === null ? 'ignore' : 'pipe'
    const child = spawn(process.execPath, [koi, ...words], { cwd: folder, stdio: [stdin, 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code, out, err }))
    if (input !== null) child.stdin?.end(input)
  })
}
