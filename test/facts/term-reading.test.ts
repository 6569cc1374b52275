import { describe, expect, it } from 'vitest';
import type { Agreement, Extension } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string): Agreement =>
  parse({ path: 'avtal.md', text }, { profile: shippedProfiles.default });

const partsOf = (extension: Extension | null) =>
  extension && [
    extension.months,
    extension.maxTimes,
    extension.decideMonthsBefore,
    extension.decideBy,
    extension.automatic,
  ];

const span = 'Avtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2030.';
const term = (body: string) => `# Avtal\n\n## Avtalstid och uppsägning\n\n${span} ${body}\n`;

type Parts = readonly [
  months: number | null,
  maxTimes: number | null,
  decideMonthsBefore: number | null,
  decideBy: string | null,
  automatic: boolean | null,
];

describe('notice and extension as the text tells them', () => {
  it.each<[string, number | null, Parts | null]>([
    [
      'Det kan förlängas med två år i taget. Ställning till förlängning tas åtta månader innan avtalet löper ut. Uppsägningstiden är sex månader.',
      6,
      [24, null, 8, '2029-05-31', false],
    ],
    ['Avtalet upphör då utan uppsägning.', null, null],
    ['Avtalet upphör då utan uppsägningstid.', null, null],
    ['Varje part kan säga upp avtalet skriftligen, utan uppsägningstid.', 0, null],
    ['Om en part bryter mot avtalet kan den andra säga upp det utan uppsägningstid.', null, null],
    ['Each party may end the agreement in writing, without a period of notice.', 0, null],
    ['Each party may end the agreement in writing with nine months’ notice.', 9, null],
    ['[fyll i: om avtalet kan förlängas, och i så fall hur länge]', null, null],
    [
      'The agreement can be extended at most once, by two years. The extension takes place by itself.',
      null,
      [24, 1, null, null, true],
    ],
    [
      'The agreement is not extended by itself. The parties may extend it once, by one year.',
      null,
      [12, 1, null, null, false],
    ],
    [
      'Avtalet förlängs automatiskt med tolv månader när ingen har sagt upp det. Uppsägning ska ske senast tre månader före avtalets slut.',
      3,
      [12, null, null, null, true],
    ],
    [
      'Parterna kan förlänga avtalet högst en gång, med två år. Beslut fattas senast sex månader före periodens slut.',
      null,
      [24, 1, 6, '2029-07-31', false],
    ],
    [
      'En enda förlängning är möjlig, på ett år, och bara om parterna beslutar det.',
      null,
      [12, 1, null, null, false],
    ],
    [
      'Avtalet kan förlängas med ett år. Det får bli högst två förlängningar.',
      null,
      [12, 2, null, null, false],
    ],
    ['En förlängning på ett år är möjlig om parterna vill.', null, [12, null, null, null, null]],
    ['Förlängning kan ske två gånger med ett år åt gången.', null, [12, 2, null, null, false]],
    [
      'Tyst förlängning förekommer inte. Vill parterna fortsätta skriver de ett nytt avtal.',
      null,
      null,
    ],
    ['Avtalet kan inte förlängas.', null, null],
    [
      'Bokningssystemet har kommunen avtal om. Leverantören förlänger det ett år i taget.',
      null,
      null,
    ],
    ['Hyresvärden förlänger kontraktet på salen med tre år.', null, null],
    [
      'Parterna kan förlänga avtalet med ett år. Det ska de ha bestämt senast i juni 2029.',
      null,
      [12, null, null, '2029-06-30', false],
    ],
    [
      'Parterna kan förlänga avtalet med ett år. Om förlängning beslutas före juni 2029.',
      null,
      [12, null, null, '2029-06-01', false],
    ],
    [
      'Avtalet kan inte förlängas mer än två gånger, ett år åt gången.',
      null,
      [12, 2, null, null, false],
    ],
    [
      'Avtalet förlängs inte automatiskt. Parterna kan gemensamt besluta om en förlängning med ett år, vilket får göras högst två gånger.',
      null,
      [12, 2, null, null, false],
    ],
    [
      'Om ingen part senast sex månader före avtalstidens slut skriftligen meddelar att den vill avsluta samarbetet förlängs avtalet med tolv månader.',
      6,
      [12, null, null, null, true],
    ],
    [
      'Option på förlängning 1+1 år. Optionen ska utlösas senast 6 månader före avtalets utgång.',
      null,
      [12, 2, 6, '2029-07-31', false],
    ],
    ['Med 90 dagars uppsägning kan part lämna partnerskapet.', 3, null],
    [
      'Överenskommelsen kan förlängas ett år åt gången, dock sammanlagt högst två år.',
      null,
      [12, 2, null, null, false],
    ],
    [
      'Senast den 31 maj 2029 ska parterna ha tagit ställning till om överenskommelsen ska förlängas med två år.',
      null,
      [24, null, null, '2029-05-31', false],
    ],
    [
      'Tillsvidareanställd personal har en månads uppsägningstid. Uppsägningstiden för avtalet är fyra månader.',
      4,
      null,
    ],
  ])('%s', (body, notice, extension) => {
    const { prose } = read(term(body));
    expect([prose.notice?.months ?? null, partsOf(prose.extension)]).toEqual([notice, extension]);
  });

  it('reads a row that tells of the extension', () => {
    const rows = '\n\n| Vad | Hur länge |\n|---|---|\n| Förlängning | 1 år, högst 2 ggr |\n';
    expect(partsOf(read(term(rows)).prose.extension)?.slice(0, 2)).toEqual([12, 2]);
  });

  it('counts a deadline back by the calendar', () => {
    const text =
      '# Avtal\n\n## Avtalstid\n\n2022-02-01–2024-01-31. Avtalet kan förlängas. Beslut om förlängning fattas senast åtta månader innan perioden löper ut.\n';
    expect(read(text).prose.extension?.decideBy).toBe('2023-05-31');
  });

  it('leaves out what the agreement only quotes', () => {
    const text = term('Så här står det i det gamla avtalet:').concat(
      '\n> Avtalet kan förlängas med två år. Uppsägningstiden är nio månader. Styrgruppen träffas varje månad.\n',
    );
    const { notice, extension, meetings } = read(text).prose;
    expect([notice, extension, meetings]).toEqual([null, null, []]);
  });
});

