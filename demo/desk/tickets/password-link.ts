import type { TicketSeed } from '../ticket.ts'

export const passwordLink: TicketSeed = {
  id: '4818',
  subject: 'Passwort-Link funktioniert nicht',
  status: 'open',
  unread: true,
  customer: {
    name: 'Lena Brandstätter',
    email: 'lena.brandstaetter@webpost.example',
    about: 'Graz, customer since 2023',
    orders: [{ number: 'CK-48102', item: 'Tea club, box for November', state: 'On its way' }],
  },
  messages: [
    {
      from: 'customer',
      when: { daysAgo: 1, at: '20:16' },
      text: `Guten Abend,

ich komme seit gestern nicht mehr in mein Konto. Wenn ich auf „Passwort vergessen“ klicke, bekomme ich zwar eine E-Mail, aber der Link darin führt nur zu einer leeren Seite. Ich habe es mit dem Handy und am Laptop versucht, Firefox und Chrome.

Ich würde gern meine Lieferadresse ändern, bevor das November-Paket rausgeht. Können Sie mir bitte helfen?

Mit freundlichen Grüßen
Lena Brandstätter`,
    },
    {
      from: 'agent',
      when: { daysAgo: 1, at: '20:41' },
      text: `Guten Abend Frau Brandstätter,

vielen Dank für Ihre Nachricht. Ich habe Ihnen soeben einen neuen Link geschickt, er gilt zwei Stunden lang.

Freundliche Grüße
Mira Okafor`,
    },
    {
      from: 'customer',
      when: { minutesAgo: 183 },
      text: `Danke für die schnelle Antwort! Leider ist es mit dem neuen Link genau dasselbe, nur eine weiße Seite. Jetzt steht außerdem da, mein Konto sei gesperrt.

Können Sie die Adresse nicht einfach für mich ändern? Neu wäre: Keplerstraße 14/3, 8020 Graz.

LG, Lena Brandstätter`,
    },
  ],
}
