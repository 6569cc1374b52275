import { describe, expect, test } from 'vitest';
import { namedBoardNotParty } from '../../src/rules/parties/named-board-not-party.ts';
import { finds } from './finds.ts';

const unit = ', genom kultur- och fritidsnämnden';
const text = (body: string, { board = unit, section = 'Åtaganden', third = '' } = {}) =>
  `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun${board}, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n${third}\n## ${section}\n\n${body}\n`;
const places = (body: string, options = {}) =>
  finds(namedBoardNotParty, text(body, options)).map(({ on }) => on);

describe('organisations by name that are no parties', () => {
  test.each([
    ['Odlingsföreningen Rosen', 'Odlingsföreningen Rosen åtar sig att sköta växthuset hela våren.'],
    ['Grannby kommun', 'Grannby kommun ska skicka två ungdomsledare varje fredag.'],
    ['Region Mellanbygden', 'Varje tisdag ska Region Mellanbygden bemanna barnmorskemottagningen.'],
    ['Röda Korset', 'Läxhjälpen på torsdagar leds av Röda Korset.'],
    ['Exempelstads Energi AB', 'Exempelstads Energi AB upplåter sitt kontor för kurserna.'],
    ['Rädda Barnen', 'Till sommarlägret bidrar Rädda Barnen med fyra ledare.'],
    ['Backa IF', 'Föreningen Norra håller kaféet öppet. Backa IF ansvarar för idrottskvällarna.'],
    [
      'Hyresgästföreningen',
      'Ansvaret för gårdsfesten delas mellan Föreningen Norra och Hyresgästföreningen.',
    ],
    ['Stiftelsen Lyktan', 'Stiftelsen Lyktan, som har sitt säte i Grannby, ska leda kören.'],
    ['Bygdens pastorat', 'Bygdens pastorat har tagit på sig soppluncherna.'],
    [
      'Länsstyrelsen',
      '- Föreningen Norra: kafé och program\n- Kommunen: lokal\n- Länsstyrelsen: utbildning av ledarna',
    ],
    [
      'Norrskenet AB',
      '- Norra: kafé och program\n- Kommunen: lokal\n- Norrskenet AB: cirklar och handledning',
    ],
    [
      'Miljönämnden',
      '| Vad | Ansvarig |\n|---|---|\n| Lokalen | Kommunen |\n| Odlingen | Miljönämnden |',
    ],
  ])('%s: %s', (name, body) => {
    expect(places(body)).toEqual([name]);
  });

  test.each([
    'Exempelbostäder AB är hyresvärd och ansvarar för snöröjningen.',
    'Röda Korset ansvarar på egen hand för sin butik i huset bredvid.',
    'Region Mellanbygden ansvarar för hälso- och sjukvården.',
    'Den som behöver mer stöd hänvisas till Region Mellanbygden.',
    'Parterna bjuder in Hyresgästföreningen till ett möte om året.',
    'Städningen köps av Rent & Fint AB, som ansvarar för golven.',
    'Läxhjälpen leddes förut av Rädda Barnen.',
    'Rädda Barnen ska inte ha någon uppgift i partnerskapet.',
    'Sparbanksstiftelsen Norden bidrar med 50 000 kronor till scenen.',
    'Om Röda Korset ansluter sig ska det bemanna en kväll.',
    'Backa IF ansvarar för idrottskvällarna enligt en egen överenskommelse med kommunen.',
    'Styrgruppen består av:\n\n- Norra: två ledamöter\n- Kommunen: två ledamöter\n- Region Mellanbygden: en observatör',
    '- Norra: Kim Ek, 070-174 06 05\n- Kommunen: Alex Lind, 070-174 06 06\n- Röda Korset: Robin Alm, 070-174 06 07',
    '| Finansiär | Belopp |\n|---|---|\n| Kommunen | 200 000 kronor |\n| Sparbanksstiftelsen Norden | 50 000 kronor |',
    'Enligt en överenskommelse mellan Norra och Backa IF ska Backa IF låna ut bollar.',
    'När miljönämnden utbildar odlare får Norra en inbjudan.',
    'Enligt Röda Korsets modell ska den som leder gruppen ha gått en utbildning.',
    'Exempelstads kommun ska bemanna receptionen och Norra ska sköta kaféet.',
  ])('silent: %s', (body) => {
    expect(places(body)).toEqual([]);
  });

  test('silent: one that is a party by another form of its name, and one that joins', () => {
    const third = '- Studieförbundet Exempel Väst, organisationsnummer 802499-0023\n';
    expect(places('Studieförbundet Exempel ansvarar för cirklarna.', { third })).toEqual([]);
    const body =
      'Röda Korset ska leda läxhjälpen.\n\nRöda Korset ansluter sig genom en avsiktsförklaring.';
    expect(places(body)).toEqual([]);
  });

  test('silent: background', () => {
    const body = 'Rädda Barnen samordnar läxhjälpen i länet. Röda Korset leder språkkaféet.';
    expect(places(body, { section: 'Bakgrund' })).toEqual([]);
  });
});

describe('boards, in other orders', () => {
  test.each([
    ['miljönämnden', 'Av miljönämnden tillhandahålls jord och verktyg.'],
    ['Miljönämnden', 'Miljönämnden och fritidsnämnden åtar sig att dela på hyran.'],
    ['socialnämnden', 'Av socialnämnden ska under våren utses en kontaktperson.'],
    ['Socialnämnden', 'Socialnämnden, som har sitt kansli i huset, ska leda föräldragruppen.'],
    ['miljönämnden', 'Ansvaret för odlingen är delat mellan Norra och miljönämnden.'],
  ])('%s: %s', (board, body) => {
    expect(places(body)).toEqual([board]);
  });

  test.each([
    'Kommunstyrelsen, som ansvarar för budgeten, får en kopia av rapporten.',
    'Av socialnämnden har parterna fått statistik.',
    'Av kommunstyrelsen krävs ingenting.',
  ])('silent: %s', (body) => {
    expect(places(body)).toEqual([]);
  });

  test('one that the text says does not sign, beside a municipality without a board', () => {
    const body = 'Socialnämnden, som inte skriver under, ska leda föräldragruppen.';
    expect(places(body, { board: '' })).toEqual(['Socialnämnden']);
  });
});
