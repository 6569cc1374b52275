import { describe, expect, it } from 'vitest';
import { amountsOf } from '../../src/agreement/facts/amounts.ts';
import { blocksFrom, sourceOf } from './block.ts';

/** `value currency? | per: unit | ~ | <`, one for each sum. */
function read(text: string): readonly string[] {
  const parts = { source: sourceOf(text), blocks: blocksFrom(text), sections: new Map() };
  return amountsOf(parts).map(({ value, currency, per, unit, approximate, ceiling }) =>
    [
      `${value}${currency === 'SEK' ? '' : ` ${currency}`}`,
      ...(per === null ? [] : [unit === null ? per : `${per}: ${unit}`]),
      ...(approximate ? ['~'] : []),
      ...(ceiling ? ['<'] : []),
    ].join(' | '),
  );
}

type Row = readonly [string, readonly string[]];

describe('sums of money in prose', () => {
  it.each<Row>([
    ['300 000 kr', ['300000']],
    ['300000 kronor', ['300000']],
    ['300.000:-', ['300000']],
    ['22.500,-', ['22500']],
    ['74 tkr', ['74000']],
    ['1,2 mnkr', ['1200000']],
    ['1.2 Mkr', ['1200000']],
    ['1,250 mnkr', ['1250000']],
    ['2 mdkr', ['2000000000']],
    ['3,5 miljoner kronor', ['3500000']],
    ['Budgeten är 3,5 miljoner.', ['3500000']],
    ['en halv miljon kronor', ['500000']],
    ['trehundratusen kronor', ['300000']],
    ['300 tusen kronor', ['300000']],
    ['SEK 300 000', ['300000']],
    ['300 000 SEK', ['300000']],
    ['kr 45 000,00', ['45000']],
    ['61 925,50 kr', ['61925.5']],
    ['0 kr', ['0']],
    ['-5 000 kr', ['5000']],
    ['300kr', ['300']],
    ['20 000 euro', ['20000 EUR']],
    ['€20 000', ['20000 EUR']],
    ['EUR 20,000', ['20000 EUR']],
    ['SEK 1.2 million', ['1200000']],
    ['Belopp: 300 000', ['300000']],
    ['tvåhundratusen (200 000) kronor', ['200000']],
    ['200 000 (tvåhundratusen) kronor', ['200000']],
    ['200 000 kr (tvåhundratusen kronor)', ['200000']],
    ['År 1 300 000 kr', ['300000 | once']],
  ])('%s', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });

  it.each<Row>([
    ['Kvällarna kostar 7 100 kronor styck.', ['7100 | unit: st']],
    ['Kassarna köps för 40 kr styck.', ['40 | unit: st']],
    ['Tedrickarna lägger 12 kronor koppen.', ['12 | unit: kopp']],
    ['Båten hyrs för 300 kr dagen.', ['300 | unit: dag']],
    ['Båten kostade 300 kr dagen innan.', ['300']],
    ['Soppan säljs för 35 kr portionen, och besöket är gratis.', ['35 | unit: portion']],
    ['Handledaren får 1 200 kronor passet.', ['1200 | unit: pass']],
    ['Uteblir tolken drar kommunen 800 kronor för det passet.', ['800 | unit: gång']],
    ['Kommunen betalar 800 kronor för den grupp som startar.', ['800']],
    ['Kommunen ger 60 kronor per såld biljett.', ['60 | unit: biljett']],
    ['Kommunen ger 40 kr per röjd meter.', ['40 | unit: meter']],
    ['Hyran är 1 000 kr i månaden, alltså 12 000 kr på ett år.', ['1000 | month', '12000 | year']],
    [
      'För varje dygn får jouren 900 kronor. Är sängen tom får den 450 kronor.',
      ['900 | unit: dygn', '450 | unit: dygn'],
    ],
    [
      'Ni får 850 kr per ledd kurs. Ställs kursen in får ni 400 kr ändå.',
      ['850 | unit: kurs', '400 | unit: kurs'],
    ],
    [
      'Ni får 850 kr per ledd kurs. Om taket läcker lägger kommunen 40 000 kr på det.',
      ['850 | unit: kurs', '40000'],
    ],
    [
      'Ni får 60 kr per skjuts. Kommer ingen får ni 40 kr.',
      ['60 | unit: skjuts', '40 | unit: skjuts'],
    ],
    ['Medlemmen betalar 200 kr/år och 30 kr vid varje besök.', ['200 | year', '30 | unit: gång']],
    ['Beloppet betalas i mars och oktober med 120 000 kr vid varje tillfälle.', ['120000']],
    ['À-pris: 850 kr', ['850 | unit: gång']],
    ['Stödet är 90 tkr (2027), 80 tkr (2028).', ['90000 | once', '80000 | once']],
    ['Stödet är 90 tkr per år (2027 års nivå).', ['90000 | year']],
    ['Ni får 850 kr per kurs. Kaffet kostar 400 kr.', ['850 | unit: kurs', '400']],
    ['För varje träff som ställs in minskas bidraget med 900 kronor.', ['900 | unit: träff']],
    ['Kaféet Tre Kronor AB svarade inte.', []],
    ['Det kostar tre kronor.', ['3']],
    ['Enligt andra stycket betalas 40 kr.', ['40']],
    ['150 000 respektive 200 000 kronor', ['150000', '200000']],
    ['mellan 100 000 och 150 000 kr', ['100000', '150000']],
    ['100–150 tkr', ['100000', '150000']],
    ['100–150 000 kr', ['100000', '150000']],
    ['två till tre miljoner kronor', ['2000000', '3000000']],
    ['10 000, 20 000 och 30 000 kronor', ['10000', '20000', '30000']],
    ['SFS 2027 och 300 000 kr', ['300000']],
    ['punkt 4 och 500 kr', ['500']],
  ])('%s: several sums of one unit', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });

  it.each([
    'Kommunen har 300 000 invånare.',
    'Ring 070-174 06 05.',
    'Bankgiro 123-4567, organisationsnummer 802499-0015.',
    'Enligt § 4 och punkt 3 kräver det 25 procent.',
    'Lag (2009:400) om offentlighet och sekretess, 3 krav.',
    'Två prisbasbelopp betalas.',
    'Några tusen kronor räcker.',
    'Krona för krona.',
    'Mötet hålls 2027-03-01 kl. 15.30.',
    'Det finns 3,5 miljoner besökare i landet.',
    '300 000 kr-gränsen',
    'XX kr',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what a sum is paid for', () => {
  it.each<Row>([
    ['300 000 kr/år', ['300000 | year']],
    ['22.500:-/år', ['22500 | year']],
    ['Kommunen ger 300 000 kronor per verksamhetsår.', ['300000 | year']],
    ['Kommunen bidrar årligen med 300 000 kronor.', ['300000 | year']],
    ['För varje verksamhetsår betalas 300 000 kronor.', ['300000 | year']],
    ['Ett årligt bidrag om 300 000 kronor.', ['300000 | year']],
    ['Årshyran är 60 000 kr.', ['60000 | year']],
    ['Hyran är 5 000 kr i månaden.', ['5000 | month']],
    ['Stöd: 40 tkr per termin', ['40000 | term']],
    ['Varje kvartal betalas 75 000 kr.', ['75000 | quarter']],
    ['worth SEK 500 per half-year', ['500 | half-year']],
    ['SEK 500 per school term', ['500 | term']],
    ['SEK 500 every academic term', ['500 | term']],
    ['500 kr [fyll i: per år eller en gång]', ['500']],
    ['Kommunen betalar 80 000 kr vartannat år.', ['80000 | two-years']],
    ['Kommunen betalar 80 000 kr varje halvår.', ['80000 | half-year']],
    ['850 kr per deltagare', ['850 | unit: deltagare']],
    ['350 kr/tim', ['350 | unit: timme']],
    ['1 200 kronor per plats och dygn', ['1200 | unit: plats och dygn']],
    ['10 000 kronor per påbörjat dygn', ['10000 | unit: dygn']],
    ['3,17 kronor per invånare', ['3.17 | unit: invånare']],
    ['tre utbetalningar à 40 000 kr', ['40000 | unit: utbetalning']],
    ['Ett engångsbelopp om 50 000 kr.', ['50000 | once']],
    ['Kommunen betalar sammanlagt 900 000 kr under avtalstiden.', ['900000 | once']],
    [
      'För 2027 är bidraget 275 000 kr, därefter 300 000 kr per år.',
      ['275000 | once', '300000 | year'],
    ],
    ['År ett 10 000 kr och år två 20 000 kr.', ['10000 | once', '20000 | once']],
    [
      '300 000 kronor per år, sammanlagt 900 000 kronor under avtalstiden',
      ['300000 | year', '900000 | once'],
    ],
    ['60 000 respektive 90 000 kronor per år', ['60000 | year', '90000 | year']],
    [
      'Varje år 40 000 kr i pengar, lokal för 55 000 kr och annonser för 5 000 kr',
      ['40000 | year', '55000 | year', '5000 | year'],
    ],
    [
      'Pengarna betalas i mars (10 000 kr) och juli (10 000 kr) varje år.',
      ['10000 | year', '10000 | year'],
    ],
    ['Bidraget är 95 tkr. Det gäller per kalenderår.', ['95000 | year']],
    [
      'Kommunen bidrar varje år med:\n\n- 120 000 kr till lön\n- 30 000 kr till material',
      ['120000 | year', '30000 | year'],
    ],
    ['SEK 300,000 per year and SEK 5,000 a month', ['300000 | year', '5000 | month']],
  ])('%s', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });

  it.each<Row>([
    ['Kommunen betalar 300 000 kronor och parterna träffas två gånger per år.', ['300000']],
    ['Gruppen träffas varje år och kommunen betalar 30 000 kronor.', ['30000']],
    ['Varje år redovisar föreningen hur de 300 000 kronorna har använts.', ['300000']],
    ['Bidraget är 300 000 kr. Verksamheten följs upp årligen.', ['300000']],
    ['Bidraget är 350 000 kr. Bidraget betalas två gånger per år.', ['350000']],
    ['Bidraget om 300 000 kr betalas ut kvartalsvis.', ['300000']],
    ['Enligt beslut i december 2026 bidrar kommunen med 300 000 kr.', ['300000']],
    ['Bidraget räknas upp med 2 procent per år från 420 000 kr.', ['420000']],
    ['Föreningen ger 400 timmar per år och 20 000 kr.', ['20000']],
    ['I dag kommer nio av tio kronor från kommunen, och bidraget är 300 000 kr.', ['300000']],
    ['Kommunen betalade 300 kronor kvällen innan.', ['300']],
  ])('%s: words of time that belong to something else', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });

  it.each<Row>([
    ['högst 750 000 kr', ['750000 | <']],
    ['upp till fyra miljoner kronor', ['4000000 | <']],
    ['Stödet får inte överstiga 500 tkr.', ['500000 | <']],
    ['500 tkr som mest', ['500000 | <']],
    ['up to SEK 5,000', ['5000 | <']],
    ['Överstiger kostnaden 500 tkr prövas den.', ['500000']],
    ['ca 200 000 kronor', ['200000 | ~']],
    ['omkring 15–20 tkr', ['15000 | ~', '20000 | ~']],
    ['drygt 560 tkr', ['560000 | ~']],
    ['till ett uppskattat värde av 110 000 kr', ['110000 | ~']],
    ['minst 10 000 kr', ['10000']],
  ])('%s: about, or at most', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });
});

