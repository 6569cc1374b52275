import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/agreement/agreement.ts';
import {
  partiesNamedIn,
  partyAt,
  partyMentionsIn,
} from '../../src/agreement/facts/party-mentions.ts';
import {
  isQuotedAt,
  quotationsIn,
  quotedBlocksOf,
} from '../../src/agreement/language/quotation.ts';
import { isNegatedAt, propertiesOf } from '../../src/agreement/language/sentence-properties.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string) => parse({ path: 'a.md', text }, { profile: shippedProfiles.default });

const { parties } = read(
  '# Avtal\n\n## Parter\n\n- Lindsjö kommun, genom kultur- och fritidsnämnden, org.nr 212000-9150, nedan kallad kommunen\n' +
    '- Hembygdsföreningen Gammelgården i Norrvik, org.nr 802499-0015\n- Lindsjös Ideella Paraplyorganisation (LIP), org.nr 802499-0023\n' +
    '- Studieförbundet Ljus Sjuhärad, org.nr 868401-3280\n',
).reading;
const [town, village, umbrella, study] = parties;
const letters = new Map([
  [town, 'K'],
  [village, 'H'],
  [umbrella, 'L'],
  [study, 'S'],
]);

const sentenceOf = (text: string) => {
  const [sentence] = read(`# A\n\n${text}\n`).sentences;
  if (!sentence) throw new Error(text);
  return sentence;
};

