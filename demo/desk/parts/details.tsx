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
        {orders.map(({ number, item, state }, at) => (
          <li key={number} data-order={number} data-field={at === 0 ? 'Order number' : undefined}>
            <strong>{item}</strong>
            <span>
              <span data-field-value>{number}</span> · {state}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
