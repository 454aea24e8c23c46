import assert from 'node:assert/strict'
import type { Language } from '../../../../src/engine/model.ts'
import { allSaid } from './said.ts'

/** Numbers that are no figures: names, addresses, telephone numbers, versions, types, lists, articles, idioms. */
const texts: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Die drei haben sich geeinigt.',
    'Die Agenda 2030 liegt vor.',
    'Der FC Bayern traf auf Mainz 05.',
    'Sie wohnt im Lindenweg 12.',
    'Er wohnt in der Hauptstraße 7a.',
    'Tel. 0471 123456',
    'Die Version 2.4.1 ist da.',
    'Das Virus Covid-19 und das Flugzeug F-16',
    'Auf der A 7 staute es sich.',
    'Ein Sprecher nannte eine Zahl.',
    'Sie traf sich mit Herrn Sieben.',
    'Er öffnet bild_2.png nicht.',
    'Das Handy hat kein 5G.',
    'Er sprach über die Zweidrittelmehrheit im Dreieck.',
    'Das ist einfach schön und noch einmal gut gegangen.',
    '1. Vorbemerkung',
    'Er hat rund um die Uhr Dienst, 24/7.',
    'Das ist Ware nach 08/15.',
    'Sie flogen mit einer Boeing 737-800 und einem A380.',
    'Das iPhone 15 und Windows 11 sind da.',
    'Flug QX 482 ist gelandet.',
    'ISBN 978-3-16-148410-0',
    'Die 68er und die G20 sind Namen.',
    'Das heute-journal und die heute-show liefen.',
  ],
  en: [
    'The two are not like for like.',
    'The Boeing 747 landed.',
    'QX 482: what is known so far',
    'She lives at 12 Baker Street.',
    'No one called, and the other one left.',
    'The third-party software failed.',
    'Call 0800 123 456.',
    'It runs version 10.2.1.',
    'He flew an F-16.',
    'A man bought a book.',
    'He stood with almost every player in the Wensford half.',
    'They scored just after the half-hour.',
  ],
}

describe('what is no figure', () => {
  for (const language of ['de', 'en'] as const) {
    for (const text of texts[language]) it(text, () => assert.deepEqual(allSaid(text, { language }), []))
  }
})
