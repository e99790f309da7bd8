import type { MaybeFact, Scene } from '../../../domain/scene.ts'
import { say } from '../../../platform/browser.ts'

function factsOf({ customer, ticket, agent }: Scene): (readonly [name: string, fact: MaybeFact])[] {
  return [
    ['factCustomer', customer.name],
    ['factEmail', customer.email],
    ['factTicket', ticket.id],
    ['factSubject', ticket.subject],
    ['factYou', agent.name],
  ]
}

/** Everything Koi read on the page, and where. Nothing is guessed, so what is not there is said. */
export function WhereFrom({ scene }: { readonly scene: Scene }) {
  return (
    <dl class="where-from">
      {factsOf(scene).map(([name, fact]) => (
        <div key={name}>
          <dt>{say(name)}</dt>
          <dd>
            {fact ? fact.value : say('factUnknown')}
            {fact ? <small>{fact.evidence}</small> : null}
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('factThread')}</dt>
        <dd>{scene.thread ? say('factThreadCount', String(scene.thread.length)) : say('factUnknown')}</dd>
      </div>
    </dl>
  )
}