describe('a stretch of text names a party', () => {
  it.each([
    ['Kommunens personal deltar.', 'K'],
    ['Lindsjö kommuns bidrag till LIP betalas.', 'KL'],
    ['LIP:s styrelse möts.', 'L'],
    ['Gammelgården öppnar lokalen.', 'H'],
    ['Hembygdsföreningens medlemmar bjuds in.', 'H'],
    ['Kultur och fritidsnämnden betalar.', 'K'],
    ['Socialförvaltningens chef leder.', 'K'],
    ['Paraplyorganisationens och studieförbundets lokaler.', 'LS'],
    ['Ljus Sjuhärad hyr ut.', 'S'],
    ['Staden lånar ut.', 'K'],
    ['Föreningen ansvarar.', ''],
    ['Regionen deltar.', ''],
    ['Barn i Lindsjö får plats.', ''],
    ['Styrelsen möts, lip och klang.', ''],
  ])('%s', (text, named) => {
    const found = partyMentionsIn(text, parties).map(({ party }) => letters.get(party));
    expect(found.join('')).toBe(named);
  });

  it('each once, and at an offset', () => {
    const text = 'LIP och kommunen delar LIP:s hyra.';
    expect(partiesNamedIn(text, parties)).toEqual([umbrella, town]);
    expect(partyAt(text, 1, parties)).toBe(umbrella);
    expect(partyAt(text, text.indexOf('kommunen') + 3, parties)).toBe(town);
    expect(partyAt(text, text.indexOf('delar'), parties)).toBeNull();
    expect(partyMentionsIn(text, parties).map(({ isGenitive }) => isGenitive)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('a name of its own beside the place that it shares with the municipality', () => {
    const of = (name: string, type: Party['type'], side: Party['side']): Party => ({
      id: null,
      name,
      type,
      side,
      units: [],
      shortNames: [],
      orgNumber: null,
      members: [],
      from: 'prose',
      source: { path: 'avtal.md', text: name },
      range: { start: 0, end: name.length },
    });
    const place = of('Norrbo kommun', 'municipality', 'public');
    const study = of('Studieförbundet Horisont Norrbygden', 'study-association', 'civil');
    const village2 = of('Föreningen Solsidan', 'association', 'civil');
    const all = [place, study, village2];
    expect(partiesNamedIn('Horisont bjuder in.', all)).toEqual([study]);
    expect(partiesNamedIn('Solsidan bjuder in.', all)).toEqual([village2]);
    expect(partiesNamedIn('En horisont syns från Norrbygden.', all)).toEqual([]);
  });

  it('“föreningen” is the only association', () => {
    const two = parties.filter((party) => party !== umbrella);
    expect(partiesNamedIn('Föreningen betalar.', two)).toEqual([village]);
  });
});

describe('who does what, and how binding it is', () => {
  it.each([
    ['Kommunen ska betala 300 000 kr.', 'party K', 'must'],
    ['Parterna träffas varje månad.', 'all KHLS', 'none'],
    ['Man deltar i mån av tid.', 'anyone ', 'none'],
    ['Medlen betalas ut i januari.', 'nobody ', 'none'],
    ['Medlen betalas ut av kommunen i januari.', 'party K', 'none'],
    ['Styrgruppen bör mötas två gånger.', 'group ', 'should'],
    ['Under våren bjuder LIP in till möte.', 'party L', 'none'],
    ['Verksamheten kan komma att utökas.', 'nobody ', 'might'],
    ['LIP ska sträva efter fler medlemmar.', 'party L', 'strives'],
    ['Kommunen och LIP ansvarar för lokalen.', 'party KL', 'none'],
    ['Varje part får begära omförhandling.', 'all KHLS', 'may'],
    ['Studieförbundet avser att anställa en ledare.', 'party S', 'intends'],
    ['Kommunens bidrag ska användas till lön.', 'nobody ', 'must'],
    ['För lokalen svarar studieförbundet.', 'party S', 'none'],
    ['LIP kan med kommunens hjälp starta fler grupper.', 'party L', 'can'],
    ['Barnen väljer själva.', 'other ', 'none'],
    ['Kommunen informeras varje termin.', 'nobody ', 'none'],
    ['LIP ska kallas till mötet.', 'nobody ', 'must'],
    ['Kommunen och LIP turas om.', 'party KL', 'none'],
    ['Var tredje månad sätter vi oss ner.', 'all KHLS', 'none'],
    ['Kommunen ska inom årets ram öppna lokalen.', 'party K', 'must'],
  ])('%s', (text, who, modality) => {
    const found = propertiesOf(sentenceOf(text), parties);
    const named = found.subject.parties.map((party) => letters.get(party)).join('');
    expect(`${found.subject.kind} ${named}`).toBe(who);
    expect(found.modality).toBe(modality);
  });

  it('is worked out once', () => {
    const sentence = sentenceOf('Kommunen betalar.');
    expect(propertiesOf(sentence, parties)).toBe(propertiesOf(sentence, parties));
  });

  it.each<[string, boolean]>([
    ['Ett partnerskap är inte en upphandling.', true],
    ['Till skillnad från ett köp styr ingen den andra.', true],
    ['Stödet är inget köp av tjänst.', true],
    ['Vi talar inte om uppdrag utan om behov.', true],
    ['Avtalet kan inte sägas upp.', false],
    ['Kommunen får inte häva avtalet utan skriftlig varning.', false],
  ])('what a partnership is not: %s', (text, contrast) => {
    expect(propertiesOf(sentenceOf(text), parties).isContrast).toBe(contrast);
  });
});

describe('a word is denied where it stands', () => {
  it.each<[string, string, boolean]>([
    ['Inga viten tas ut.', 'viten', true],
    ['Avtalet innehåller varken vite eller skadestånd.', 'skadestånd', true],
    ['Vi bygger på tillit, utan viten, avdrag och andra sanktioner.', 'sanktioner', true],
    ['Detta är inte en beställning utan ett partnerskap.', 'beställning', true],
    ['Detta är inte en beställning utan ett partnerskap.', 'partnerskap', false],
    ['I stället för beställning talar vi om behov.', 'beställning', true],
    ['Undvik ord som leverantör.', 'leverantör', true],
    ['Vite förekommer inte.', 'Vite', true],
    ['Kommunen beställer aldrig tjänster av föreningen.', 'tjänster', true],
    ['Vite utgår med 500 kr.', 'Vite', false],
    ['Om parten inte betalar utgår vite.', 'vite', false],
    ['Leverantören får inte neka en placering.', 'Leverantören', false],
    ['Föreningen betalar inte hyra, kommunen betalar vite.', 'vite', false],
    ['Parterna är inte bara leverantörer.', 'leverantörer', false],
    ['Det leder till vite, men inte till hävning.', 'vite', false],
    ['Det leder till vite, men inte till hävning.', 'hävning', true],
  ])('%s: %s', (text, word, denied) => {
    expect(isNegatedAt(sentenceOf(text), text.indexOf(word))).toBe(denied);
  });
});

describe('what is quoted', () => {
  const quoted = (text: string) => [...quotedBlocksOf(read(text).blocks)];

  it.each<[string, readonly number[]]>([
    ['# A\n\nEtt.\n\n”Första.\n\nAndra.\n\nTredje.”\n\nSlut.', [2, 3, 4]],
    ['# A\n\nI föreningens stadgar står följande:\n\n- LIP ska\n- LIP ska\n\nSlut.', [2, 3]],
    ['# A\n\n> Citat\n\nSlut.', [1]],
    ['# A\n\nDe säger ”hej” och går.\n\nSlut.', []],
    ['# A\n\nKommunen ska:\n\n- betala\n\nSlut', []],
    ['# A\n\nEtt ”märke som ingen stänger.\n\n## B\n\nMer.', []],
  ])('%j', (text, blocks) => {
    expect(quoted(text)).toEqual(blocks);
  });

  it('in a sentence, and by what it tells of', () => {
    const text = 'Vi säger ”utan beställning” i dag, 10" brett.';
    expect(quotationsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'utan beställning',
    ]);
    const { blocks, sentences } = read(
      `# A\n\n${text}\n\nEnligt stadgarna ska LIP leda.\n\nLIP leder.\n`,
    );
    const at = (index: number, offset: number) => {
      const sentence = sentences[index];
      return sentence ? isQuotedAt(sentence, offset, blocks) : null;
    };
    expect([at(0, 12), at(0, 2), at(1, 2), at(2, 2)]).toEqual([true, false, true, false]);
  });
});
