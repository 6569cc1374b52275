import type { Agreement } from '../../agreement/agreement.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { fieldAt } from '../../agreement/places.ts';
import { type Localised, listOf, numberData } from '../../locale.ts';
import {
  comparing,
  defineRule,
  type FilePlace,
  type Listed,
  type Share,
  type SharedProblem,
  type Values,
} from '../../rule.ts';
import { spanOf } from '../../rule-kinds/agreement-days.ts';
import { groupsBy } from '../../rule-kinds/groups.ts';

const kinds = ['iop', 'cooperation-agreement'] as const;
type Kind = (typeof kinds)[number];
/** The keys of the settings. */
const keys = { iop: 'iop', 'cooperation-agreement': 'cooperation-agreements' } as const;
const kindWords: Readonly<Record<Kind, Localised>> = {
  iop: { sv: 'IOP', en: 'IOPs' },
  'cooperation-agreement': { sv: 'samverkansavtal', en: 'cooperation agreements' },
};

const text = (title: string, lines = '') =>
  `---\niop: 1\ntitel: ${title}\n${lines}läge: undertecknat\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, enheter: [Kulturnämnden] }\navtalstid: { start: 2025-01-01, slut: 2027-12-31 }\n---\n\n# ${title}\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;
const two = [{ path: 'b-annat.md', text: text('Läxhjälp i Söderby') }];
const settings = (reported: string) => `values:\n  reported: { date: 2026-03-31, ${reported} }\n`;

export const reportCountMismatch = defineRule({
  id: 'report-count-mismatch',
  group: 'portfolio',
  title: { sv: 'Antal avtal i rapporten', en: 'Number of agreements in the report' },
  summary: {
    sv: 'Antalet avtal som har rapporterats är detsamma som antalet avtal i mappen som gällde den dagen.',
    en: 'The number of agreements reported is the number of agreements in the folder that were in force that day.',
  },
  rationale: {
    sv: 'Antalet IOP och samverkansavtal rapporteras när den lokala överenskommelsen följs upp. Stämmer det inte med mappen saknas ett avtal här, eller så räknades en annan dag. Den som läser rapporten behöver kunna lita på siffran.',
    en: 'The number of IOPs and cooperation agreements is reported when the local compact is followed up. If it differs from the folder, an agreement is missing here or another day was counted. Whoever reads the report needs to be able to rely on the figure.',
  },
  advice: {
    sv: 'Se efter vilka avtal som gällde på dagen i rapporten. Lägg in det avtal som saknas, skriv rätt läge i avtalskortet, eller rätta siffran under reported i iop.config.yaml. IOP och samverkansavtal räknas var för sig, efter slag i avtalskortet.',
    en: 'Check which agreements were in force on the day of the report. Add the agreement that is missing, write the right status in the card, or put the figure under reported in iop.config.yaml right. IOPs and cooperation agreements are counted apart, by kind in the card.',
  },
  about: 'text',
  severity: 'info',
  basis: [
    {
      work: 'boras-compact',
      place: {
        sv: 'uppföljning: antal samverkansavtal och IOP',
        en: 'follow-up: number of cooperation agreements and IOPs',
      },
    },
  ],
  messages: {
    total: {
      sv: 'Rapporten anger {reported} {kind}, men i mappen räknas {found} som gällde {date}. Se efter vilka avtal som skiljer.',
      en: 'The report gives {reported} {kind}, but {found} in the folder can be counted as in force on {date}. Check which agreements make the difference.',
    },
    unit: {
      sv: 'Rapporten anger {reported} {kind} för {unit}, men i mappen räknas {found} som gällde {date}. Se efter vilka avtal som skiljer.',
      en: 'The report gives {reported} {kind} for {unit}, but {found} in the folder can be counted as in force on {date}. Check which agreements make the difference.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: text('Mötesplats Norra'),
      others: two,
      settings: settings('iop: 3'),
      finds: [{ message: 'total', on: '3', severity: 'info' }],
    },
    {
      language: 'sv',
      text: text('Mötesplats Norra'),
      others: two,
      settings: settings('iop: 2, by-unit: { Kulturnämnden: { iop: 1 } }'),
      finds: [{ message: 'unit', on: '1' }],
    },
    {
      // Agreements of another kind are counted apart.
      language: 'sv',
      text: text('Mötesplats Norra', 'slag: samverkansavtal\n'),
      others: two,
      settings: settings('iop: 1, cooperation-agreements: 1'),
      finds: [],
    },
    {
      // It has ended since, but was in force that day.
      language: 'sv',
      text: text('Mötesplats Norra').replace(
        'läge: undertecknat',
        'läge: avslutat\navslutat: 2026-06-30',
      ),
      others: two,
      settings: settings('iop: 2'),
      finds: [],
    },
    {
      // A draft is not in force.
      language: 'sv',
      text: text('Mötesplats Norra').replace('undertecknat', 'utkast'),
      others: two,
      settings: settings('iop: 1'),
      finds: [],
    },
  ],
  check: () => [],
  concerns: (_, { values }) => values?.reported !== undefined,
  comparing: comparing({
    take: stateOf,
    find(listed) {
      const groups = groupsBy(listed, ({ settings: text }) => text?.source.path ?? '');
      const all = groups.map(([, group]) => countedIn(group));
      return {
        problems: all.flatMap(({ problems }) => problems),
        unchecked: all.flatMap(({ unchecked }) => unchecked),
      };
    },
  }),
});

type Problem = SharedProblem<'total' | 'unit'>;
interface Counted {
  readonly problems: readonly Problem[];
  readonly unchecked: readonly { readonly listed: Listed; readonly reason: Localised }[];
}

/** What decides whether a report counts an agreement. */
interface State {
  readonly kind: Kind;
  /** The boards and departments through which the public side acts. */
  readonly units: readonly string[];
  readonly isEnded: boolean;
  /** On the day of the report; null when that cannot be told. */
  readonly isInForce: boolean | null;
}

type Stated = Listed<State>;

function stateOf(agreement: Agreement, { reported }: Values): State {
  return {
    kind: kindOf(agreement),
    units: reported ? unitsOf(agreement) : [],
    isEnded: agreement.status === 'ended',
    isInForce: reported ? inForce(agreement, reported.date) : null,
  };
}

const absent: Localised = {
  sv: 'Ingen rapport att jämföra antalet avtal med är angiven. Den skrivs i iop.config.yaml, under values och reported.',
  en: 'No report to compare the number of agreements with is given. It is written in iop.config.yaml, under values and reported.',
};

function unsure(listed: readonly Listed[]): Localised {
  const paths = listed.slice(0, 3).map(({ path }) => path);
  const more = listed.length - paths.length;
  const names = (locale: 'sv' | 'en', others: string) =>
    listOf(more > 0 ? [...paths, `${more} ${others}`] : paths, locale);
  return {
    sv: `Om avtalen gällde på rapportens dag framgår inte av ${names('sv', 'till')}: skriv läge och avtalstid i avtalskortet.`,
    en: `Whether the agreements were in force on the day of the report is not clear from ${names('en', 'more')}: write the status and the term in the card.`,
  };
}

/** The agreements that the same settings hold for. */
function countedIn(group: readonly [Stated, ...Stated[]]): Counted {
  const [first, ...more] = group.toSorted(lastPathFirst);
  if (!first) return { problems: [], unchecked: [] };
  const teller = [first, ...more].findLast(({ taken }) => !taken.isEnded) ?? first;
  const { reported } = teller.values;
  const reasonOf = (reason: Localised) => ({
    problems: [],
    unchecked: [{ listed: teller, reason }],
  });
  if (!teller.isWhole) return { problems: [], unchecked: [] };
  if (!reported || !teller.settings) return reasonOf(absent);
  const counted = group.filter(({ taken }) => taken.isInForce === true);
  const open = group.filter(({ taken }) => taken.isInForce === null);
  const asked = numbersIn(reported);
  const different = asked.filter(({ number, has }) => counted.filter(has).length !== number);
  // Those of which it cannot be told may be what makes the difference.
  const sure = different.filter(({ number, has }) => {
    const least = counted.filter(has).length;
    return number < least || number > least + open.filter(has).length;
  });
  return {
    problems: sure.map(({ message, path, number, has, data }) => ({
      message,
      among: [shareOf(first, path), ...more.map((one) => shareOf(one, path))] as const,
      place: placeIn(first, path),
      data: {
        ...data,
        ...numberData('reported', number),
        ...numberData('found', counted.filter(has).length),
        date: reported.date,
      },
    })),
    unchecked: sure.length < different.length ? [{ listed: teller, reason: unsure(open) }] : [],
  };
}

/** It is told of the first by its path. */
function lastPathFirst(a: Listed, b: Listed): number {
  return a.path < b.path ? 1 : -1;
}

function shareOf(listed: Listed, path: readonly string[]): Share {
  return { listed, place: placeIn(listed, path) };
}

function placeIn({ settings }: Listed, path: readonly string[]): FilePlace {
  if (!settings) return { in: 'text', range: { start: 0, end: 0 } };
  return { in: 'settings', range: settings.placeOf(path) };
}

/** Whether an agreement was in force on a day; null when that cannot be told. */
function inForce(agreement: Agreement, day: string): boolean | null {
  const { status } = agreement;
  if (status === 'draft' || status === 'decided') return false;
  const span = spanOf(agreement);
  if (span && (day < span.start || (span.end !== null && day > span.end))) return false;
  return status === null || span === null ? null : true;
}

/** A number in the report, and which agreements it counts. */
interface Asked {
  readonly message: Problem['message'];
  readonly path: readonly string[];
  readonly number: number;
  readonly has: (listed: Stated) => boolean;
  readonly data: Readonly<Record<string, string>>;
}

function numbersIn(reported: NonNullable<Values['reported']>): readonly Asked[] {
  const path = ['values', 'reported'];
  const of = (
    counts: { readonly iop?: number; readonly 'cooperation-agreements'?: number },
    under: readonly string[],
    unit: string | null,
  ) =>
    kinds.flatMap((kind): readonly Asked[] => {
      const number = counts[keys[kind]];
      if (number === undefined) return [];
      const words = kindWords[kind];
      return [
        {
          message: unit === null ? 'total' : 'unit',
          path: [...under, keys[kind]],
          number,
          has: ({ taken }) =>
            taken.kind === kind && (unit === null || taken.units.includes(plain(unit))),
          data: { 'kind.sv': words.sv, 'kind.en': words.en, unit: unit ?? '' },
        },
      ];
    });
  return [
    ...of(reported, path, null),
    ...Object.entries(reported['by-unit'] ?? {}).flatMap(([unit, counts]) =>
      of(counts, [...path, 'by-unit', unit], unit),
    ),
  ];
}

function kindOf(agreement: Agreement): Kind {
  return fieldAt(agreement, 'kind')?.value === 'cooperation-agreement'
    ? 'cooperation-agreement'
    : 'iop';
}

const plain = (name: string) =>
  lowered(name.normalize('NFC'))
    .replace(/[^a-zà-öø-ɏ\d]+/g, ' ')
    .trim();

function unitsOf({ reading }: Agreement): readonly string[] {
  const own = reading.parties.filter(({ side }) => side === 'public');
  return [...new Set(own.flatMap(({ name, units }) => [name, ...units].map(plain)))];
}
