import { parse } from '../src/agreement/parse.ts';
import { buildReport, checkAgreement } from '../src/check.ts';
import type { Localised } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { narrow, noPaint } from '../src/reporters/layout.ts';
import type { RunContext } from '../src/reporters/reporter.ts';
import { defineRule, type Rule } from '../src/rule.ts';

/** Rules of the tests' own, so that a reworded rule does not change how reports are shown. */
interface SampleRule extends Pick<Rule, 'id' | 'severity'> {
  readonly title: Localised;
  readonly message: Localised;
  readonly on: readonly string[];
  readonly more?: Partial<Rule>;
}

function sample({ id, severity, title, message, on, more }: SampleRule): Rule {
  return defineRule({
    id,
    severity,
    title,
    group: 'structure',
    summary: title,
    rationale: title,
    advice: title,
    about: 'text',
    basis: [
      {
        work: 'boras-2016',
        place: { sv: 'punkterna som ska finnas med', en: 'the points that must be there' },
        level: 'required',
      },
    ],
    messages: { it: message },
    examples: [],
    ...more,
    *check({ source, card }) {
      const place = (text: string) => {
        const inText = source.text.indexOf(text);
        const where = inText >= 0 ? source : card?.source;
        const start = where?.text.indexOf(text) ?? -1;
        return { start, end: start + text.length, source: where ?? source };
      };
      const [first, ...rest] = on.map(place);
      const others = rest.filter(({ start }) => start >= 0);
      if (!first || first.start < 0) return;
      yield {
        message: 'it',
        at: { start: first.start, end: first.end },
        source: first.source,
        related: others.map(({ start, end, source: where }) => ({
          range: { start, end },
          source: where,
        })),
      };
    },
  });
}

export const sampleRules: readonly Rule[] = [
  sample({
    id: 'no-card-note',
    severity: 'info',
    title: { sv: 'Inget kort', en: 'No card' },
    message: { sv: 'Det här står före allt annat.', en: 'This stands before all else.' },
    on: ['# Mötesplats'],
    more: { counted: false },
  }),
  sample({
    id: 'both-parties',
    severity: 'error',
    title: { sv: 'Båda parter', en: 'Both parties' },
    message: {
      sv: 'Parterna är tre, men här står ”båda parter”. Skriv vilka som menas.',
      en: 'The parties are three, but here stands “båda parter”. Write who is meant.',
    },
    on: ['Båda parter', 'båda parterna'],
    more: {
      proposals: {
        default: {
          sv: 'Varje part kan begära att överenskommelsen förhandlas om.',
          en: 'Each party may call for renegotiation.',
        },
      },
    },
  }),
  sample({
    id: 'wrong-day',
    severity: 'error',
    title: { sv: 'Dag som inte finns', en: 'No such day' },
    message: { sv: '2026-02-30 finns inte.', en: '2026-02-30 does not exist.' },
    on: ['2026-02-30'],
    more: { basis: [{ work: 'document-integrity' }] },
  }),
  sample({
    id: 'card-differs',
    severity: 'warning',
    title: { sv: 'Olika belopp', en: 'Different amounts' },
    message: {
      sv: 'Kortet och texten säger olika belopp.',
      en: 'The card and the text give different amounts.',
    },
    on: ['amount: 350000', '300 000 kr'],
  }),
  sample({
    id: 'table-cell',
    severity: 'warning',
    title: { sv: 'Summan stämmer inte', en: 'The sum is wrong' },
    message: { sv: 'Raderna blir 3, inte 4.', en: 'The rows make 3, not 4.' },
    on: ['4 tkr'],
  }),
  sample({
    id: 'tip',
    severity: 'info',
    title: { sv: 'Småord', en: 'Small words' },
    message: { sv: 'Här kan det sägas enklare.', en: 'This could be said more simply.' },
    on: ['vid behov'],
  }),
  sample({
    id: 'case-number',
    severity: 'warning',
    title: { sv: 'Diarienummer', en: 'Reference' },
    message: { sv: 'Vilket diarienummer har ärendet?', en: 'Which reference has the case?' },
    on: ['# Mötesplats'],
    more: { about: 'case' },
  }),
];

const agreementText = `---
iop: 1
title: Mötesplats Norra
parties:
  - { name: Exempelstads kommun, units: [Kulturnämnden], type: municipality, org-number: 212000-9150 }
  - { name: Norra föreningen, type: association }
term: { start: 2026-02-30, end: 2029-01-31 }
---
# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga i Norra saknar en plats att mötas på, och föreningarna har tagit initiativ till en sådan. Båda parter vill pröva den, och det de lär sig ska delas med alla som arbetar med unga i staden, vid behov.

## Ekonomi

Kommunen bidrar med 300 000 kr per år.

| Post | Belopp |
| --- | --- |
| Lokal | 1 tkr |
| Personal | 2 tkr |
| Summa | 4 tkr |

## Omförhandling

Vill båda parterna förhandla om gör de det.
`;

const cardText = 'economy:\n  contributions:\n    - { from: kommunen, amount: 350000 }\n';

/** One agreement with something of everything, a clean one, and one that was passed over. */
export function sampleReport() {
  const profile = shippedProfiles['boras-2016'];
  const sources = [
    { path: 'avtal/norra.md', text: agreementText },
    { path: 'avtal/sodra.md', text: '# IOP Södra\n\n## Bakgrund\n\nText.\n' },
  ];
  const card = { path: 'avtal/norra.iop.yaml', text: cardText };
  const [norra, sodra] = sources.map((source, index) =>
    checkAgreement(parse(source, { profile, ...(index === 0 ? { card } : {}) }), {
      rules: sampleRules,
      settings: { tip: 'info' },
    }),
  );
  if (!norra || !sodra) throw new Error('two sources give two reports');
  return buildReport([norra, sodra], [{ path: 'README.md', reason: 'not-an-agreement' }]);
}

/** One file alone, as an officer sees it. */
export function singleReport() {
  const { files } = sampleReport();
  return buildReport(files.slice(0, 1), []);
}

export const plainContext: RunContext = {
  locale: 'sv',
  width: 100,
  measure: narrow,
  paint: noPaint,
  rules: sampleRules,
  tips: false,
  quiet: false,
  atSigning: () => null,
  version: '0.0.0',
  failOn: 'error',
  problems: [],
  docsUrl: null,
  folder: '',
};
