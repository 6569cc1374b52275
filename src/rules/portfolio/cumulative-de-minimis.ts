import type { Agreement, Party } from '../../agreement/agreement.ts';
import { addMonths } from '../../agreement/facts/calendar.ts';
import { type Localised, numberData } from '../../locale.ts';
import {
  comparing,
  defineRule,
  type FilePlace,
  type Listed,
  type Share,
  type SharedProblem,
  type Values,
} from '../../rule.ts';
import { dayAt, filePlace, placeOf } from '../../rule-kinds/agreement-days.ts';
import { aidField } from '../../rule-kinds/aid-claims.ts';
import { groupsBy } from '../../rule-kinds/groups.ts';
import { isFor, recipientsOf, supportIn, wholeOf } from '../../rule-kinds/public-support.ts';

/** The ceilings in euro, over any three years, of the regulations that hold from 2024 to 2030. */
const ceilings = { 'de-minimis': 300_000, 'sgei-de-minimis': 750_000 } as const;
type Kind = keyof typeof ceilings;
const regulations: Readonly<Record<Kind, string>> = {
  'de-minimis': '2023/2831',
  'sgei-de-minimis': '2023/2832',
};
const from = '2024-01-01';
const to = '2030-12-31';
const years = 3;

const text = (title: string, aid: string, number = '802499-0015') =>
  `---\niop: 1\ntitel: ${title}\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150, id: kommunen }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: ${number}, id: norra }\navtalstid: { start: 2026-01-01, slut: 2027-12-31 }\nekonomi:\n  bidrag:\n    - { från: kommunen, till: norra, slag: pengar, belopp: 1200000, per: år }\nstatsstöd: { ${aid} }\n---\n\n# ${title}\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;
const aid = (day: string, euro: string) =>
  `bedömning: de-minimis, beviljat: ${day}, belopp-euro: ${euro}`;

export const cumulativeDeMinimis = defineRule({
  id: 'cumulative-de-minimis',
  group: 'portfolio',
  title: { sv: 'Stöd av mindre betydelse över taket', en: 'De minimis aid above the ceiling' },
  summary: {
    sv: 'Stödet av mindre betydelse till en mottagare ryms under taket, räknat över tre år och alla avtal.',
    en: 'The de minimis aid to a recipient stays below the ceiling, counted over three years and all agreements.',
  },
  rationale: {
    sv: 'Taket för stöd av mindre betydelse gäller mottagaren, inte avtalet: allt som har beviljats under tre år räknas samman, från alla som ger stöd. Två avtal som vart för sig ryms kan tillsammans gå över. Verktyget ser bara avtalen här, inte andra myndigheters stöd.',
    en: 'The ceiling on de minimis aid is for the recipient, not the agreement: all that has been granted within three years is added up, from all who grant aid. Two agreements that each stay below may together exceed it. The tool sees only the agreements here, not the aid of other authorities.',
  },
  advice: {
    sv: 'Låt en jurist se på summan innan mer stöd beviljas. Skriv under statsstöd i varje avtalskort vilken dag stödet beviljades och beloppet i euro. Saknas beloppet i euro räknas det ut med eur-rate i iop.config.yaml.',
    en: 'Let a jurist look at the sum before more aid is granted. Write under state-aid in each card the day the aid was granted and the amount in euro. Where the amount in euro is left out it is worked out with eur-rate in iop.config.yaml.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['economy'],
  basis: [
    {
      work: 'de-minimis-amounts',
      place: { sv: 'tak över tre år', en: 'ceilings over three years' },
    },
    {
      work: 'de-minimis-routine',
      place: { sv: 'allt stöd räknas samman', en: 'all aid is added up' },
    },
  ],
  messages: {
    over: {
      sv: '{name} har beviljats {total} euro i stöd av mindre betydelse från och med {first} till och med {last}{kronor}. Det är över {ceiling} euro, taket för tre år enligt förordning (EU) {regulation}. Låt en jurist bedöma det.',
      en: '{name} has been granted {total} euro of de minimis aid from {first} to {last}{kronor}. That is above {ceiling} euro, the ceiling for three years under Regulation (EU) {regulation}. Let a jurist assess it.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: text('Mötesplats Norra', aid('2026-05-19', '180000')),
      others: [
        { path: 'a-annat.md', text: text('Läxhjälp i Söderby', aid('2024-03-02', '170000')) },
      ],
      finds: [{ message: 'over', on: '180000', severity: 'warning' }],
    },
    {
      // Worked out from kronor, at the rate of the settings.
      language: 'sv',
      text: text('Mötesplats Norra', 'bedömning: de-minimis, beviljat: 2026-05-19'),
      others: [
        { path: 'a-annat.md', text: text('Läxhjälp i Söderby', aid('2024-03-02', '110000')) },
      ],
      settings: 'values:\n  eur-rate: { sek: 11.50, date: 2026-01-02 }\n',
      finds: [{ message: 'over', on: 'de-minimis' }],
    },
    {
      // More than three years lie between.
      language: 'sv',
      text: text('Mötesplats Norra', aid('2027-05-19', '180000')),
      others: [
        { path: 'a-annat.md', text: text('Läxhjälp i Söderby', aid('2024-03-02', '170000')) },
      ],
      finds: [],
    },
    {
      // Another recipient.
      language: 'sv',
      text: text('Mötesplats Norra', aid('2026-05-19', '180000')),
      others: [
        {
          path: 'a-annat.md',
          text: text('Läxhjälp i Söderby', aid('2024-03-02', '170000'), '802499-0023'),
        },
      ],
      finds: [],
    },
    {
      // A service of general economic interest has a ceiling of its own.
      language: 'sv',
      text: text(
        'Mötesplats Norra',
        'bedömning: sgei-de-minimis, beviljat: 2026-05-19, belopp-euro: 400000',
      ),
      others: [
        { path: 'a-annat.md', text: text('Läxhjälp i Söderby', aid('2024-03-02', '170000')) },
      ],
      finds: [],
    },
  ],
  check: () => [],
  concerns: (agreement) => kindOf(agreement) !== null,
  comparing: comparing({
    take: aidIn,
    find(listed) {
      const granted = listed.flatMap((one) =>
        'reason' in one.taken ? [] : one.taken.map((aid): Granted => ({ ...aid, listed: one })),
      );
      const groups = groupsBy(granted, ({ kind, number }) => `${kind} ${number}`);
      const unchecked = listed.flatMap((one) => {
        const reason = reasonOf(one.taken);
        return reason === null ? [] : [{ listed: one, reason: reasons[reason] }];
      });
      return { problems: groups.flatMap(([, group]) => overIn(group)), unchecked };
    },
  }),
});

/** Aid to one recipient. */
interface Aid {
  readonly kind: Kind;
  /** Of the recipient. */
  readonly name: string;
  readonly number: string;
  readonly place: FilePlace;
  readonly euro: number;
  /** Null when the euro are stated. */
  readonly kronor: number | null;
  /** What the kronor were turned into euro with. */
  readonly rate: Values['eur-rate'] | null;
  readonly day: string;
}

interface Granted extends Aid {
  readonly listed: Listed;
}

/** The aid of an agreement by recipient, or why it cannot be told. */
type Claimed = readonly Aid[] | { readonly reason: keyof typeof reasons };

/** What the card says that the aid is; only de minimis aid is added up. */
function kindOf(agreement: Agreement): Kind | null {
  const value = aidField(agreement, 'assessment')?.value;
  return value === 'de-minimis' || value === 'sgei-de-minimis' ? value : null;
}

const reasons = {
  day: {
    sv: 'Dagen då stödet beviljades saknas i avtalskortet, så det går inte att räkna samman över tre år.',
    en: 'The day the aid was granted is missing in the card, so it cannot be added up over three years.',
  },
  recipient: {
    sv: 'Det framgår inte vilket organisationsnummer som får stödet, eller hur mycket var och en får.',
    en: 'It is not clear which organisation number receives the aid, or how much each receives.',
  },
  amount: {
    sv: 'Beloppet i euro saknas i avtalskortet, och summan för hela tiden går inte att räkna ut.',
    en: 'The amount in euro is missing in the card, and the sum of the whole term cannot be worked out.',
  },
  rate: {
    sv: 'Beloppet i euro saknas i avtalskortet, och ingen kurs är angiven. Skriv kursen i iop.config.yaml, under values och eur-rate.',
    en: 'The amount in euro is missing in the card, and no rate is given. Write the rate in iop.config.yaml, under values and eur-rate.',
  },
  outside: {
    sv: 'Taken som är kända här gäller stöd som beviljas 2024–2030.',
    en: 'The ceilings known here are for aid granted in 2024–2030.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

function aidIn(agreement: Agreement, values: Values): Claimed | null {
  const kind = kindOf(agreement);
  if (!kind) return null;
  const day = dayAt(agreement, 'state-aid.granted')?.day;
  if (day === undefined) return { reason: 'day' };
  const civil = agreement.reading.parties.filter(({ side }) => side === 'civil');
  const recipients = recipientsOf(agreement);
  const [only] = recipients;
  const stated = aidField(agreement, 'amount-eur')?.value;
  if (!only || recipients.length < civil.length) return { reason: 'recipient' };
  const field = aidField(agreement, 'amount-eur') ?? aidField(agreement, 'assessment');
  const of = ({ name, orgNumber, source, range }: Party) => ({
    kind,
    name,
    number: orgNumber?.value ?? '',
    place: filePlace(agreement, field ? placeOf(field) : { source, range }),
    day,
  });
  if (typeof stated === 'number') {
    if (recipients.length === 1) return [{ ...of(only), euro: stated, kronor: null, rate: null }];
    return { reason: 'recipient' };
  }
  const support = supportIn(agreement).filter(({ currency }) => currency === 'SEK');
  if (support.length === 0) return { reason: 'amount' };
  if (support.some((one) => !recipients.some((party) => isFor(one, party, agreement))))
    return { reason: 'recipient' };
  const rate = values['eur-rate'];
  if (rate === undefined) return { reason: 'rate' };
  const result: Aid[] = [];
  for (const party of recipients) {
    const own = support.filter((one) => isFor(one, party, agreement));
    const sums = own.map((one) => wholeOf(one, agreement));
    if (sums.includes(null)) return { reason: 'amount' };
    const kronor = sums.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    if (kronor > 0) result.push({ ...of(party), euro: kronor / rate.sek, kronor, rate });
  }
  return result;
}

/** Why aid could not be added up, or not wholly: nobody can tell it, or other ceilings held when it was granted. */
function reasonOf(claimed: Claimed): keyof typeof reasons | null {
  if ('reason' in claimed) return claimed.reason;
  return claimed.some(({ day }) => day < from || day > to) ? 'outside' : null;
}

/** The three years in which most was granted to one recipient, if that is above the ceiling. */
function overIn(group: readonly Granted[]): readonly SharedProblem<'over'>[] {
  const sorted = group.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let start = 0;
  let sum = 0;
  let worst: { readonly from: number; readonly to: number; readonly sum: number } | null = null;
  for (const [index, one] of sorted.entries()) {
    sum += one.euro;
    const first = addMonths(one.day, -12 * years);
    for (let old = sorted[start]; old && old.day <= first; old = sorted[start]) {
      sum -= old.euro;
      start += 1;
    }
    const isKnown = one.day >= from && one.day <= to;
    const isOver = Math.round(sum * 100) / 100 > ceilings[one.kind];
    if (!isKnown || !isOver || sum <= (worst?.sum ?? 0)) continue;
    worst = { from: start, to: index + 1, sum };
  }
  return worst ? problemOf(sorted.slice(worst.from, worst.to), worst.sum) : [];
}

function problemOf(own: readonly Granted[], sum: number): readonly SharedProblem<'over'>[] {
  const [first, ...more] = own.map(shareOf);
  const [earliest] = own;
  const latest = own.at(-1);
  if (!first || !earliest || !latest) return [];
  const { kind } = latest;
  const data = {
    ...numberData('total', Math.round(sum)),
    ...numberData('ceiling', ceilings[kind]),
    regulation: regulations[kind],
    first: earliest.day,
    last: latest.day,
    ...kronorData(own),
  };
  return [{ message: 'over', among: [first, ...more], data, section: 'economy' }];
}

function shareOf({ listed, place, name }: Granted): Share {
  return { listed, place, data: { name } };
}

/** “, varav 2 400 000 kronor omräknade efter kursen 11,5 den 2026-01-02”; nothing when all is stated in euro. */
function kronorData(own: readonly Aid[]): Readonly<Record<string, string>> {
  const counted = own.filter(({ kronor }) => kronor !== null);
  const rates = new Map(
    counted.flatMap(({ rate }) => (rate ? [[`${rate.sek} ${rate.date}`, rate] as const] : [])),
  );
  const [rate] = rates.values();
  if (!rate) return { 'kronor.sv': '', 'kronor.en': '' };
  const sum = counted.reduce((all, { kronor }) => all + (kronor ?? 0), 0);
  const words = { ...numberData('sum', Math.round(sum)), ...numberData('rate', rate.sek) };
  const said = (locale: 'sv' | 'en') => [words[`sum.${locale}`], words[`rate.${locale}`]];
  const [sumSv, rateSv] = said('sv');
  const [sumEn, rateEn] = said('en');
  return {
    'kronor.sv': `, varav ${sumSv} kronor omräknade efter kursen ${rateSv} den ${rate.date}`,
    'kronor.en': `, of which ${sumEn} kronor at the rate ${rateEn} of ${rate.date}`,
  };
}