const fields = `---
iop: 1
title: Avtal
term: { start: 2027-02-01, end: 2031-01-31, notice-months: 4, extension: { months: 12, decide-months-before: 3 } }
groups: [{ name: Styrgrupp, times: 3, per: year }]
---

`;
const prose = term(
  'Det kan förlängas en gång med två år. Beslut fattas senast sex månader före periodens slut. Uppsägningstiden är sex månader. Styrgruppen träffas två gånger per år, arbetsgruppen minst en gång i månaden.',
);

describe('frontmatter comes first and the text fills in', () => {
  it('takes what frontmatter states and counts from its end', () => {
    const { reading } = read(fields + prose);
    expect(reading.notice).toMatchObject({ months: 4, from: 'frontmatter' });
    expect(partsOf(reading.extension)).toEqual([12, 1, 3, '2030-10-31', false]);
    expect(reading.meetings).toMatchObject([{ body: 'styrgrupp', times: 3, from: 'frontmatter' }]);
    expect(
      reading.notice?.source.text.slice(reading.notice.range.start, reading.notice.range.end),
    ).toBe('4');
  });

  it('keeps what the text says apart', () => {
    const { reading, prose: told } = read(prose);
    expect(partsOf(told.extension)).toEqual([24, 1, 6, '2029-07-31', false]);
    expect(told.meetings).toMatchObject([
      { body: 'styrgrupp', times: 2, per: 'year', minimum: false },
      { body: 'arbetsgrupp', times: 1, per: 'month', minimum: true },
    ]);
    expect(reading).toEqual(told);
  });

  it('counts the deadline of the text from the end that frontmatter states', () => {
    const dates = '---\niop: 1\nterm: { start: 2027-02-01, end: 2031-01-31 }\n---\n\n';
    expect(read(dates + prose).reading.extension?.decideBy).toBe('2030-07-31');
  });

  it.each(['notice-months: snart', 'extension: ja', 'extension: [1]'])('ignores %s', (line) => {
    const { reading, prose: told } = read(
      `---\niop: 1\nterm: { ${line} }\ngroups: [1, { name: A }]\n---\n\n${prose}`,
    );
    expect([reading.notice?.months, partsOf(reading.extension), reading.meetings.length]).toEqual([
      told.notice?.months,
      partsOf(told.extension),
      2,
    ]);
  });
});
