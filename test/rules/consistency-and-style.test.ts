import { describe, expect, test } from 'vitest';
import { crossReferenceBroken } from '../../src/rules/consistency/cross-reference-broken.ts';
import { danglingAnnexReference } from '../../src/rules/consistency/dangling-annex-reference.ts';
import { definedTermUnused } from '../../src/rules/consistency/defined-term-unused.ts';
import { numberingGap } from '../../src/rules/structure/numbering-gap.ts';
import { mixedAgreementTerms } from '../../src/rules/style/mixed-agreement-terms.ts';
import { vagueWording } from '../../src/rules/style/vague-wording.ts';
import { finds } from './finds.ts';

const top =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n';
const under = (heading: string, text: string, rest = '') =>
  `${top}## ${heading}\n\n${text}\n${rest}`;
const on = (...args: Parameters<typeof finds>) => finds(...args).map(({ on: words }) => words);

describe('annexes and plans', () => {
  test.each([
    ['Kostnaderna framgår av bilaga 1.', 'bilaga 1'],
    ['Se bilaga 3 för schema.', 'bilaga 3'],
    ['Verksamheten beskrivs i bilaga A.', 'bilaga A'],
    ['Arbetet beskrivs närmare i bilaga.', 'bilaga'],
    ['Föreningen arbetar enligt verksamhetsplanen.', 'verksamhetsplanen'],
    ['Större avvikelser från budgeten tas upp i styrgruppen.', 'budgeten'],
    ['Om verksamheten avviker från handlingsplanen kallas styrgruppen.', 'handlingsplanen'],
    ['Insatserna genomförs i enlighet med gällande aktivitetsplan.', 'aktivitetsplan'],
    ['Resultatet jämförs med projektplanen.', 'projektplanen'],
    ['Kraven framgår av kravspecifikationen.', 'kravspecifikationen'],
  ] as const)('%s', (text, words) => {
    const found = on(danglingAnnexReference, under('Insatser', text));
    expect(found.join()).toBe(words);
  });

  const list =
    '\n## Bilagor\n\n- Bilaga 1: Budget för 2027\n- Bilaga 2: Verksamhetsplan för 2027\n';
  test.each([
    ['Kostnaderna framgår av bilaga 1 och bilaga 2.', list],
    ['Avvikelser från budgeten och verksamhetsplanen tas upp i styrgruppen.', list],
    ['Kostnaderna framgår av bilaga 2.', '\nBilaga 1. Schema\n\nBilaga 2. Kostnader\n'],
    ['Kostnaderna framgår av bilaga 1.', '\n## Bilaga 1 – Kostnader\n\nHyra 50 000 kronor.\n'],
    ['Kostnaderna framgår av bilaga 1.', '\nBilagor: 1. Kostnader, 2. Schema\n'],
    [
      'Föreningen arbetar enligt verksamhetsplanen. Styrgruppen fastställer verksamhetsplanen varje höst.',
      '',
    ],
    [
      'En handlingsplan tas fram gemensamt senast i mars. Arbetet sker sedan enligt handlingsplanen.',
      '',
    ],
    [
      'Parterna upprättar en gemensam aktivitetsplan. Avsteg från aktivitetsplanen tas upp i styrgruppen.',
      '',
    ],
    ['Bidraget betalas enligt kommunens budget.', ''],
    ['Kostnaderna framgår av bilaga 2.', '\n## Bilagor\n\nSchema\nKostnader\n'],
    ['Kostnaderna framgår av bilaga 2.', '\nBilagor: schema och kostnader\n'],
    [
      'Kostnaderna framgår av bilaga 2.',
      '\n| Bilaga | Namn |\n| --- | --- |\n| 1 | Schema |\n| 2 | Kostnader |\n',
    ],
    [
      'Arbetsgruppen tar varje år fram en verksamhetsplan. Avvikelser från verksamhetsplan och budget tas upp, och budgeten beslutas av styrgruppen.',
      '',
    ],
    ['Föreningen redovisar avvikelser från budgeten.', '\n## Budget\n\nLokal 50 000 kronor.\n'],
    ['Verksamhetsplanen bifogas. Föreningen arbetar enligt verksamhetsplanen.', ''],
    ['Parterna justerar budgeten när något ändras, och idén ska få plats i budgeten.', ''],
    ['Skolan upprättar en individuell handlingsplan för varje elev.', ''],
    ['Partnerskapet följer kommunens folkhälsoprogram.', ''],
    ['Föreningen sköter sin verksamhetsplan och budget själv.', ''],
    [
      'Till avtalet hör följande bilagor: bilaga 1 (schema) och bilaga 2 (kostnader). Se även bilaga 2.',
      '',
    ],
  ] as const)('silent: %s', (text, rest) => {
    expect(on(danglingAnnexReference, under('Insatser', text, rest))).toEqual([]);
  });
});

