import type { Agreement, Party } from '../../agreement/agreement.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import {
  comparing,
  defineRule,
  type FilePlace,
  type Listed,
  type Share,
  type SharedProblem,
} from '../../rule.ts';
import { filePlace, type Span, spanOf } from '../../rule-kinds/agreement-days.ts';
import { groupsBy } from '../../rule-kinds/groups.ts';
import { nameWords } from '../../rule-kinds/party-names.ts';
import { isFor, recipientsOf, supportIn } from '../../rule-kinds/public-support.ts';

const text = (title: string, years: string, money: string, number = '802499-0015') => {
  const [start = '', end = ''] = years.split(' ');
  return `---\niop: 1\ntitel: ${title}\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: ${number} }\navtalstid: { start: ${start}-01-01, slut: ${end}-12-31 }\n---\n\n# ${title}\n\n## Ekonomi\n\n${money}\n`;
};
const grant = (sum: string) => `Kommunen betalar ${sum} kronor per år till Föreningen Norra.`;
const others = (title: string, years: string, money: string, number?: string) => [
  { path: 'a-annat.md', text: text(title, years, money, number) },
];

export const overlappingAgreements = defineRule({
  id: 'overlapping-agreements',
  group: 'portfolio',
  title: { sv: 'Avtal som överlappar', en: 'Agreements that overlap' },
  summary: {
    sv: 'Har en förening flera avtal samtidigt framgår det vad varje avtal gäller, och samma kostnad betalas en gång.',
    en: 'Where an association has several agreements at once it is clear what each is about, and the same cost is paid once.',
  },
  rationale: {
    sv: 'Ett partnerskap ska inte vara en del av föreningens vanliga bidrag. Har samma förening flera avtal under samma tid behöver de hållas isär, så att samma kostnader inte betalas två gånger. Det är vanligt och ofta bra att en förening har flera avtal.',
    en: 'A partnership is not to be a part of the association’s ordinary grant. If the same association has several agreements at the same time they need to be kept apart, so that the same costs are not paid twice. It is common, and often good, that an association has several agreements.',
  },
  advice: {
    sv: 'Skriv i varje avtal vad pengarna får användas till, och nämn de andra avtalen och bidragen. Gäller avtalen samma sak: låt det nya ersätta det gamla, och avsluta det gamla.',
    en: 'Write in each agreement what the money may be used for, and name the other agreements and grants. If the agreements are about the same thing: let the new one replace the old one, and end the old one.',
  },
  about: 'text',
  severity: 'info',
  sections: ['economy', 'term', 'parties'],
  basis: [
    {
      work: 'boras-checklist',
      place: { sv: 'inte en del av vanliga bidrag', en: 'not a part of ordinary grants' },
    },
    { work: 'helsingborg', place: { sv: 'avsnitt 2.7', en: 'section 2.7' } },
  ],
  messages: {
    purpose: {
      sv: '{name} har ett avtal om något liknande under samma tid: {others}. Skriv hur avtalen hänger ihop, eller låt det ena ersätta det andra.',
      en: '{name} has an agreement on something similar at the same time: {others}. Write how the agreements go together, or let one replace the other.',
    },
    money: {
      sv: '{name} får pengar enligt fler avtal under samma tid: {others}. Skriv vad pengarna i varje avtal får användas till, så att samma kostnad inte betalas två gånger.',
      en: '{name} receives money under other agreements at the same time: {others}. Write what the money of each agreement may be used for, so that the same cost is not paid twice.',
    },
  },
  proposals: {
    default: {
      sv: 'Pengarna enligt {own} får inte användas till kostnader som {name} får bidrag eller ersättning för på annat sätt.',
      en: 'The money under {own} may not be used for costs for which {name} receives grants or payment in another way.',
    },
  },
  sample: { 'name.sv': 'föreningen', 'name.en': 'the association' },
  examples: [
    {
      language: 'sv',
      text: text('Mötesplats Norra', '2027 2029', grant('300 000')),
      others: others('Mötesplats Norra, första avtalet', '2026 2027', grant('200 000')),
      finds: [{ message: 'purpose', on: 'Föreningen Norra', severity: 'info' }],
    },
    {
      language: 'sv',
      text: text('Läxhjälp för unga', '2027 2029', grant('300 000')),
      others: others('Odling i parken', '2026 2027', grant('200 000')),
      finds: [{ message: 'money', on: 'Föreningen Norra' }],
    },
    {
      // One after the other.
      language: 'sv',
      text: text('Mötesplats Norra', '2028 2029', grant('300 000')),
      others: others('Mötesplats Norra', '2026 2027', grant('200 000')),
      finds: [],
    },
    {
      // The text says how it stands to other grants.
      language: 'sv',
      text: text(
        'Läxhjälp för unga',
        '2027 2029',
        `${grant('300 000')} Pengarna får inte användas till sådant som föreningen får andra bidrag för.`,
      ),
      others: others('Odling i parken', '2026 2027', grant('200 000')),
      finds: [],
    },
    {
      // Another association.
      language: 'sv',
      text: text('Mötesplats Norra', '2027 2029', grant('300 000')),
      others: others('Mötesplats Norra', '2026 2027', grant('200 000'), '802499-0023'),
      finds: [],
    },
  ],
  check: () => [],
  concerns: (agreement) => recipientsOf(agreement).length > 0 && spanOf(agreement) !== null,
  comparing: comparing({
    take: recipientsIn,
    find(listed) {
      const received = listed.flatMap((one) =>
        one.taken.map((taken): Received => ({ ...taken, listed: one })),
      );
      const problems = groupsBy(received, ({ number }) => number).flatMap(([, group]) =>
        atOnce(group).flatMap(problemsOf),
      );
      return { problems, unchecked: [] };
    },
  }),
});

