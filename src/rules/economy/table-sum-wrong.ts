import { wrongListSums } from '../../agreement/list-sums.ts';
import { wrongTableSums } from '../../agreement/table-sums.ts';
import { wrongYearlyTotals } from '../../agreement/yearly-totals.ts';
import { type Data, numberData, numberWords } from '../../locale.ts';
import { defineRule } from '../../rule.ts';

const table = (rows: string) =>
  `# Mötesplats Norra\n\n## Ekonomi\n\n| Part | Vad | Per år |\n| --- | --- | ---: |\n${rows}`;

export const tableSumWrong = defineRule({
  id: 'table-sum-wrong',
  group: 'economy',
  title: { sv: 'Summan stämmer inte', en: 'The sum does not add up' },
  summary: {
    sv: 'En summa är det som talen bredvid den blir tillsammans.',
    en: 'A total is what the numbers beside it make.',
  },
  rationale: {
    sv: 'När en post har ändrats men inte summan går det inte att veta vilket belopp som gäller. Det märks ofta först när pengarna ska betalas ut eller redovisas. Vi räknar bara efter där tabellen går att förstå, och tar hänsyn till avrundning.',
    en: 'When an item was changed but not the total, nobody can know which sum holds. It is often noticed only when the money is to be paid or accounted for. We add up only where the table can be understood, and allow for rounding.',
  },
  advice: {
    sv: 'Räkna efter och rätta den post eller den summa som inte stämmer.',
    en: 'Add it up and correct the item or the total that is not right.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  sections: ['economy'],
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'belopp som inte kan stämma', en: 'sums that cannot be right' },
    },
  ],
  messages: {
    table: {
      sv: 'Här står {stated}, men talen blir {counted} tillsammans. Rätta summan eller den post som inte stämmer.',
      en: 'This says {stated}, but the numbers make {counted}. Correct the total or the item that is not right.',
    },
    years: {
      sv: '{yearly} kronor per år i {years} år blir {counted} kronor, men här står {stated} kronor. Rätta det belopp som inte stämmer.',
      en: 'SEK {yearly} a year for {years} years makes SEK {counted}, but this says SEK {stated}. Correct the sum that is not right.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: table(
        '| Kommunen | pengar | 300 000 kr |\n| Föreningen | lokal | 40 000 kr |\n| Summa | | 350 000 kr |\n',
      ),
      finds: [{ message: 'table', on: '350 000 kr' }],
    },
    {
      // Each column is added up for itself; subtotals are not counted twice.
      language: 'sv',
      stage: 'draft',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\n| Post | 2027 | 2028 | Totalt |\n| --- | ---: | ---: | ---: |\n| Lön | 200 tkr | 210 tkr | 410 tkr |\n| Hyra | 50 tkr | 50 tkr | 110 tkr |\n| Delsumma | 250 tkr | 260 tkr | 510 tkr |\n| Fika | 10 tkr | 10 tkr | 20 tkr |\n| Totalt | 260 tkr | 280 tkr | 540 tkr |\n',
      finds: [
        { message: 'table', on: '110 tkr', severity: 'error' },
        { message: 'table', on: '510 tkr', severity: 'error' },
        { message: 'table', on: '280 tkr', severity: 'error' },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med 120 000 kronor per år, sammanlagt 240 000 kronor under avtalstiden.\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2029.\n',
      finds: [{ message: 'years', on: '240 000 kronor' }],
    },
    {
      // Rounding, what is only about, what has no number, shares that make a whole, and hours beside money.
      language: 'sv',
      text: `${table('| Kommunen | pengar | 33,4 tkr |\n| Regionen | pengar | 33,3 tkr |\n| Stiftelsen | pengar | 33,4 tkr |\n| Föreningen | ideell tid | ingår |\n| Summa | | 100 tkr |\n')}\n| Part | Värde | Timmar | Andel |\n| --- | --- | --- | --- |\n| Kommunen | ca 200 000 kr | 120 | 67 % |\n| varav lokal | 50 000 kr | | |\n| Föreningen | omkring 100 000 kr | 80 | 33 % |\n| Totalt | 310 000 kr | 200 | 100 % |\n`,
      finds: [],
    },
    {
      // What one cannot be sure of: a total of some rows, of several years, of mixed things.
      language: 'sv',
      text: `${table('| Kommunen | pengar | 300 000 kr |\n| Kommunen | lokal | 50 000 kr |\n| Föreningen | insamling | 40 000 kr |\n| Summa kommunen | | 350 000 kr |\n| Totalt under avtalstiden | | 1 170 000 kr |\n')}\n| Post | Belopp |\n| --- | --- |\n| Bidrag | 300 000 kr per år |\n| Inventarier | 20 000 kr en gång |\n| Hyra | se bilaga 2 |\n| Summa | 700 000 kr |\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med 120 000 kronor per år, sammanlagt 360 000 kronor under avtalstiden. Regionen bidrar med 50 000 kronor per år i två år, totalt 100 000 kronor.\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2029.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Economy\n\n| Party | What | Per year |\n| --- | --- | --- |\n| The municipality | money | SEK 300,000 |\n| The association | premises | SEK 40,000 |\n| Total | | SEK 350,000 |\n',
      finds: [{ message: 'table', on: 'SEK 350,000' }],
    },
  ],
  *check(agreement) {
    for (const { stated, counted, currency, range, parts } of [
      ...wrongTableSums(agreement),
      ...wrongListSums(agreement),
    ]) {
      yield {
        message: 'table',
        at: range,
        related: parts.map((part) => ({ range: part })),
        data: {
          ...valueData('stated', stated, currency),
          ...valueData('counted', counted, currency),
        },
      };
    }
    for (const { yearly, total, years, counted } of wrongYearlyTotals(agreement)) {
      yield {
        message: 'years',
        at: total.range,
        related: [{ range: yearly.range }],
        data: {
          years,
          ...numberData('yearly', yearly.value),
          ...numberData('counted', counted),
          ...numberData('stated', total.value),
        },
      };
    }
  },
});

/** “350 000 kronor”, or the number alone for what is no money. */
function valueData(name: string, value: number, currency: string | null): Data {
  if (currency === null) return numberData(name, value);
  const unit = currency === 'SEK' ? 'kronor' : currency;
  return {
    [`${name}.sv`]: `${numberWords(value, 'sv')} ${unit}`,
    [`${name}.en`]: `${currency} ${numberWords(value, 'en')}`,
  };
}
