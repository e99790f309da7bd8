import type { JSX } from 'preact'
import type { Customer } from '../ticket.ts'
import { Avatar } from './avatar.tsx'

/** Who this is, on screens wide enough for it. */
export function Details({ customer }: { customer: Customer }): JSX.Element {
  const { name, about, orders } = customer
  return (
    <aside class="details" aria-label="Customer">
      <Avatar name={name} />
      <h2>{name}</h2>
      <p>{about}</p>
      <h3>Orders</h3>
      {orders.length === 0 && <p>None yet</p>}
      <ul>
        {orders.map(({ number, item, state }) => (
          <li key={number} data-order={number}>
            <strong>{item}</strong>
            <span>
              {number} · {state}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