describe('references within the text', () => {
  const body = (text: string) =>
    `# Mötesplats Norra\n\n## 1. Insatser\n\n${text}\n\n## 2. Ekonomi\n\n2.1 Kommunen betalar.\n\n2.2 Föreningen redovisar.\n\n## 3. Tid\n\n1. Avtalet gäller i två år.\n2. Det upphör sedan.\n`;
  test.each([
    ['Pengarna betalas enligt punkt 5.', ['punkt 5']],
    ['Se avsnitt 7 och punkt 2.4.', ['avsnitt 7', '2.4']],
    ['Det som står i § 6 gäller, trots § 6.', ['§ 6']],
  ] as const)('%s', (text, words) => {
    expect(on(crossReferenceBroken, body(text))).toEqual(words);
  });
  test.each([
    'Pengarna betalas enligt punkt 2.1 och avsnitt 3.',
    'Kommunen prövar enligt 10 kap. 14 § offentlighets- och sekretesslagen.',
    'Nämnden beslutade 2026-05-16, § 88.',
    'Punkt 9 i dagordningen gällde lokalen.',
    'Avtalet upphör enligt punkt 3.2.',
    'Föreningen följer 4 § i sina stadgar.',
  ])('silent: %s', (text) => {
    expect(on(crossReferenceBroken, body(text))).toEqual([]);
  });
});

describe('numbers of headings', () => {
  const numbered = (...heads: readonly string[]) =>
    `# Mötesplats Norra\n\n${heads.map((head) => `## ${head}\n\nText om detta.\n`).join('\n')}`;
  test.each([
    [['1 Mål', '2 Ekonomi', '4 Tid'], ['## 4 Tid']],
    [['§ 1 Mål', '§ 2 Ekonomi', '§ 5 Tid'], ['## § 5 Tid']],
    [['1. Mål', '1.1 Delmål', '1.3 Målgrupp', '2. Tid'], ['## 1.3 Målgrupp']],
    [['1 Mål', '2 Ekonomi', '3 Tid'], []],
    [['1 Mål', '2 Ekonomi', '2 a Lokal', '2 b Pengar', '3 Tid'], []],
    [['2.8 Mål', '2.9 Ekonomi', '2.10 Tid', '2.11 Tvist'], []],
    [['1 Mål', '2 Ekonomi', 'Bilaga 4 Schema', 'Underskrifter'], []],
    [['Mål 2027', 'Mål 2029', 'Mål 2031'], []],
    [['12 § Tid', '12 a § Tvist', '13 § Övrigt'], []],
    [['1) Mål', '2) Ekonomi', '3) Tid', '1) Bilagor'], []],
  ] as const)('%j', (heads, expected) => {
    expect(on(numberingGap, numbered(...heads))).toEqual(expected);
  });
});

describe('defined and never used', () => {
  test.each([
    ['Lokalen på Storgatan, nedan kallad Verkstaden.', ['Verkstaden']],
    ['Lokalen på Storgatan (nedan ”Verkstaden”) är öppen.', ['Verkstaden']],
    ['Träffarna, i fortsättningen kallade Kvällarna, är öppna.', ['Kvällarna']],
    ['Lokalen på Storgatan, nedan kallad Verkstaden. Verkstadens nycklar finns hos vakten.', []],
    ['Gruppen (härefter styrgruppen) möts. Styrgruppen beslutar.', []],
    ['Se nedan. Pengarna betalas enligt nedan.', []],
    ['Kommunen, nedan kallad kommunen, bidrar. Kommunen betalar.', []],
    ['Villkoren nedan gäller båda.', []],
  ] as const)('%s', (text, words) => {
    expect(on(definedTermUnused, under('Insatser', text))).toEqual(words);
  });
});