it.each<Row>([
  ['För var dag som någon är här betalar vi 300 kronor.', ['300 | unit: dag']],
  ['För var och en som kommer får ni 90 kronor, den sista i varje månad.', ['90 | unit: st']],
  ['Vi betalar 300 kronor natten och 90 kronor timmen.', ['300 | unit: natt', '90 | unit: timme']],
  ['Det kostar 60 kr gången.', ['60 | unit: gång']],
])('%s: for each', (text, sums) => {
  expect(read(text)).toEqual(sums);
});

describe('sums in tables', () => {
  it.each<Row>([
    [
      '| Vad | Belopp |\n| Pengar | 200 000 kr per år |\n| Köksskåp, en gång | 18 000 kr |',
      ['200000 | year', '18000 | once'],
    ],
    [
      '| Part | Insats | Värde |\n| Klubben | städning (per månad) | 2 000 kr |\n| Klubben | spis, engångskostnad | 9 000 kr |',
      ['2000 | month', '9000 | once'],
    ],
    ['| Kostnad | 2027 | 2028 |\n| Lön | 410 000 | 420 000 |', ['410000 | once', '420000 | once']],
    ['| Vad | 2027 | 2028 |\n| Besök | 410 000 | 420 000 |', []],
    ['| Vad | Belopp |\n| Städning, en gång i veckan | 18 000 kr |', ['18000']],
    ['| Post | Kostnad (tkr) |\n| Lön | 450 |\n| Summa | 450 |', ['450000', '450000']],
    ['| Part | Insats | Kronor per år |\n| Kommunen | bidrag | 250 000 |', ['250000 | year']],
    ['| Part | Bidrag | Per år |\n| Kommunen | medel | 250 000 kronor |', ['250000 | year']],
    ['| Vad | Värde/år |\n| Lokal | ca 60 tkr |', ['60000 | year | ~']],
    ['| År | Belopp |\n| 2027 | 100 000 |', ['100000 | once']],
    ['| Insatser per år | Värde |\n| Staden: el | 30 000 kr |', ['30000 | year']],
    ['| Varje år | Vem | Engångsbelopp |\n| Bänkar | Staden | 9 000 kr |', ['9000 | once']],
    [
      '| Post | 2027 | 2028 |\n| Bidrag, kr | 100 000 | 110 000 |\n| Besök | 1 200 | 1 400 |',
      ['100000 | once', '110000 | once'],
    ],
    [
      '| Part | Engångsbelopp (kr) | Årligt bidrag (kr) |\n| A | 50 000 | 200 000 |',
      ['50000 | once', '200000 | year'],
    ],
    ['| Post | Belopp | Hur ofta |\n| Hyra | 5 000 kr | per månad |', ['5000 | month']],
    ['| Post | Belopp (kr) |\n| Underskott | -5 000 |', ['-5000']],
    [
      '| Part | Värde | Under avtalstiden |\n| A | 10 kr per år | 30 kr |',
      ['10 | year', '30 | once'],
    ],
    [
      'Alla belopp i kronor per år.\n\n| Part | Bidrag | Antal timmar |\n| A | 300 000 | 1 200 |',
      ['300000 | year'],
    ],
    ['Hyran är 500 kr per månad.\n\n| Part | Bidrag |\n| A | 9 000 kr |', ['500 | month', '9000']],
    [
      'Bidraget är 500 kr per år och fördelas så:\n\n| Part | Bidrag |\n| A | 200 kr |',
      ['500 | year', '200 | year'],
    ],
    ['| Vad | Pris |\n| Extra kväll | 800 kr |\n| Hyra | 900 kr |', ['800 | unit: kväll', '900']],
    [
      '| Vad | Ni får |\n| Kort tur | 300 kr |\n| Natt | 90 kr per timme |',
      ['300 | unit: tur', '90 | unit: timme'],
    ],
    ['| Vad | Belopp |\n| Kurs i simning | 30 000 kr |', ['30000']],
    ['| Namn | Telefon |\n| Kim | 070-174 06 05 |', []],
    ['| Aktivitet | Antal |\n| Besök | 12 000 |', []],
    ['| Läsår | Elever |\n| 2027 | 1 200 |', []],
  ])('%s', (text, sums) => {
    expect(read(text)).toEqual(sums);
  });

  it('gives the place of each', () => {
    const text = 'Kommunen ger **ca** 300\u00a0000 kr/år.';
    const parts = { source: sourceOf(text), blocks: blocksFrom(text), sections: new Map() };
    const [amount] = amountsOf(parts);
    expect(amount && text.slice(amount.range.start, amount.range.end)).toBe('300\u00a0000 kr');
  });
});
