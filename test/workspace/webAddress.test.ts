import { equal } from 'node:assert/strict'
import { webAddressOf } from '../../src/workspace/webAddress.ts'

const at = (text: string, url: string | null = 'https://hafen.example/kran') =>
  webAddressOf({ text, source: { id: 'a.txt', title: 'Kräne', publisher: null, date: null, url } })
const fragment = (text: string) => at(text)?.replace('https://hafen.example/kran', '')

describe('the web address of a passage', () => {
  const fragments: readonly (readonly [name: string, text: string, fragment: string])[] = [
    ['names its words', 'Der Hafen hat 38 Kräne.', '#:~:text=Der%20Hafen%20hat%2038%20Kr%C3%A4ne'],
    ['encodes what means something in it', 'Fisch & Co, Kiel-Ost', '#:~:text=Fisch%20%26%20Co%2C%20Kiel%2DOst'],
    ['keeps other dashes', '10–12 Kräne', '#:~:text=10%E2%80%9312%20Kr%C3%A4ne'],
    ['takes any space for one', 'Der\n Hafen\u00A0hat\t38', '#:~:text=Der%20Hafen%20hat%2038'],
    [
      'leaves out signs at its ends',
      '„Wir warten“, sagte sie (38).',
      '#:~:text=Wir%20warten%E2%80%9C%2C%20sagte%20sie%20%2838',
    ],
    [
      'has no marks of Markdown',
      'Der **Hafen** hat _38_ [neue](https://a.example/b) Kräne',
      '#:~:text=Der%20Hafen%20hat%2038%20neue%20Kr%C3%A4ne',
    ],
    ['keeps a star in a word', 'Hafenarbeiter*innen', '#:~:text=Hafenarbeiter*innen'],
    ['has no soft hyphens', 'Hafen\u00ADmeisterin', '#:~:text=Hafenmeisterin'],
    ['has no half signs', 'A\ud83d B', '#:~:text=A%EF%BF%BD%20B'],
    [
      'names a long passage by its beginning and its end',
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn.',
      '#:~:text=eins%20zwei%20drei%20vier%20f%C3%BCnf%20sechs,acht%20neun%20zehn%20elf%20zw%C3%B6lf%20dreizehn',
    ],
    ['names a row of a table by its first and last cell', '| Jahr 2024 | 38 | 52.000 |', '#:~:text=Jahr%202024,52.000'],
    ['is the page where there are no words', '…', ''],
  ]
  for (const [name, text, expected] of fragments) it(name, () => equal(fragment(text), expected))

  const addresses: readonly (readonly [url: string | null, address: string | null])[] = [
    ['https://a.example/x?a=1&b=2', 'https://a.example/x?a=1&b=2#:~:text=38'],
    ['https://a.example/x#teil-2', 'https://a.example/x#teil-2:~:text=38'],
    ['https://a.example/x#', 'https://a.example/x#:~:text=38'],
    ['https://a.example/x#:~:text=alt', 'https://a.example/x#:~:text=38'],
    ['https://a.example/x#b:~:text=alt', 'https://a.example/x#b:~:text=38'],
    ['https://a.example/x_(y)', 'https://a.example/x_%28y%29#:~:text=38'],
    ['http://a.example', 'http://a.example/#:~:text=38'],
    ['javascript:alert(1)', null],
    ['command:beleg.x', null],
    ['a.example/x', null],
    ['', null],
    [null, null],
  ]
  for (const [url, address] of addresses) it(`of ${url} is ${address}`, () => equal(at('38', url), address))
})
