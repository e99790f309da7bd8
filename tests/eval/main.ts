import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What `npm run eval -- NAME` scores; without a name the flag engine. */
const EVALS: Readonly<Record<string, string>> = {
  flags: '../corpus/eval.ts',
  suggest: './suggest/main.ts',
}

const [name = '', ...rest] = process.argv.slice(2)
const isNamed = Object.hasOwn(EVALS, name)
const script = EVALS[isNamed ? name : 'flags']
if (!script || (name !== '' && !isNamed && !name.startsWith('-'))) {
  console.error(`There is no eval "${name}". There are: ${Object.keys(EVALS).join(', ')}.`)
  process.exitCode = 2
} else {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const words = ['--import', 'tsx', path, ...(isNamed ? rest : process.argv.slice(2))]
  process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1
}