/** A recipient in an agreement that has not been ended. */
interface Recipient {
  readonly name: string;
  readonly number: string;
  readonly span: Span;
  readonly place: FilePlace;
  /** Words of the title that say what the agreement is about. */
  readonly about: readonly string[];
  /** Money comes from the public side, and the text says nothing of other grants. */
  readonly isPaidWithoutWord: boolean;
  /** What the agreement calls itself. */
  readonly own: Readonly<Record<string, string>>;
}

interface Received extends Recipient {
  readonly listed: Listed;
}

function recipientsIn(agreement: Agreement): readonly Recipient[] | null {
  const span = agreement.status === 'ended' ? null : spanOf(agreement);
  const parties = span ? recipientsOf(agreement) : [];
  if (!span || parties.length === 0) return null;
  const own = ownWordData(agreement);
  return parties.map((party) => ({
    name: party.name,
    number: party.orgNumber?.value ?? '',
    span,
    place: filePlace(agreement, party),
    about: aboutOf(agreement, party),
    isPaidWithoutWord: isPaidWithoutWord(agreement, party),
    own,
  }));
}

const last = '9999-12-31';

/** Runs of agreements of which each begins before some earlier one ends; those given are in the order of their days. */
function atOnce(group: readonly Received[]): readonly (readonly Received[])[] {
  const runs: Received[][] = [];
  let until = '';
  for (const one of group) {
    const run = runs.at(-1);
    if (run && one.span.start < until) run.push(one);
    else runs.push([one]);
    const end = one.span.end ?? last;
    until = !run || one.span.start >= until || end > until ? end : until;
  }
  return runs.filter((run) => run.length > 1);
}

type Problems = readonly SharedProblem<'purpose' | 'money'>[];

/** In one run of agreements: those about the same thing; else those that pay money without a word on other grants. */
function problemsOf(run: readonly Received[]): Problems {
  const alike = groupsAlike(run);
  const paying = run.filter((one) => one.isPaidWithoutWord);
  const groups = alike.length > 0 ? alike : paying.length > 1 ? [paying] : [];
  return groups.flatMap((group): Problems => {
    const [first, ...more] = group.map(shareOf);
    if (!first) return [];
    return [
      {
        message: alike.length > 0 ? 'purpose' : 'money',
        among: [first, ...more],
        section: 'economy',
      },
    ];
  });
}

function shareOf({ listed, place, name, own }: Received): Share {
  return { listed, place, data: { name, ...own } };
}

/** Whether money comes from the public side, and the text says nothing of other grants. */
function isPaidWithoutWord(agreement: Agreement, party: Party): boolean {
  const paid = supportIn(agreement).some(
    (one) => one.kind === 'money' && isFor(one, party, agreement),
  );
  return paid && (agreement.coverage.get('economy')?.points['other-grants'] ?? null) === null;
}

/** So many of those before are looked at: an association has no more agreements at once. */
const reach = 20;

/** Agreements whose titles say much the same thing, at the same time. */
function groupsAlike(run: readonly Received[]): readonly (readonly Received[])[] {
  const groups: Received[][] = [];
  const groupOf = new Map<Received, Received[]>();
  const about = new Map(run.map((one) => [one, new Set(one.about)]));
  const isAlike = (a: Received, b: Received) => isMuchSame(about.get(a), about.get(b));
  for (const [index, one] of run.entries()) {
    const before = run.slice(Math.max(0, index - reach), index);
    const like = before.find((other) => isAtOnce(other.span, one.span) && isAlike(other, one));
    if (!like) continue;
    const group = groupOf.get(like) ?? [like];
    if (group.length === 1) groups.push(group);
    group.push(one);
    groupOf.set(like, group).set(one, group);
  }
  return groups;
}

function isAtOnce(a: Span, b: Span): boolean {
  return a.start < (b.end ?? last) && b.start < (a.end ?? last);
}

/** Words that a title of any agreement may hold. */
const general =
  /^(?:iop|avtal|avtalet|överenskommelse[a-z]*|idébur[a-z]*|offentlig[a-z]*|partnerskap[a-z]*|samverkan[a-z]*|om|mellan|och|för|i|på|med|av|till|den|det|ett|en|nya?|fortsatt|fortsättning|förlängning|första|andra|tredje|två|tre|fyra|ii|iii|utkast|version|agreement|partnership|idea|based|public|on|between|and|the|for|of|in|a|new|draft|\d+)$/;

/** What the title says that it is about, without the parties. */
function aboutOf({ reading, title }: Agreement, party: Party): readonly string[] {
  const names = new Set(
    reading.parties.filter((one) => one !== party).flatMap(({ name }) => nameWords(name)),
  );
  const words = lowered(title?.text ?? '').split(/[^a-zà-öø-ɏ\d]+/);
  const own = words.filter((word) => word !== '' && !general.test(word) && !names.has(word));
  return [...new Set(own)];
}

const nothing: ReadonlySet<string> = new Set();

/** Whether as many words are shared as are not. */
function isMuchSame(one = nothing, other = nothing): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared * 2 >= one.size + other.size - shared;
}
