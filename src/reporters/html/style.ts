/** Colours of the page. A test holds every pair that is read to a contrast of 4.5 or more. */
export const palettes = {
  light: {
    page: '#ffffff',
    text: '#1b1b1b',
    quiet: '#555555',
    line: '#767676',
    band: '#f1f1ee',
    error: '#9b1c1c',
    warning: '#7a4b00',
    info: '#0b4f8a',
    good: '#1d6131',
    mark: '#fff1b8',
  },
  dark: {
    page: '#16181b',
    text: '#eceae6',
    quiet: '#b4b2ad',
    line: '#8d8d8d',
    band: '#23262a',
    error: '#ff9d9d',
    warning: '#f3c26b',
    info: '#8cc4ff',
    good: '#8fd6a3',
    mark: '#5c4a00',
  },
} as const;

type Palette = Readonly<Record<keyof (typeof palettes)['light'], string>>;

/** Everything that has a colour. */
function coloured({ page, text, quiet, line, band, error, warning, info, good, mark }: Palette) {
  return `
body { background: ${page}; color: ${text}; }
a { color: ${info}; }
a:focus-visible { outline-color: ${info}; }
.about, dt, thead th, .where, .basis { color: ${quiet}; }
.notice, th, td, footer p, .agreement + .agreement { border-color: ${line}; }
.good .sign { color: ${good}; }
.half .sign, .warning > .level { color: ${warning}; }
.none .sign, .error > .level { color: ${error}; }
.info > .level { color: ${info}; }
.error > .finding { border-color: ${error}; }
.warning > .finding { border-color: ${warning}; }
.info > .finding { border-color: ${info}; }
.quote, .proposal { background: ${band}; border-color: ${line}; }
mark { background: ${mark}; }
`;
}

const shape = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word;
  font: 1.0625rem/1.5 "Source Sans 3", Calibri, Carlito, "Segoe UI", system-ui, sans-serif; }
header, nav, main, footer { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.25rem; }
footer { padding-bottom: 3rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; break-after: avoid; }
h1 { font-size: 1.8rem; }
h2 { font-size: 1.35rem; margin-top: 2.4rem; }
h3 { font-size: 1.12rem; margin-top: 1.6rem; }
h4 { font-size: 1.02rem; margin-top: 1.2rem; }
p, ul, dl, blockquote, .proposal, .related { margin: .5rem 0 0; }
ul { padding-left: 1.3rem; }
li { margin-top: .3rem; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.counts { font-weight: 600; margin-top: 1rem; }
.notice { border: 1px solid; padding: .5rem .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.4rem; }
dd { margin: 0; }
dd ul { list-style: none; padding: 0; margin: 0; }
dd li { margin: 0; }
.tables { overflow-x: auto; margin-top: 1.8rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; font-size: 1.12rem; padding-bottom: .5rem; }
th, td { hyphens: auto; text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-top: 1px solid; }
thead th { font-weight: 400; border-top: 0; }
tbody th { font-weight: 400; }
td:last-child { width: 50%; padding-right: 0; }
.nowrap { white-space: nowrap; }
.part { display: inline-block; }
.sign { display: inline-block; width: 1.1em; font-weight: 700; }
.level { margin-top: 2.4rem; }
.finding { margin-top: 1.4rem; padding-left: 1rem; border-left: 4px solid; }
.finding h3, .finding h4 { font-size: 1.1rem; margin: 0; }
.where { margin: 0; }
.quote, .proposal { padding: .5rem .8rem; }
.quote { font-style: italic; }
.quote code { font-style: normal; }
.proposal p { margin: .3rem 0 0; }
.label { font-weight: 600; }
mark { color: inherit; font-weight: 600; text-decoration: underline; text-underline-offset: .15em; }
code { font: .92em Consolas, "DejaVu Sans Mono", monospace; }
.basis { font-size: .95em; }
.basis code { white-space: nowrap; }
.agreement + .agreement { margin-top: 3.5rem; padding-top: 1rem; border-top: 2px solid; }
footer p { border-top: 1px solid; margin-top: 2.4rem; padding-top: .8rem; }
footer p + p { border: 0; margin: 0; padding-top: .3rem; }
@media (max-width: 40rem) {
  dl { display: block; }
  dd { margin-bottom: .5rem; }
  th, td { padding-right: .5rem; }
  td:last-child { width: 40%; }
  .basis code { white-space: normal; overflow-wrap: anywhere; }
}
`;

const paper = `
@media print {
  body { font-size: 10.5pt; line-height: 1.4; }
  header, nav, main, footer { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 16pt; }
  h3, caption, .finding h3, .finding h4 { font-size: 11.5pt; }
  .quote, .proposal { background: none; border: 1px solid; }
  mark { background: none; }
  a { color: inherit; }
  .tables { overflow: visible; break-inside: avoid; }
  tr, li, .quote, .proposal, .basis, .finding > p { break-inside: avoid; }
  .where, .quote { break-after: avoid; }
  .basis { break-before: avoid; }
  thead { display: table-header-group; }
  caption { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .agreement + .agreement { break-before: page; border: 0; margin-top: 0; }
}
`;

/** How the page looks, on a screen and on A4. Nothing is fetched; level and state always stand in words too. */
export const style = `${shape}${coloured(palettes.light)}@media screen and (prefers-color-scheme: dark) {${coloured(palettes.dark)}}
${paper}`;

/** Page numbers on paper, in the reader's language. */
export function pageNumbers(page: string, of: string): string {
  return `@page { size: A4; margin: 20mm; @bottom-right { font: 9pt Calibri, Carlito, sans-serif; content: "${page} " counter(page) " ${of} " counter(pages); } }\n`;
}
