import type { JSX } from 'preact'
import kettle from '../kettle.svg'
import { agent } from '../ticket.ts'
import { Avatar } from './avatar.tsx'

export function Topbar(): JSX.Element {
  return (
    <header class="topbar">
      <a class="brand" href="/">
        <img src={kettle} alt="" width="26" height="26" />
        Corner Kettle
      </a>
      <span class="me">
        <Avatar name={agent.name} />
        <span data-agent-name={agent.name}>{agent.name}</span>
      </span>
    </header>
  )
}
