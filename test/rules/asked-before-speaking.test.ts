import { describe, expect, it } from 'vitest';
import { independenceClauseMissing } from '../../src/rules/parties/independence-clause-missing.ts';
import { finds } from './finds.ts';

const run = (body: string) =>
  finds(
    independenceClauseMissing,
    `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Samarbetet\n\n${body}\n`,
  ).map(({ message }) => message);

describe('asked before it speaks', () => {
  it.each([
    'Vi på kommunen bidrar med lokal. Innan ni går ut i tidningen frågar ni oss först.',
    'Vi på kommunen betalar hyran. När en reporter från radion ringer rådgör ni med vår pressansvariga innan ni svarar.',
    'Föreningen visar sina inlägg för kommunens kommunikatör före publicering.',
    'Innan föreningen skickar en insändare låter den kommunen läsa texten.',
    'Föreningens uttalanden i pressen läses först av kommunikatören.',
    'Innan Föreningen Norra svarar tidningen ska den få klartecken från förvaltningen.',
    'När tidningen ringer hör föreningen av sig till kommunen först.',
  ])('restricted: %s', (body) => {
    expect(run(body)).toEqual(['restricted']);
  });

  it.each([
    'Vi säger vad vi tänker och litar på att den andra vill väl.',
    'Parterna berättar för varandra innan de bjuder in tidningen till invigningen.',
    'Föreningen visar lokalen för tidningen före öppningen.',
    'Den som frågar får svar av oss.',
    'Parterna skriver inlägg om öppettiderna i sociala medier.',
  ])('missing: %s', (body) => {
    expect(run(body)).toEqual(['missing']);
  });

  it.each([
    'Vi säger vad vi tycker även när kommunen inte gillar det.',
    'Föreningen säger vad den tycker.',
    'Vi säger vad vi tycker om bostadspolitiken.',
    'Föreningen är ingens förlängda arm.',
    'Ni säger vad ni vill i tidningen utan att fråga oss på kommunen.',
    'Föreningen får skriva insändare utan att kommunen läser dem först.',
  ])('protected: %s', (body) => {
    expect(run(body)).toEqual([]);
  });
});
