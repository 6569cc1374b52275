/** How the page looks, on a screen and on A4. Nothing is fetched: the reader’s own letters are used. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a;
  font: 1.0625rem/1.55 "Source Sans 3", Calibri, Carlito, "Segoe UI", system-ui, sans-serif;
  hyphens: auto; overflow-wrap: break-word; }
main { max-width: 42rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.8em 0 .4em; hyphens: manual; break-after: avoid; }
h1 { font-size: 1.9rem; margin-top: 0; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.12rem; }
h4, h5, h6 { font-size: 1rem; }
p { margin: 0 0 .75em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 .9em; padding-left: 1.6em; }
li { margin: .15em 0; }
li > p { margin: .4em 0; }
ul ul, ol ol, ul ol, ol ul { margin: .15em 0; }
@counter-style numbers { system: extends decimal; suffix: ") "; }
@counter-style letters { system: extends lower-alpha; suffix: ") "; }
ol.letters { list-style: lower-alpha; }
ol.closed { list-style: numbers; }
ol.letters.closed { list-style: letters; }
ul.boxes { list-style: none; padding-left: 0; }
.tables { overflow-x: auto; margin: 1em 0; }
table { border-collapse: collapse; width: calc(100% - 1px); }
th, td { border: 1px solid #767676; padding: .35em .6em; text-align: left; vertical-align: top; }
th { background: #ededed; vertical-align: bottom; }
.center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
td.right { white-space: nowrap; }
blockquote { margin: 0 0 .9em; padding-left: 1em; border-left: 3px solid #b0b0b0; }
code, pre { font: .92em Consolas, "DejaVu Sans Mono", monospace; }
pre { white-space: pre-wrap; margin: 0 0 .9em; }
hr { border: 0; border-top: 1px solid #767676; margin: 1.6em 0; }
a { color: #0b4f8a; }
.ink { padding-top: 1.4em; }
tr.ink > td { padding-top: 2em; vertical-align: bottom; }
.party { padding-top: 1.2em; }
.together { break-inside: avoid; }
.notes { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid #767676; font-size: .92em; }
.notes h2 { font-size: 1.05rem; margin-top: 0; }
sup { line-height: 0; }
@media print {
  @page { size: A4; margin: 25mm; @bottom-right { font: 9pt Calibri, Carlito, sans-serif; content: PAGES; } }
  body { font-size: 11pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  h3 { font-size: 12pt; }
  .tables { overflow: visible; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
}
`;
