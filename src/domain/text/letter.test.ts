import { describe, expect, it } from 'vitest'
import { greetingLength, signOffLine } from './letter.ts'

describe('greetingLength', () => {
  it.each([
    'Hi Dana,',
    'Hi there,',
    'hi dana,',
    'Hello again!',
    'Dear Dana Whitfield:',
    'Dear Mr van der Berg,',
    'Hi [The customer’s first name],',
    'Good morning, Dana,',
    'Hey',
    'Sehr geehrte Frau Dr. Müller,',
    'Sehr geehrte Damen und Herren,',
    'Guten Tag Dana,',
    'Liebe Dana,',
    'Bonjour Chloé,',
    '¡Hola José!',
    'Buongiorno Lucia,',
    'Olá João,',
    'Dzień dobry,',
    'Здравствуйте, Иван!',
    '您好，',
    '안녕하세요,',
  ])('%s is one', (line) => expect(greetingLength(line)).toBe(line.length))

  it.each([
    ['Hi Dana, thank you for writing.', 'Hi Dana, '],
    ['Hello, thanks for the picture.', 'Hello, '],
    ['Hi! Your parcel is here.', 'Hi! '],
    ['Hallo Dana, vielen Dank.', 'Hallo Dana, '],
  ])('%s begins with one', (line, greeting) => expect(greetingLength(line)).toBe(greeting.length))

  it.each([
    '',
    'History matters.',
    'Hello World is down',
    "Hi I'm sorry to hear it.",
    'Your order, Dana, is here.',
    'Besten Dank, Dana',
    'Thanks, Dana,',
  ])('%s has none', (line) => expect(greetingLength(line)).toBe(0))
})

describe('signOffLine', () => {
  it.each([
    ['It ships.|Warmly,|Priya', 1],
    ['It ships.||Best regards,|Priya Nair|Corner Shop', 2],
    ['It ships.|Kind regards, Priya', 1],
    ['Es kommt.|Mit freundlichen Grüßen|Priya Nair', 1],
    ['Es kommt.|Viele Grüße,|Ihr Support-Team', 1],
    ['Ça arrive.|Cordialement,|Priya', 1],
    ['Llega hoy.|Un saludo,|Priya', 1],
    ['Met vriendelijke groet,|Priya', 0],
    ['It ships.|Thanks,|Priya', 1],
    ['It ships.|Cheers||', 1],
    ['It ships.|Thank you.', -1],
    ['Thanks!|Your order is here.', -1],
    ['Best price|We found it for you.', -1],
    ['Warmly,|This is a sentence that goes on after it.', -1],
    ['', -1],
  ])('%s: %i', (text, at) => expect(signOffLine(text.split('|'))).toBe(at))
})