describe('words that do not bind', () => {
  test.each([
    'Kommunen ska vid behov bistå med personal.',
    'Parterna ska träffas regelbundet.',
    'Föreningen ansvarar för att löpande informera kommunen.',
    'Kommunen bidrar med viss administration.',
    'Kommunen ska i möjligaste mån ställa lokaler till förfogande.',
    'Parterna ska ha kontinuerliga avstämningar.',
    'Föreningen ska så långt det är möjligt rekrytera ledare.',
    'Kommunen kan komma att bidra med lokaler.',
    'Parterna bör träffas.',
    'Kommunen hjälper till i mån av tid.',
    'Kommunen ska svara inom skälig tid.',
    'Föreningen ska bidra efter förmåga.',
    'Kommunen ska stå för eventuella transporter.',
  ])('%s', (text) => {
    expect(on(vagueWording, under('Insatser och åtaganden', text))).toHaveLength(1);
  });
  test.each([
    ['Insatser och åtaganden', 'Parterna ska träffas regelbundet, minst tre gånger per termin.'],
    ['Insatser och åtaganden', 'Kommunen bidrar med viss administration, en halv tjänst.'],
    [
      'Insatser och åtaganden',
      'Den som har direkt och regelbunden kontakt med barn ska visa utdrag.',
    ],
    ['Insatser och åtaganden', 'Styrgruppen kan adjungera andra vid behov.'],
    ['Bakgrund', 'Parterna ska löpande samverka vid behov.'],
    ['Värdegrund', 'Parterna ska sträva efter öppenhet och löpande dialog.'],
    ['Ekonomi', 'Eventuellt överskott ska betalas tillbaka.'],
    ['Ekonomi', 'Föreningen ansvarar för sina löpande kostnader.'],
    ['Insatser och åtaganden', 'Deltagare som är regelbundna besökare trivs.'],
    ['Insatser och åtaganden', 'Föreningen ska ge stöd åt barn med behov av hjälp.'],
    ['Ekonomi', 'Kommunen bidrar med ca 50 000 kronor m.m.'],
    ['Uppföljning', 'Styrgruppen ska följa upp arbetet löpande, varje månad.'],
    ['Insatser och åtaganden', 'Föreningen leder träffarna och är arbetsgivare.'],
  ] as const)('silent under %s: %s', (heading, text) => {
    expect(on(vagueWording, under(heading, text))).toEqual([]);
  });
});

describe('names of the document', () => {
  const messages = (text: string) =>
    finds(mixedAgreementTerms, `${top}## Tid\n\n${text}\n`).map(({ message }) => message);
  test.each([
    ['Detta avtal gäller i två år. Överenskommelsen kan förlängas.', ['several']],
    ['Denna överenskommelse gäller i två år. Avtalet undertecknas av alla.', ['several']],
    ['Kontraktet gäller i två år.', ['contract']],
    ['Detta kontrakt gäller i två år. Avtalet upphör sedan.', ['contract']],
    [
      'Överenskommelsen i Exempelstad är antagen. Denna överenskommelse gäller i två år.',
      ['two-documents'],
    ],
    ['Kommunen ska betala. Föreningen skall redovisa.', ['shall']],
    ['Avtalet gäller i två år. Den lokala överenskommelsen följs.', []],
    [
      'Överenskommelsen gäller i två år. Föreningens hyresavtal gäller lika länge; avtalet finns hos föreningen.',
      [],
    ],
    ['Överenskommelsen gäller i två år efter överenskommelse mellan parterna.', []],
    ['Avtalet gäller under avtalstiden. Partnerskapet bygger på tillit.', []],
    ['Detta IOP-avtal gäller i två år. Avtalet upphör sedan.', []],
    ['Partnerskapet är inget kontrakt. Överenskommelsen gäller i två år.', []],
    ['Kommunen skall betala. Föreningen skall redovisa.', []],
    [
      'Avtalet gäller i två år. Överenskommelsen mellan kommunen och civilsamhället bygger på dialog.',
      [],
    ],
  ] as const)('%s', (text, expected) => {
    expect(messages(text)).toEqual(expected);
  });
});
