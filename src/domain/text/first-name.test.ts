import { describe, expect, it } from 'vitest'
import { firstNameOf, nameParts } from './first-name.ts'

describe('firstNameOf', () => {
  it.each([
    ['Maya Chen', 'Maya'],
    ['Smith, John', 'John'],
    ['SMITH, JOHN', 'John'],
    ['Smith, Dr. John Paul', 'John'],
    ['van der Berg, Anna', 'Anna'],
    ['John Smith, MD', 'John'],
    ['JOHN SMITH', 'John'],
    ['john smith', 'John'],
    ['DUPONT Marie', 'Marie'],
    ['Marie DUPONT', 'Marie'],
    ['Dr. Jane Smith', 'Jane'],
    ['Prof. Dr. Petra Vogel', 'Petra'],
    ['Martin Luther King Jr.', 'Martin'],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ['José García Márquez', 'José'],
    ['Zoë', 'Zoë'],
    ['priya', 'Priya'],
    ['Ludwig van Beethoven', 'Ludwig'],
    ['D’Angelo Russell', 'D’Angelo'],
    ['Anna Kowalska (Billing)', 'Anna'],
    ['"Sam Okafor"', 'Sam'],
    ['Lena Fischer via Facebook', 'Lena'],
    ['Maria 🌸 Lopez', 'Maria'],
    ['Tom\u200b Reed', 'Tom'],
    ['  Ana   Silva ', 'Ana'],
  ])('%s -> %s', (name, first) => expect(firstNameOf(name)).toBe(first))

  it.each([
    '',
    '   ',
    'maya@example.com',
    'Acme Corp',
    'ACME, Inc.',
    'Northwind Traders Ltd.',
    'Smith, Jones & Partners',
    'Brightwater GmbH',
    'IBM',
    'The Coffee Place',
    'Support',
    'Sales Team',
    'Unknown',
    'undefined undefined',
    'Customer 4711',
    'xX_maya_Xx',
    'Mr Smith',
    'Mr. & Mrs. Smith',
    'John and Jane Smith',
    'J. Smith',
    'J Smith',
    'J.R. Smith',
    'Smith, J.',
    '山田太郎',
    'Иван Петров',
    'محمد علي',
    'Γιώργος Παπαδόπουλος',
    'Nguyễn Văn An',
    'Wang Fang',
    'Abdul Rahman',
    'O’Brien Sean',
    'de la Cruz Maria',
    'GREEN VALLEY',
    'blue heron',
    'Zalando',
    '{{customer.name}}',
    '+44 7700 900123',
    'https://example.com',
    'a very long line that somebody typed here',
  ])('%s leaves a doubt', (name) => expect(firstNameOf(name)).toBeNull())

  it('gives the last name where it is sure', () => {
    expect(nameParts('Ludwig van Beethoven')).toEqual({ first: 'Ludwig', last: 'van Beethoven' })
    expect(nameParts('SMITH, JOHN').last).toBe('Smith')
    expect(nameParts('Dana Whitfield.').last).toBe('Whitfield')
    expect(nameParts('Mr Smith')).toEqual({ first: null, last: 'Smith' })
    expect(nameParts('Acme Corp').last).toBeNull()
  })
})
