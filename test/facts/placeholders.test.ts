import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/agreement/agreement.ts';
import { placeholdersIn } from '../../src/agreement/facts/placeholders.ts';
import { blocksFrom } from './block.ts';

const read = (text: string, change: Partial<Block> = {}, signature = false) =>
  blocksFrom(text).flatMap((block) =>
    placeholdersIn({ ...block, ...change }, { signature }).map(({ kind, text: found }) => [
      kind,
      found,
    ]),
  );

describe('what is left to fill in', () => {
  it.each([
    ['Staden betalar XX kr per år.', 'letters', 'XX'],
    ['Bidraget är xxx kronor.', 'letters', 'xxx'],
    ['Organisationsnummer XXXXXX-XXXX', 'letters', 'XXXXXX-XXXX'],
    ['org.nr xxxxxx-xxxx', 'letters', 'xxxxxx-xxxx'],
    ['Kontaktperson är NN, verksamhetschef.', 'letters', 'NN'],
    ['Gruppen har X ledamöter.', 'letters', 'X'],
    ['mellan X kommun och en förening', 'letters', 'X'],
    ['Se bilaga XX för mer.', 'letters', 'XX'],
    ['?? kr per år', 'letters', '??'],
    ['Avtalet gäller från 20XX-XX-XX.', 'date', '20XX-XX-XX'],
    ['Gäller till och med ÅÅÅÅ-MM-DD', 'date', 'ÅÅÅÅ-MM-DD'],
    ['Valid until YYYY-MM-DD', 'date', 'YYYY-MM-DD'],
    ['Beslut i nämnden 20XX', 'date', '20XX'],
    ['Beslut 202X-05-12', 'date', '202X-05-12'],
    ['ska ske senast (datum)', 'date', '(datum)'],
    ['Tiden är (datum till och med datum).', 'date', '(datum till och med datum)'],
    ['mellan [kommunens namn] och föreningen', 'bracket', '[kommunens namn]'],
    ['Belopp: [___] kr', 'bracket', '[___]'],
    ['mellan <föreningens namn> och oss', 'bracket', '<föreningens namn>'],
    ['Avtalet sluts mellan staden och (namn), som ska ansvara.', 'bracket', '(namn)'],
    ['[fyll i: vem som kallar till mötena]', 'fill-in', '[fyll i: vem som kallar till mötena]'],
    ['Vi ses på [fyll i].', 'fill-in', '[fyll i]'],
    [
      '[fill in: who convenes the meetings, and when]',
      'fill-in',
      '[fill in: who convenes the meetings, and when]',
    ],
    ['Bidraget är ____ kr.', 'blank', '____'],
    ['Belopp ............ kr', 'blank', '............'],
    ['Summa ……… kr', 'blank', '………'],
    ['Summan är … kronor', 'ellipsis', '…'],
    ['Diarienummer: …', 'ellipsis', '…'],
    ['Beslutet togs den ... 2027', 'ellipsis', '...'],
    ['Ansvarig: TBD', 'word', 'TBD'],
    ['TODO fråga Kim', 'word', 'TODO'],
    ['Klicka här för att ange text.', 'word', 'Klicka här för att ange text'],
    ['Lorem ipsum dolor sit amet', 'word', 'Lorem ipsum'],
    ['mellan {{kommun}} och en förening', 'bracket', '{{kommun}}'],
    ['mellan «Förening» och kommunen', 'bracket', '«Förening»'],
    ['Kontakt är %NAMN% tills vidare.', 'bracket', '%NAMN%'],
    ['Föreningen X ska städa.', 'letters', 'X'],
    ['Avtal med Kommun Y.', 'letters', 'Y'],
    ['Idrottsklubben Z betalar.', 'letters', 'Z'],
    ['Se bilaga X.', 'letters', 'X'],
    ['Bidraget är ---- kr.', 'blank', '----'],
    ['Bidraget är _ _ _ _ kr.', 'blank', '_ _ _ _'],
    ['Gäller från 2027-XX-XX.', 'date', '2027-XX-XX'],
    ['Gäller till 2027-12-XX.', 'date', '2027-12-XX'],
    ['senast den __/__ 2027.', 'date', '__/__ 2027'],
    ['senast den / 2027.', 'date', '/'],
    ['Datum fylls i senare.', 'word', 'fylls i senare'],
  ])('%s', (text, kind, found) => {
    expect(read(text)).toEqual([[kind, found]]);
  });

  it.each([
    'Här beskrivs vad parterna ska göra tillsammans.',
    'Här listas de som ingår i gruppen.',
    'Beskriv målgruppen så tydligt som möjligt.',
    'Ange vem som är arbetsgivare.',
    'Skriv här vad som inte ingår.',
    'Fyll i belopp och mottagare.',
    'Kortfattad beskrivning av utmaningen.',
    'Describe how the work is followed up.',
  ])('an instruction of a template: %s', (text) => {
    expect(read(text)).toEqual([['instruction', text]]);
  });

  it('finds questions to the writer only where nothing answers them', () => {
    expect(read('Vem är arbetsgivare i partnerskapet? Vilka parter betalar?')).toHaveLength(2);
    expect(read('Vem är arbetsgivare i partnerskapet? Det är föreningen.')).toEqual([]);
    expect(read('Hur länge ska avtalet gälla?')).toEqual([]);
  });

  it.each([
    '- [ ] Pressmeddelande skickat',
    'Se [1] och [2, 3].',
    'Enligt [SOU 2019:56] gäller annat.',
    'Han skrev ”den [...] som vill”.',
    'På 1900-talet, XX-talet och i storlek XXL',
    'Fördragets kapitel XX om miljön',
    'Vi lyssnar, prövar … och lär.',
    'Det finns mer att göra...',
    'Bakgrund .......... 3 Mål .......... 12',
    'Datum skrivs ÅÅÅÅ-MM-DD',
    'Skriv till info@xx.exempel.se',
    'Parterna ska beskriva verksamheten.',
    'Här beskrivs parternas åtaganden:',
    'Här redovisas kostnaderna i bilaga 2.',
    'Här finns gemensamma principer.',
    'Lista över medlemmar finns i bilaga 1.',
    '- Redovisa kostnader två gånger per år',
    'Kostnad per barn (namn på skolan)',
    'Läs mer på www.xxx.se eller https://www.xxx.se/xx.',
    'Se bilaga IX och bilaga X.',
    'Generation X och Y deltar, liksom Föreningen Xenia.',
    'Hon sade «vi vill vara med» och «ja tack».',
    'Bidraget ökar 10 % och sedan 20 %.',
    'Kostnad -- se bilaga 2 – 400 kr',
    'Målen --- som vi delar --- är viktiga',
    '2027-01-01/2027-12-31',
    'Hälften av kvinnorna, m.m., deltar 202 dagar',
    '',
  ])('is not “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves links, code, comments and quotations alone', () => {
    expect(read('läs namn här', { links: [{ start: 0, end: 12 }] })).toEqual([]);
    expect(read('[namn]', { links: [{ start: 0, end: 6 }] })).toEqual([]);
    expect(read('XX kr', { kind: 'code' })).toEqual([]);
    expect(read('[fyll i]', { kind: 'comment' })).toEqual([]);
    expect(read('”att [parterna] ska”', { quoted: true })).toEqual([]);
    expect(read('Beskriv målgruppen.', { quoted: true })).toEqual([]);
  });

  it('knows a blank that waits for a signature', () => {
    const kinds = (text: string, signature = false) =>
      read(text, {}, signature).map(([kind]) => kind);
    expect(kinds('Lindsjö den ____________')).toEqual(['signature']);
    expect(kinds('Lindsjö; ____/_____ 2027')).toEqual(['signature']);
    expect(kinds('Lindsjö den __/__ 2027')).toEqual(['signature']);
    expect(kinds('Ort och datum: ____________')).toEqual(['signature']);
    expect(kinds('Namnförtydligande ………………')).toEqual(['signature']);
    expect(kinds('Beslutat av nämnden 20XX-XX-XX.', true)).toEqual(['date']);
    expect(kinds('_____ / _____')).toEqual(['blank']);
    expect(kinds('_____ / _____', true)).toEqual(['signature']);
    expect(kinds('För samfälligheten ____________', true)).toEqual(['signature']);
    expect(kinds('[namn]', true)).toEqual(['bracket']);
    expect(kinds('Bidraget är ____ kr per år.')).toEqual(['blank']);
  });
});
