import type { Paper } from '../paper.ts';
import { pageWords } from '../words.ts';
import { typstString } from './strings.ts';

/**
 * The typeface of the file, which is put into it so that it looks the same everywhere; and one that comes with Typst,
 * for signs that the first does not have, upright and plain.
 */
const typefaces = ['Source Sans 3', 'DejaVu Sans Mono'].map(typstString).join(', ');

function dateOf(day: string | null): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return 'none';
  return `datetime(year: ${year}, month: ${month}, day: ${date})`;
}

/** What comes before the text: what the file says of itself, and how it looks. */
export function preamble({ title, language, parties }: Paper, day: string | null): string {
  const region = language === 'sv' ? 'se' : 'gb';
  const authors = parties.map((name) => `${typstString(name)},`).join(' ');
  return `
#set document(title: ${typstString(title)}, author: (${authors}), date: ${dateOf(day)})
#set text(font: (${typefaces}), fallback: false, size: 11pt, fill: rgb("#1a1a1a"),
  lang: "${language}", region: "${region}", hyphenate: true, number-width: "tabular", costs: (hyphenation: 400%, widow: 200%, orphan: 200%))
#set page(paper: "a4", margin: (x: 25mm, top: 25mm, bottom: 27mm), footer: context {
  set text(size: 9pt, fill: rgb("#404040"))
  align(right, ${typstString(`${pageWords.page[language]} `)} + counter(page).display() +
    ${typstString(` ${pageWords.of[language]} `)} + str(counter(page).final().first()))
})
#set par(leading: 0.68em, spacing: 1.15em, justify: false)
#set heading(bookmarked: true)
#show heading: set text(hyphenate: false, weight: "bold")
#show heading: set block(sticky: true, above: 1.5em, below: 0.7em)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 1): set block(above: 1.2em, below: 0.8em)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.75em)
#show heading.where(level: 3): set text(size: 12pt)
#show link: set text(fill: rgb("#0b4f8a"))
#show link: underline
#show link: set text(hyphenate: false)
#set list(indent: 0.4em, body-indent: 0.6em, marker: ([•], [–], [•]))
#set enum(indent: 0.4em, body-indent: 0.6em)
#set table(inset: (x: 6pt, y: 4.5pt), stroke: 0.5pt + rgb("#7f7f7f"),
  fill: (x, y) => if y == 0 { rgb("#ededed") })
#show table: set par(leading: 0.55em, justify: false)
#show table: set text(hyphenate: auto)
#show table.cell.where(y: 0): set text(weight: "bold")
#set footnote.entry(gap: 0.5em)
#show footnote.entry: set text(size: 9pt)
#set quote(block: true)
#show quote: set pad(x: 1.2em)
#show quote: set block(spacing: 1.15em)
#show raw: set text(font: (${typefaces}), size: 11pt)
#show raw.where(block: true): set par(leading: 0.5em)
#let ink = v(1.5em, weak: false)
#let party = v(0.9em, weak: false)
`;
}
