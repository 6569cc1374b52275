import { expect, test } from 'vitest';
import { secrecyClauseMissing } from '../../src/rules/personal-data/secrecy-clause-missing.ts';
import { secrecyOverreach } from '../../src/rules/personal-data/secrecy-overreach.ts';
import { finds } from './finds.ts';

const within = (heading: string, sentence: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## ${heading}\n\n${sentence}\n`;

test.each([
  'Kommunens handlingar är offentliga enligt offentlighetsprincipen.',
  'Ledarna skriver under ett tystnadslöfte.',
  'Den som arbetar i verksamheten har tystnadsplikt.',
  'Det som sägs i gruppen stannar i gruppen.',
  'Volontärerna för inte vidare vad de hör.',
  'Uppgifter som når kommunen kan begäras ut av vem som helst.',
  'Kommunen lyder under OSL.',
  'Samtalen är förtroliga.',
])('dealt with: %s', (sentence) => {
  expect(finds(secrecyClauseMissing, within('Åtaganden', sentence))).toEqual([]);
});

test.each([
  'Föreningen leder träffarna.',
  'Kommunen tar fram handlingar till styrgruppen.',
  'Medlemmarna går vidare till nästa kurs.',
  'Sekretess regleras inte här.',
  'Handlingsplanen tas fram i mars.',
  'I stadgarna står: ”Styrelsen har tystnadsplikt.”',
  'Föreningen ger ut en tidning.',
])('silent: %s', (sentence) => {
  const found = finds(secrecyClauseMissing, within('Åtaganden', sentence));
  expect(found.map(({ message, severity }) => `${message} ${severity}`)).toEqual(['both question']);
});

test.each([
  'Samtliga handlingar i partnerskapet är konfidentiella.',
  'Parterna förbinder sig att inte lämna ut information om samarbetet till tredje part.',
  'Avtalet och dess bilagor är hemliga.',
  'Kommunen lämnar inte ut dokument som rör föreningen till utomstående.',
  'Alla uppgifter i partnerskapet omfattas av sekretess.',
  'Information som en part får del av ska behandlas konfidentiellt och får inte spridas.',
  'Överenskommelsens innehåll får inte offentliggöras.',
  'Parterna ska hemlighålla allt material som tas fram.',
  'Protokoll från styrgruppen är sekretessbelagda.',
  'Rapporter och underlag får av parterna aldrig lämnas vidare till medier.',
  'Parterna iakttar full sekretess om all information i samarbetet.',
])('overreach: %s', (sentence) => {
  expect(finds(secrecyOverreach, within('Sekretess', sentence))).toHaveLength(1);
});

test.each([
  'Föreningens ledare får inte lämna ut uppgifter om deltagarna.',
  'Kommunen följer offentlighets- och sekretesslagen, och handlingar kan vara hemliga med stöd av den.',
  'Uppgifter om enskildas personliga förhållanden får inte röjas.',
  'Parterna behandlar information konfidentiellt i den mån lagen medger det.',
  'Handlingarna är inte hemliga.',
  'Enkätsvaren behandlas konfidentiellt och uppgifter lämnas inte ut.',
  'Föreningen får inte sprida information som kommunen lämnat.',
  'Den som leder en grupp har tystnadsplikt om det som framkommer.',
  'Deltagarlistor lämnas inte ut.',
  'Personuppgifter får inte lämnas ut till tredje part.',
  'Samtalen i gruppen är konfidentiella.',
  'Parterna sprider information om träffarna.',
  'Informationen lämnas ut på biblioteket.',
  'Pengarna betalas inte ut förrän underlag har lämnats.',
])('no overreach: %s', (sentence) => {
  expect(finds(secrecyOverreach, within('Sekretess', sentence))).toEqual([]);
});
