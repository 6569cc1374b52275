import { describe, expect, it } from 'vitest';
import { employerRoleUnclear } from '../../src/rules/commitments/employer-role-unclear.ts';
import { finds } from './finds.ts';

const run = (body: string) =>
  finds(
    employerRoleUnclear,
    `# IOP Gården\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Insatser och åtaganden\n\n${body}\n`,
  ).map(({ message }) => message);

describe('hired, and nobody says by whom', () => {
  it.each([
    'Två timanställda öppnar lokalen på söndagar.',
    'På gården arbetar en heltidsanställd koordinator.',
    'Arbetet stöds av tre halvtidsanställda hallvärdar, som turas om.',
    'En person avlönas som samordnare under hela perioden.',
    'En verksamhetsutvecklare håller ihop kvällarna. Lönen tas ur bidraget.',
    'Bidraget räcker till en halvtidstjänst som koordinator.',
    'Av pengarna går 200 000 kronor till en tjänst som språkvärd.',
    'Tre hallvärdar anlitas mot timlön under loven.',
    'Koordinatorn, vars lön betalas med bidraget, skriver rapporten.',
    'Tjänsten som verksamhetsledare utannonseras i maj.',
    'Tidplan:\n\n- anställning av en kock: mars\n- rekrytering av två fritidsledare: april',
    'En processledare ska anställas. Vem som blir arbetsgivare är ännu inte bestämt.',
    'Frågan om arbetsgivaransvaret lämnas öppen tills vidare.',
    'Vilken part som ska vara arbetsgivare avgörs i styrgruppen.',
    'Den som söks ska tycka om folk. Befattningen är på 75 procent.',
    'Nyanställda pedagoger handleds gemensamt av kommunen och föreningen.',
    'En samordnare, som har lön ur projektets kassa, leder volontärerna.',
  ])('unclear: %s', (body) => {
    expect(run(body)).toEqual(['unclear']);
  });

  it.each([
    'Föreningens två timanställda öppnar lokalen på söndagar.',
    'Föreningen har tre halvtidsanställda hallvärdar.',
    'Föreningen anställer en koordinator. Anställningen är på heltid och varar i tre år.',
    'Kvällskursen passar den som är heltidsanställd.',
    'Kursen vänder sig till timanställda och arbetssökande.',
    'Rekrytering av volontärer sker varje höst. Rekryteringen av deltagare görs på skolorna.',
    'Ungdomarna får lön för sommarjobbet.',
    'Ledarna får inte lön utan tackas med en resa.',
    'Lönen till samordnaren betalas av föreningen, som anställer henne.',
    'En processledare anställs. Arbetsgivare är föreningen, som betalar lönen.',
    'Åren 2021–2023 hade gården två timanställda värdar.',
    'Föreningen får 200 000 kronor till en tjänst som språkvärd hos sig.',
    'Nyanställda i kommunen bjuds in till gården.',
    'Anställningsintervjuer övas på måndagar. Deltagarna lär sig om lön och anställning.',
    'Styrgruppen diskuterar vem som ska leda mötena. Föreningen är arbetsgivare för ledarna.',
  ])('silent: %s', (body) => {
    expect(run(body)).toEqual([]);
  });
});
