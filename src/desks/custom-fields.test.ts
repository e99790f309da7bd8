// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { customFields } from './custom-fields.ts'
import { deskFor } from './registry.ts'

function sceneOf(body: string, address: string) {
  document.body.innerHTML = body
  const url = new URL(address)
  return deskFor(document, url).read({ root: document, url, box: null, pointed: {}, selected: null })
}

const valuesOf = (body: string, address: string) =>
  Object.fromEntries(
    Object.entries(sceneOf(body, address).custom ?? {}).map(([key, { value }]) => [key, value]),
  )

describe('the desk’s own fields', () => {
  it('are read by their labels in Zendesk', () => {
    const page = `<div data-ticket-id="7"><section data-test-id="omni-log-container"></section>
      <div class="custom_field_1"><label>Order number</label><input data-test-id="ticket-fields-text-field" value="CK-48213"></div>
      <div class="custom_field_2"><label>Plan*</label><div data-garden-id="dropdowns.combobox.value">Gold</div></div>
      <div class="custom_field_3"><label>Region</label><div data-garden-id="dropdowns.combobox.value">-</div></div></div>`
    expect(valuesOf(page, 'https://shop.zendesk.com/agent/tickets/7')).toEqual({
      order_number: 'CK-48213',
      plan: 'Gold',
    })
    const { custom } = sceneOf(page, 'https://shop.zendesk.com/agent/tickets/7')
    expect(custom?.['order_number']?.evidence).toBe('the ticket field “Order number”')
  })

  it('are read in Redmine, Request Tracker, Freshdesk and the demo desk', () => {
    document.body.className = 'controller-issues'
    expect(
      valuesOf(
        '<div class="attributes"><div class="list_cf cf_1 attribute"><div class="label">Order:</div><div class="value">48213</div></div><div class="status attribute"><div class="label">Status:</div><div class="value">New</div></div></div>',
        'https://redmine.example/issues/1',
      ),
    ).toEqual({ order: '48213' })
    document.body.className = ''
    expect(
      valuesOf(
        '<div id="comp-Ticket-Display"><div class="form-row" id="CF-3-ShowRow"><div class="label">Plan:</div><div class="value"><span class="current-value">Gold</span></div></div><div class="form-row" id="CF-4-ShowRow"><div class="label">Seat:</div><div class="value"><span class="current-value">(no value)</span></div></div></div>',
        'https://rt.example/Ticket/Display.html?id=1',
      ),
    ).toEqual({ plan: 'Gold' })
    expect(
      valuesOf(
        '<h2 class="ticket-subject-heading">x</h2><div data-test-id="requester-info-company-plan">Gold</div>',
        'https://shop.freshdesk.com/a/tickets/1',
      ),
    ).toEqual({ company_plan: 'Gold' })
    expect(
      valuesOf(
        '<div data-desk="corner-desk"><main data-ticket-id="1"><p data-field="Order number">CK-1</p><p class="message" data-from="customer"></p></main></div>',
        'https://desk.example/desk/tickets/1',
      ),
    ).toEqual({ order_number: 'CK-1' })
  })

  it('tell nothing where one label says two things', () => {
    document.body.innerHTML =
      '<p class="f"><b>Order</b><i>1</i></p><p class="f"><b>Order</b><i>2</i></p><p class="f"><b>Plan</b><i>Gold</i></p><p class="f"><b>Plan</b><i>Gold</i></p>'
    const marks = [{ row: '.f', label: ['b'], value: ['i'], says: 'the field' }]
    expect(Object.keys(customFields(document, marks) ?? {})).toEqual(['plan'])
    expect(customFields(document, [])).toBeUndefined()
  })

  it.each([
    ['web', 'email'],
    ['email', 'email'],
    ['native_messaging', 'chat'],
    ['chat', 'chat'],
    ['internal', 'unknown'],
  ])('a Zendesk reply by “%s” is %s', (channel, told) => {
    const page = `<div data-ticket-id="7"><section data-test-id="omni-log-container"></section><button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button></div>`
    expect(sceneOf(page, 'https://shop.zendesk.com/agent/tickets/7').channel).toBe(told)
  })
})
