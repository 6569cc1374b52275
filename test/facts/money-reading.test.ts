import { describe, expect, it } from 'vitest';
import type { Party, Term } from '../../src/agreement/agreement.ts';
import { amountsOf } from '../../src/agreement/facts/amounts.ts';
import { contributionsOf } from '../../src/agreement/facts/money-reading.ts';
import { readFrontmatter } from '../../src/agreement/frontmatter.ts';
import { sentencesOf } from '../../src/agreement/language/sentences.ts';
import { blocksFrom, sectionsFrom, sourceOf } from './block.ts';

const source = sourceOf('');
const partyOf = (id: string, name: string, type: Party['type'], side: Party['side']): Party => ({
  id,
  name,
  units: [],
  shortNames: [],
  type,
  side,
  orgNumber: null,
  members: [],
  from: 'prose',
  source,
  range: { start: 0, end: 0 },
});

const parties = [
  partyOf('k', 'Lindby kommun', 'municipality', 'public'),
  partyOf('f', 'Föreningen Trapphuset', 'association', 'civil'),
  partyOf('c', 'Lindby församling', 'religious-community', 'civil'),
];
const term: Term = {
  start: '2027-01-01',
  end: '2029-12-31',
  openEnded: false,
  from: 'prose',
  source,
  range: { start: 0, end: 0 },
};

interface Given {
  readonly term?: Term | null;
  readonly yaml?: string;
}

/** `payer>payee kind amount per total` */
function read(body: string, given: Given = {}): readonly string[] {
  const text = `## Ekonomi\n\n${body}`;
  const blocks = blocksFrom(text);
  const sections = sectionsFrom(blocks, { Ekonomi: 'economy' });
  const parts = { source: sourceOf(text), blocks, sections, sentences: sentencesOf(blocks) };
  const contributions = contributionsOf({
    ...parts,
    amounts: amountsOf(parts),
    parties,
    term: given.term === undefined ? term : given.term,
    frontmatter: given.yaml ? readFrontmatter(sourceOf(`---\n${given.yaml}---\n`)) : null,
    card: null,
  });
  return contributions.map(
    ({ payer, payee, kind, amount, per, total }) =>
      `${payer?.id ?? '-'}>${payee?.id ?? '-'} ${kind} ${amount} ${per} ${total}`,
  );
}

