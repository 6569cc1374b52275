import { expect, test } from 'vitest';
import { parse } from '../../src/index.ts';

type Point = 'renegotiation' | 'rescission' | 'notice' | 'dispute';

const rows: readonly (readonly [Point, boolean, string])[] = [
  ['rescission', false, 'Ingen part kan häva avtalet.'],
  ['rescission', false, 'Ingen av parterna har rätt att i förtid häva avtalet.'],
  ['rescission', false, 'Ingen part kan säga upp eller häva avtalet.'],
  ['rescission', false, 'Hävning nämns inte.'],
  ['rescission', false, 'Någon hävning är inte möjlig.'],
  ['rescission', false, 'Rätt att häva avtalet finns inte.'],
  ['rescission', false, 'Avtalet kan inte hävas.'],
  ['rescission', false, 'Det finns ingen rätt att häva avtalet.'],
  ['rescission', false, 'Avtalet kan inte hävas utan löper till årets slut.'],
  ['rescission', false, 'Avtalet kan inte hävas utan i stället sägas upp.'],
  ['rescission', false, 'Samarbetet avslutas inte omedelbart.'],
  ['rescission', false, 'No party may rescind the agreement.'],
  ['rescission', true, 'Avtalet kan hävas om en part inte rättar sig.'],
  ['rescission', true, 'Avtalet kan hävas när ingen rättelse sker.'],
  ['rescission', true, 'Om en part inte rättar sig, kan den andra häva avtalet.'],
  ['rescission', true, 'Om part inte rättar sig har motparten rätt att häva avtalet.'],
  ['rescission', true, 'Rättar parten sig inte kan avtalet hävas.'],
  ['rescission', true, 'Rättar parten sig inte hävs avtalet.'],
  ['rescission', true, 'Följer parten inte detta hävs avtalet.'],
  ['rescission', true, 'Rättar parten sig inte inom en månad hävs avtalet.'],
  ['rescission', true, 'Nås ingen lösning får en part häva avtalet.'],
  ['rescission', true, 'Avtalet får inte hävas förrän parten har fått en månad på sig.'],
  ['rescission', true, 'En part får inte häva avtalet utan skriftlig varning.'],
  ['rescission', true, 'Avtalet kan inte sägas upp men hävas vid grova brister.'],
  ['rescission', true, 'Avtalet kan inte sägas upp. Vid grova brister får en part häva det.'],
  [
    'rescission',
    true,
    'Ingen part kan häva avtalet i övrigt, men vid grova brister får det hävas.',
  ],
  ['notice', false, 'Avtalet kan inte sägas upp.'],
  ['notice', false, 'Avtalet upphör utan uppsägning den 31 december 2029.'],
  ['notice', false, 'Avtalet gäller till 2029-12-31 och upphör då utan föregående uppsägning.'],
  ['notice', false, 'Under avtalstiden får avtalet inte sägas upp.'],
  ['notice', false, 'Uppsägning kan inte ske.'],
  ['notice', false, 'Avtalet kan inte sägas upp i förtid utan gäller till årets slut.'],
  ['notice', true, 'Avtalet kan sägas upp med sex månaders varsel.'],
  ['notice', true, 'Avtalet kan inte sägas upp utan tre månaders varsel.'],
  ['notice', true, 'Uppsägning sker skriftligt, inte muntligt.'],
  ['notice', true, 'Uppfyller en part inte sina åtaganden kan avtalet sägas upp.'],
  ['dispute', false, 'Tvist regleras inte.'],
  ['dispute', false, 'Avtalet säger inget om tvist.'],
  ['dispute', true, 'Kan parterna inte komma överens tar styrgruppen upp frågan.'],
  ['dispute', true, 'Om parterna inte kommer överens tar de hjälp av någon utomstående.'],
  ['dispute', true, 'Tvister ska inte avgöras i domstol utan i styrgruppen.'],
  ['dispute', true, 'Tvister som inte kan lösas tas upp i styrgruppen.'],
  ['dispute', true, 'Kan tvisten inte lösas i styrgruppen tar parterna hjälp utifrån.'],
  ['dispute', true, 'Löses det inte vänder sig parterna till en medlare.'],
  ['renegotiation', false, 'Avtalet kan inte omförhandlas.'],
  ['renegotiation', false, 'Ingen part får begära omförhandling.'],
  ['renegotiation', true, 'Varje part kan begära omförhandling.'],
  ['renegotiation', true, 'Fungerar samarbetet inte kan en part begära omförhandling.'],
];

test('a text that denies without end is read', () => {
  const text = `## Omförhandling\n\n${'inte häva '.repeat(40_000)}\n`;
  expect(parse({ path: 'a.md', text }).sections.has('renegotiation')).toBe(true);
});

test.each(rows)('%s: %s: %s', (point, expected, text) => {
  const heading = /\b(?:the|party)\b/.test(text) ? 'Conditions' : 'Villkor';
  for (const place of ['## Omförhandling', `## ${heading}`]) {
    const { coverage } = parse({ path: 'a.md', text: `# A\n\n${place}\n\n${text}\n` });
    expect(coverage.get('renegotiation')?.points[point] != null, place).toBe(expected);
  }
});
