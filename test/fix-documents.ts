import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreement } from '../bench/corpus.mjs';

/** A document as people may leave it, and the card beside it. */
export interface Written {
  readonly text: string;
  readonly card: string | null;
  /** With a byte order mark. */
  readonly marked: boolean;
}

/** The same choices for the same number, in every run (mulberry32). */
function choices(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0],
  };
}

type Choices = ReturnType<typeof choices>;

const examples = join(import.meta.dirname, '../examples');
const exampleTexts = readdirSync(examples)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(examples, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

/** A text that says enough of itself for a card to be drafted of it. */
function telling({ pick }: Choices): string {
  const start = pick(['den 1 januari 2027', '2027-01-01', '1 jan 2027', 'den 1 mars 2027']);
  const end = pick(['den 31 december 2029', '2029-12-31', '28 februari 2030']);
  const number = pick([
    ', organisationsnummer 802499-0015',
    ' (802499-0015)',
    '',
    ' (org.nr 8024990015)',
  ]);
  return `# ${pick(['Mötesplats Norra', 'IOP Öppna dörren', 'Överenskommelse: ”Hjälp & stöd”', 'Avtal #3'])}

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Parter

${pick(['Exempelstads kommun', 'Björkhults kommun, socialnämnden'])}, organisationsnummer 212000-9150, och ${pick(['Föreningen Norra', 'Stiftelsen Öppen dörr'])}${number}.

## Bakgrund

Unga saknar en plats att mötas på. Kommunen bidrar med 300 000 kr per år.

## ${pick(['Avtalstid', 'Tid', 'Giltighet'])}

Överenskommelsen gäller från och med ${start} till och med ${end}, med ${pick(['tre', '6', 'sex'])} månaders uppsägningstid.

## Underskrifter

${pick(['Exempelstad den 3 mars 2026', 'Ort och datum: ____________', ''])}
`;
}

/** Headings in bold, spaces about them, and hyphens between days. */
function roughened(text: string, { next, pick }: Choices): string {
  return text
    .replace(/^(#{2,3}) (.+)$/gm, (whole, _, words: string) => {
      if (next() < 0.6) return whole;
      const mark = pick(['**', '**', '__']);
      return `${mark}${words}${pick(['', '', ':'])}${mark}${pick(['', '  ', ''])}`;
    })
    .replace(/\. (?=[A-ZÅÄÖ])/g, (stop) => {
      if (next() < 0.92) return stop;
      const dash = pick([' - ', '-', ' – ', '–', '‑', ' - den ']);
      return `. Det gäller 2027-01-01${dash}${pick(['2029-12-31', '2027-02-30', '2028-6-1'])}${stop}`;
    });
}

const numbers = [
  '212000-9150',
  '2120009150',
  '212000 9150',
  '16212000-9150',
  '"212000–9150"',
  '212000-9151',
  "'2120009150'",
  '&n 2120009150',
  '',
] as const;
const days = [
  '2027-01-01',
  '2027-1-1',
  '1 januari 2027',
  "'den 1 januari 2027'",
  '2027/01/01',
  '01/02/2027',
  '2027-02-30',
  '20270101',
  'snart',
  '',
  '2027-01-01T00:00:00Z',
] as const;

function frontmatter(choice: Choices): string {
  const { pick, next } = choice;
  const sv = next() < 0.4;
  const key = (swedish: string, english: string) => (sv ? swedish : english);
  const status = pick([
    'draft',
    'draft',
    'draft',
    'decided',
    'signed',
    'ended',
    'utkast',
    'undertecknat',
    'klart',
    null,
  ]);
  const parties = key('parter', 'parties');
  const number = key('orgnr', 'org-number');
  const rows = [
    'iop: 1',
    `${key('titel', 'title')}: ${pick(['Mötesplats Norra', '"Mötesplats: Norra"', 'IOP # Norra', '>\n  Mötesplats\n  Norra'])}`,
    ...(status === null ? [] : [`${key('läge', 'status')}: ${status}`]),
    ...(next() < 0.2 ? [] : [`${key('diarienummer', 'reference')}: KFN 2026/00231 # i diariet`]),
    `${parties}:`,
    pick([
      `  - { ${key('namn', 'name')}: Exempelstads kommun, ${key('typ', 'type')}: ${key('kommun', 'municipality')}, ${number}: ${pick(numbers)} }`,
      `  - ${key('namn', 'name')}: Exempelstads kommun\n    ${key('typ', 'type')}: ${key('kommun', 'municipality')}\n    ${number}: ${pick(numbers)}`,
    ]),
    `  - { ${key('namn', 'name')}: Föreningen Norra, ${number}: ${pick(['802499-0015', '8024990015', '802499–0015'])} }`,
    `${key('avtalstid', 'term')}: { start: ${pick(days)}, ${key('slut', 'end')}: ${pick(days)} }`,
    ...(next() < 0.2 ? [`${key('avslutat', 'ended')}: ${pick(days)}`] : []),
    ...(next() < 0.1 ? ['  indrag: fel', 'dubbel: 1', 'dubbel: 2'] : []),
    ...(next() < 0.05 ? ['öppen: "citat'] : []),
  ];
  const close = pick(['---\n', '---\n', '---\n', '---\n', '---\n', '---  \n', '', '...\n']);
  return `---\n${rows.join('\n')}\n${close}\n`;
}

/**
 * One of all kinds of documents: drafts and signed, with and without a card, whatever wrote them.
 *
 * @param isShort with a text of a few lines only
 */
export function writtenDocument(n: number, isShort = false): Written {
  const choice = choices(n + 1);
  const { pick, next } = choice;
  const long = pick([
    () => agreement(n, 1500).replace(/^---\n[\s\S]*?\n---\n/, ''),
    () => pick(exampleTexts as [string, ...string[]]),
    () => telling(choice),
    () => telling(choice),
  ]);
  const body = isShort ? telling(choice) : long();
  const rough = next() < 0.7 ? roughened(body, choice) : body;
  const head =
    next() < 0.65
      ? frontmatter(choice)
      : pick(['', '', '\n', '<!-- utkast -->\n\n', '---\n---\n\n']);
  const beside =
    next() < 0.2
      ? frontmatter(choice)
          .replace(/^---\n/, '')
          .replace(/\n(?:---|\.\.\.)?[ ]*\n\n$/, '\n')
      : null;
  const finish = (text: string) => {
    const form = next() < 0.15 ? text.normalize('NFD') : text;
    const ends = next();
    if (ends < 0.2) return form.replaceAll('\n', '\r\n');
    if (ends < 0.24) return form.replaceAll('\n', '\r');
    if (ends < 0.28) return form.replace(/\n/g, () => pick(['\n', '\r\n']));
    return ends < 0.34 ? form.trimEnd() : form;
  };
  return {
    text: finish(head + rough),
    card: beside === null ? null : finish(beside),
    marked: next() < 0.1,
  };
}
