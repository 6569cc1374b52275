import { describe, expect, it } from 'vitest';
import { referenceHitsIn, referencesOf } from '../../src/agreement/facts/references.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string) =>
  referenceHitsIn(text).map(({ kind, target }) => `${kind} ${target}`.trim());

const within = (text: string) =>
  referencesOf(parse({ path: 'a.md', text }, { profile: shippedProfiles.default })).map(
    ({ kind, target, range }) => [kind, target, text.slice(range.start, range.end)],
  );

describe('what the text points to is found', () => {
  it.each<[string, readonly string[]]>([
    ['Lokalerna beskrivs i bilaga 2.', ['annex 2']],
    ['Se Bilaga B om försäkringen.', ['annex B']],
    ['Planerna finns i bilagorna 1 och 2.', ['annex 1', 'annex 2']],
    ['Bilaga 1–3 hör till avtalet.', ['annex 1', 'annex 2', 'annex 3']],
    ['Beloppen framgår av budgetbilaga 4, som uppdateras.', ['annex 4']],
    ['Uppgifterna fördelas enligt bilaga.', ['annex']],
    ['Det står i Annex 2 and appendix C.', ['annex 2', 'annex C']],
    ['Pengarna betalas enligt punkt 4.1.', ['clause 4.1']],
    ['Det som sägs i avsnitt 3 gäller även här.', ['clause 3']],
    ['Följs inte punkterna 5.2 och 5.3 tas frågan upp.', ['clause 5.2', 'clause 5.3']],
    ['Åtagandena i § 4 och § 7 kvarstår.', ['clause 4', 'clause 7']],
    ['Redovisning sker enligt 8 §.', ['clause 8']],
    ['Ansvaret i §§ 3-5 delas.', ['clause 3', 'clause 4', 'clause 5']],
    ['Punkt b gäller inte kyrkan.', ['clause b']],
    ['Uppsägning sker enligt 9.2 ovan.', ['clause 9.2']],
    ['As set out in section 4.1, rent is free.', ['clause 4.1']],
    ['Idéburna organisationer, se 1 kap. 15 a § LOU.', ['law 1 kap. 15 a § LOU']],
    ['Enligt 3 kap. 1 § lagen (2016:1145) om offentlig upphandling.', ['law 3 kap. 1 § LOU']],
    ['Lagen om offentlig upphandling (LOU) gäller köp.', ['law LOU']],
    ['Stödet bygger på 2 kap. 1 § kommunallagen (2017:725).', ['law 2 kap. 1 § kommunallagen']],
    ['Det följer av kommunallagens 2 kap. 1 §.', ['law 2 kap. 1 § kommunallagen']],
    ['Sekretess prövas enligt offentlighets- och sekretesslagen (2009:400), OSL.', ['law OSL']],
    [
      'Se 26 kap. 1 § OSL och 10 kap. 2 § samma lag.',
      ['law 26 kap. 1 § OSL', 'law 10 kap. 2 § OSL'],
    ],
    ['Parterna följer EU:s dataskyddsförordning (GDPR).', ['law GDPR']],
    ['Avtal skrivs enligt artikel 28 i dataskyddsförordningen.', ['law artikel 28 GDPR']],
    ['Processing follows Article 6 of the GDPR.', ['law artikel 6 GDPR']],
    ['Stödet ryms i förordning (EU) 2023/2831.', ['law (EU) 2023/2831']],
    ['Enligt förordning (EU) 2016/679 har båda ansvar.', ['law GDPR']],
    ['Se SFS 2017:725 för detaljer.', ['law SFS 2017:725']],
    ['Det följer av 12 § bidragslagen (1998:500).', ['law 12 § SFS 1998:500']],
    ['Skollagen och diskrimineringslagen gäller.', ['law skollagen', 'law diskrimineringslagen']],
    ['Beslut kan överklagas enligt 13 kap. KL.', ['law 13 kap. kommunallagen']],
    ['Ledaren anställs enligt LAS.', ['law LAS']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    'Avtalet godkändes den 13 oktober 2026, § 61.',
    'Kulturnämnden 2026-05-19, § 41',
    'Fullmäktiges beslut § 112/2025 gäller.',
    'Årsmötet den 4 mars antog planen, § 12.',
    'Firman tecknas enligt § 9 i stadgarna.',
    'Det följer av stadgarnas § 2.',
    'Frågan blir punkt 4 på dagordningen.',
    '§ 6 Uppföljning sker årligen.',
    '4 § Föreningen leder arbetet.',
    'Lagen kräver ett beslut.',
    'Bolagen, förslagen och ungdomslagen fick plats.',
    'Det kostar 4.1 miljoner kronor.',
    'Öppet enligt schema kl. 8.30–16.00.',
    'Avtalet med bilagor är hela uppgörelsen.',
    'Bilaga 1',
    'Lov finns i juli, och las inte av alla.',
    'Planen läggs till som bilaga.',
    'Uppföljning ........ § 4 ........ 12',
  ])('nothing in “%s”', (text) => {
    expect(within(`# Avtal\n\n${text}\n`)).toEqual([]);
  });

  it('knows the place of each, in paragraphs and cells, and passes over lists of links', () => {
    const text =
      '# Avtal\n\n- [Bilaga 1 Budget](b1.md)\n- [Punkt 4.1](#p4)\n\nSe [bilaga 2](b2.md) och **§ 4**.\n\n| Vad | Var |\n|---|---|\n| Hyra | bilaga 3 |\n\n```\nbilaga 4\n```\n';
    expect(within(text)).toEqual([
      ['annex', '2', 'bilaga 2'],
      ['clause', '4', '§ 4'],
      ['annex', '3', 'bilaga 3'],
    ]);
  });
});