describe('who contributes what to whom', () => {
  it.each<[string, readonly string[]]>([
    [
      'Kommunen bidrar med 300 000 kronor per år till föreningen.',
      ['k>f money 300000 year 900000'],
    ],
    ['Kommunen ersätter föreningen med 25 000 kr i månaden.', ['k>f money 25000 month 900000']],
    [
      'Till föreningen betalar kommunen 60 000 kr per halvår.',
      ['k>f money 60000 half-year 360000'],
    ],
    ['Föreningen får varje år 120 000 kr av kommunen.', ['k>f money 120000 year 360000']],
    ['Bidraget, 150 000 kr per år, betalas av kommunen.', ['k>- money 150000 year 450000']],
    ['Kommunens bidrag är 240 000 kr per år.', ['k>- money 240000 year 720000']],
    [
      'Kommunen bidrar med 10 kr per år. Pengarna betalas till föreningen i mars.',
      ['k>f money 10 year 30'],
    ],
    [
      'Församlingen upplåter lokaler till ett värde av 80 000 kr/år.',
      ['c>- premises 80000 year 240000'],
    ],
    ['Församlingen ger ett engångsbelopp om 5 000 kr.', ['c>- money 5000 once 5000']],
    [
      'Kommunen ställer en samordnare till förfogande, värd 200 000 kr per år och lokaler för 90 000 kr per år.',
      ['k>- staff 200000 year 600000', 'k>- premises 90000 year 270000'],
    ],
    ['Kommunen bidrar med 300 000 kronor till lokal och personal.', ['k>- money 300000 null null']],
    ['Föreningen bidrar med 400 timmar ideellt arbete.', ['f>- volunteering null null null']],
    ['Föreningens medlemmar bidrar med ideell tid.', ['f>- volunteering null null null']],
    [
      'Kommunen bidrar med 300 kr per år, sammanlagt 900 kr under avtalstiden.',
      ['k>- money 300 year 900'],
    ],
    [
      '| Part | Vad | Per år |\n| Kommunen | bidrag till föreningen | 300 kr |\n| Föreningen | ideell tid | – |\n| Summa | | 300 kr |',
      ['k>f money 300 year 900', 'f>- volunteering null null null'],
    ],
    ['Föreningen betalar tillbaka belopp över 10 000 kr till kommunen.', []],
    ['Kommunen betalar 850 kr per deltagare.', []],
    [
      'Varje år betalar kommunen 300 kr. Första året betalar kommunen 200 kr.',
      ['k>- money 300 year 900'],
    ],
    ['Föreningen bidrar med [fyll i: till exempel lokal eller ideell tid].', []],
    ['Föreningen bidrar med ideell tid till församlingen.', ['f>c volunteering null null null']],
    [
      'Föreningen bidrar med andra resurser till ett värde av 50 000 kr per år.',
      ['f>- other 50000 year 150000'],
    ],
    [
      'Föreningen lånar ut möbler till ett värde av 50 kr. Föreningen bidrar också med ideell tid till ett värde av 50 kr.',
      ['f>- goods 50 null null', 'f>- volunteering 50 null null'],
    ],
    [
      'Kommunen betalar 9 000 kr per år till föreningen och 9 000 kr per år till församlingen.',
      ['k>f money 9000 year 27000', 'k>c money 9000 year 27000'],
    ],
    [
      'Kommunen bidrar med 100 kr per år och föreningen med lokal värd 50 kr per år. Räknat i pengar motsvarar bidragen under avtalstiden 300 kr från kommunen och 150 kr från föreningen.',
      ['k>- money 100 year 300', 'f>- premises 50 year 150'],
    ],
    [
      'Arbetet betalas med 90 kr per år från kommunen och 60 kr per år från församlingen.',
      ['k>- money 90 year 270', 'c>- money 60 year 180'],
    ],
    [
      'Kommunen bidrar med 100 kr per år. Kommunen bidrar också med [fyll i: belopp]. Pengarna betalas till föreningen.',
      ['k>- money 100 year 300'],
    ],
    [
      'Kommunen bidrar med 100 kr per år. Den första betalningen sker den 1 mars 2027. Kommunen bidrar också med 40 kr en gång.',
      ['k>- money 100 year 300', 'k>- money 40 once 40'],
    ],
    [
      'Kommunen bidrar med 100 kr per år. Budgeten för 2027 är 80 kr från kommunen.',
      ['k>- money 100 year 300'],
    ],
    [
      'Kommunen bidrar med 100 kr per år. Det blir 300 kr under avtalstiden.',
      ['k>- money 100 year 300'],
    ],
    [
      'Kommunen bidrar med 100 kr per år.\n\n| Part | Bidrag |\n|---|---|\n| Kommunen | 100 kr |',
      ['k>- money 100 year 300'],
    ],
    ['Kommunen bidrar med material till Föreningen Trapphuset.', ['k>f goods null null null']],
    ['Föreningen upplåter sin lokal utan kostnad.', ['f>- premises null null null']],
    ['Föreningen lägger ner 500 timmar ideell tid.', ['f>- volunteering null null null']],
    ['Föreningen ställer upp med volontärer.', ['f>- volunteering null null null']],
    ['Kommunen ställer en lokal till förfogande.', ['k>- premises null null null']],
    [
      'Föreningens insats beräknas till 600 timmar ideellt arbete.',
      ['f>- volunteering null null null'],
    ],
    [
      'Föreningen och församlingen bidrar med ideell tid.',
      ['f>- volunteering null null null', 'c>- volunteering null null null'],
    ],
    [
      'Kommunen bidrar med 300 kr per år, varav 100 kr till församlingen.',
      ['k>- money 300 year 900'],
    ],
    ['För arbetet erhåller föreningen 400 kr per år från kommunen.', ['k>f money 400 year 1200']],
    [
      'Kommunens del av kostnaden är 75 kr per år, föreningens 25 kr per år.',
      ['k>- money 75 year 225', 'f>- money 25 year 75'],
    ],
    [
      'Föreningen svarar för marknadsföringen, vilket motsvarar 15 kr per år.',
      ['f>- other 15 year 45'],
    ],
    [
      '- Kommunen: 300 kr per år i bidrag\n- Församlingen: 200 timmar ideell tid',
      ['k>- money 300 year 900', 'c>- volunteering null null null'],
    ],
    [
      'Föreningen upplåter sin lokal. Föreningen bidrar med lokal värd 60 kr per år.',
      ['f>- premises 60 year 180'],
    ],
    ['Föreningen tar ut en deltagaravgift på 200 kr.', []],
    ['För arbetet får föreningen ett årligt bidrag på 400 kr per år.', ['->f money 400 year 1200']],
    ['Då får föreningen betala 40 kr per år.', ['f>- money 40 year 120']],
    ['Vid sen betalning utgår en avgift på 60 kr.', []],
    ['Kommunens fastighetsavdelning räknar med 110 kr per år.', ['->- money 110 year 330']],
  ])('%s', (text, contributions) => {
    expect(read(text)).toEqual(contributions);
  });

  it('counts for the term only when that is whole periods', () => {
    const text = 'Kommunen bidrar med 300 kr per år.';
    expect(read(text, { term: null })).toEqual(['k>- money 300 year null']);
    expect(read(text, { term: { ...term, start: '2027-03-01' } })).toEqual([
      'k>- money 300 year null',
    ]);
  });

  it('takes frontmatter first, and fills in from the text', () => {
    const yaml =
      'iop: 1\neconomy:\n  contributions:\n    - { from: k, kind: money, amount: 300 }\n    - { from: c, kind: premises }\n';
    const text = 'Kommunen bidrar med 300 kr per år till föreningen. Föreningen ger 5 kr per år.';
    expect(read(text, { yaml })).toEqual(['k>f money 300 year 900', 'c>- premises null null null']);
  });
});
