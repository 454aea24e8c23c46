import { deepEqual, equal, ok } from 'node:assert/strict'
import { articleOfPage } from '../../src/workspace/formats/html.lazy.ts'
import { isVerbatim, toFile } from '../../src/workspace/textMap.ts'

const PAGE = `<!DOCTYPE html>
<html lang="de">
<head>
<title>Stadtwerke bauen Speicher | Flussblatt</title>
<meta property="article:published_time" content="2025-02-11T07:30:00+01:00">
<meta name="author" content="Karla Ende">
<link rel="canonical" href="https://flussblatt.example/speicher">
</head>
<body>
<div class="cookie-banner">Wir verwenden Cookies. 99 Partner.</div>
<nav><a href="/">Start</a> <a href="/abo">8 Wochen f&uuml;r 1 Euro</a></nav>
<article>
<h1>Stadtwerke bauen Speicher f&uuml;r 40&nbsp;Millionen Euro</h1>
<p class="meta">Dienstag, 11. Februar 2025 &middot; 12 Kommentare</p>
<p>Die Stadtwerke bauen einen Stromspeicher. Er kostet <b>40 Millionen Euro</b>
und soll 2027 ans Netz gehen, sagte Gesch&auml;ftsf&uuml;hrerin Ulla Brandt.<br><br>Der Speicher fasst Strom f&uuml;r 30.000 Haus&shy;halte.</p>
<p>1. FC Flussstadt bekommt Strom aus dem Speicher, ebenso das Hallenbad und drei Schulen.</p>
<table>
<tr><th>Jahr</th><th>Leistung (MW)</th></tr>
<tr><td>2027</td><td>50</td></tr>
<tr><td>2030</td><td>120</td></tr>
</table>
<ul><li><p>Baubeginn im Mai</p></li><li>Probebetrieb im Herbst</li></ul>
<aside><h3>Mehr zum Thema</h3><p>Netz: 7 Störungen</p></aside>
</article>
<footer>Leserservice: 0800 123456</footer>
</body>
</html>
`

describe('an article out of a page', () => {
  const article = articleOfPage(PAGE)
  const { text, map } = article

  it('has the main content as Markdown', () => {
    equal(
      text,
      `# Stadtwerke bauen Speicher für 40\u00A0Millionen Euro

Dienstag, 11. Februar 2025 · 12 Kommentare

Die Stadtwerke bauen einen Stromspeicher. Er kostet 40 Millionen Euro und soll 2027 ans Netz gehen, sagte Geschäftsführerin Ulla Brandt.

Der Speicher fasst Strom für 30.000 Haushalte.

1.\u00A0FC Flussstadt bekommt Strom aus dem Speicher, ebenso das Hallenbad und drei Schulen.

| Jahr | Leistung (MW) |
|---|---|
| 2027 | 50 |
| 2030 | 120 |

- Baubeginn im Mai
- Probebetrieb im Herbst
`,
    )
  })

  it('says what the page says about it', () => {
    deepEqual(article.metadata, {
      title: 'Stadtwerke bauen Speicher für 40 Millionen Euro',
      publisher: 'Flussblatt',
      author: 'Karla Ende',
      date: '2025-02-11',
      url: 'https://flussblatt.example/speicher',
      language: 'de',
    })
  })

  it('says what was left out and why', () => {
    deepEqual(
      article.leftOut.map(({ reason }) => reason),
      ['cookie notice', 'navigation', 'related articles', 'page footer'],
    )
    for (const { start, end, text: words } of article.leftOut) ok(PAGE.slice(start, end).includes(words.slice(0, 5)))
  })

  it('knows for each word where it stands in the page', () => {
    ok(map)
    for (const { 0: word, index } of text.matchAll(/[\p{L}\d.]+/gu)) {
      const place = toFile(map, { start: index, end: index + word.length })
      const written = PAGE.slice(place.start, place.end)
      ok(written === word || written.includes('&'), `${word} stands at «${written}»`)
    }
  })

  it('lets a mend replace only words that the page has as they are', () => {
    ok(map)
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    equal(isVerbatim(map, span('40 Millionen Euro und')), false)
    equal(isVerbatim(map, span('Geschäftsführerin')), false)
    equal(isVerbatim(map, span('30.000')), true)
  })
})

describe('an article out of a page without an article element', () => {
  it('takes the container with the text and leaves out the boxes beside it', () => {
    const paragraph =
      'Der Verein hat auf seiner Versammlung einen neuen Vorstand gewählt und über den Umbau der Halle gesprochen. '
    const page = `<html><body><div id="top"><a href="/">Home</a></div><div class="page"><div class="text"><h2>Neuer Vorstand</h2><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(2)}</p><p>Ende.</p></div><div class="related"><p>Brand: 3 Verletzte</p></div></div></body></html>`
    const { text } = articleOfPage(page)
    ok(text.startsWith('## Neuer Vorstand\n'))
    ok(text.trimEnd().endsWith('Ende.'))
    ok(!text.includes('Verletzte') && !text.includes('Home'))
  })

  it('is not misled by the name of a layout, nor by boxes inside the text', () => {
    const paragraph = 'Die Gemeinde hat den Bebauungsplan geändert und will im Sommer mit dem Bau der Schule beginnen. '
    const page = `<html><body><div class="layout sidebar"><main><p>${paragraph.repeat(4)}</p>
      <div class="inline-ad">Jetzt 20 % sparen</div>
      <figure><img src="a.jpg"><figcaption>Das Gelände am Bach. Foto: A. Beispiel</figcaption></figure>
      <p>${paragraph.repeat(3)}</p>
      <div class="newsletter-box"><h3>Newsletter</h3><p>Täglich um 7 Uhr</p></div>
      <p hidden>Nur für Abonnenten: 4,99 Euro</p>
      <section class="comments"><p>12 Kommentare</p></section></main><div class="teaser-list"><p>Unfall: 2 Tote</p></div></div></body></html>`
    const { text, leftOut } = articleOfPage(page)
    ok(text.includes('Das Gelände am Bach. Foto: A. Beispiel'))
    deepEqual(text.match(/20 %|7 Uhr|4,99|12 Komm|2 Tote/g), null)
    deepEqual(
      leftOut.map(({ reason }) => reason),
      ['advertisement', 'newsletter', 'hidden', 'comments', 'outside the article'],
    )
  })

  it('reads publisher and day out of JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Wahl', datePublished: '2025-05-02', publisher: { name: 'Uferpost' } },
      ],
    }
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>Die Wahl ist vorbei.</p></body></html>`
    const { title, publisher, date } = articleOfPage(page).metadata
    deepEqual({ title, publisher, date }, { title: 'Wahl', publisher: 'Uferpost', date: '2025-05-02' })
  })

  it('is read in a time that grows with its length only', () => {
    const timeFor = (paragraphs: number): number => {
      const page = `<article>${'<p>Die Fähre fasst 380 Fahrg&auml;ste.</p>'.repeat(paragraphs)}</article>`
      const start = performance.now()
      ok(articleOfPage(page).text.length > paragraphs * 30)
      return performance.now() - start
    }
    timeFor(1000)
    const few = timeFor(2000)
    ok(timeFor(16_000) < 40 * few + 500)
  })
})
