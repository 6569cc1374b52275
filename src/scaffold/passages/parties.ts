import { listOf } from '../../locale.ts';
import { inlineText } from '../markdown-text.ts';
import { missingSides, type PartyWords } from '../party-words.ts';
import {
  ask,
  bullets,
  fact,
  gap,
  gapIn,
  joined,
  othersOf,
  type Passage,
  type PassageContext,
  type Piece,
  proposal,
} from './passage.ts';

/** What is said of a kind beside the name, where the name does not say it. */
const kinds = {
  association: {
    word: /(?:ideell|non-profit)/iu,
    sv: 'ideell förening',
    en: 'non-profit association',
  },
  foundation: { word: /stiftelse|foundation/iu, sv: 'stiftelse', en: 'foundation' },
  'religious-community': {
    word: /samfund|församling|kyrka|pastorat|church|congregation|parish/iu,
    sv: 'trossamfund',
    en: 'faith community',
  },
  'study-association': {
    word: /förbund|association/iu,
    sv: 'studieförbund',
    en: 'study association',
  },
  cooperative: {
    word: /ekonomisk|ek\.? ?för|kooperativ|cooperative/iu,
    sv: 'ekonomisk förening',
    en: 'cooperative association',
  },
  umbrella: {
    word: /paraply|råd|umbrella|council/iu,
    sv: 'paraplyorganisation',
    en: 'umbrella organisation',
  },
  'municipal-company': { word: /kommunal/iu, sv: 'kommunalt bolag', en: 'municipal company' },
  network: { word: /nätverk|network/iu, sv: 'nätverk', en: 'network' },
} as const;

function kindOf({ party, name }: PartyWords, { locale }: PassageContext): string {
  const kind = Object.entries(kinds).find(([type]) => type === party.type)?.[1];
  return kind && !kind.word.test(name) ? `, ${kind[locale]}` : '';
}

function unitsOf({ party }: PartyWords, { locale }: PassageContext): string {
  const units = (party.units ?? []).map(inlineText);
  if (units.length === 0) return '';
  return ` ${locale === 'sv' ? 'genom' : 'through'} ${listOf(units, locale)}`;
}

function numberOf({ party, type }: PartyWords, context: PassageContext): string {
  const label = context.locale === 'sv' ? 'organisationsnummer' : 'organisation number';
  const number = party['org-number'];
  if (number !== undefined) return `, ${label} ${inlineText(number)}`;
  if (type === 'network') return '';
  return `, ${label} ${gapIn(context, { sv: 'organisationsnummer', en: 'organisation number' })}`;
}

function calledOf({ called, neuter, short }: PartyWords, { locale }: PassageContext): string {
  if (called === null) return '';
  if (locale === 'sv') return `, nedan ${neuter ? 'kallat' : 'kallad'} ${called}`;
  return `, hereinafter ${short === called ? 'called' : 'the'} ${called}`;
}

function lineOf(words: PartyWords, context: PassageContext): string {
  return [
    words.name,
    unitsOf(words, context),
    kindOf(words, context),
    numberOf(words, context),
    calledOf(words, context),
  ].join('');
}

/** Members are named after the list, so that nobody takes them for parties. */
function membersOf(words: PartyWords, context: PassageContext): readonly Piece[] {
  const { party, subject } = words;
  const members = (party.members ?? []).map(inlineText);
  if (members.length === 0)
    return party.type === 'umbrella' ? [unknownMembers(words, context)] : [];
  const named = listOf(members, context.locale);
  const [sv, en] =
    members.length === 1
      ? ['Medlemmen är själv ingen part.', 'The member is no party itself.']
      : ['Medlemmarna är inte själva parter.', 'The members are no parties themselves.'];
  return [
    fact({
      sv: `${subject} har ${members.length === 1 ? 'en medlem' : 'medlemmarna'} ${named}. ${sv}`,
      en: `${subject} has the ${members.length === 1 ? 'member' : 'members'} ${named}. ${en}`,
    }),
    joined(changesOf(words, context)),
  ];
}

function unknownMembers({ subject }: PartyWords, context: PassageContext): Piece {
  const missing = gapIn(context, {
    sv: 'medlemmarna, eller numret på den bilaga där de står, och vad som gäller när någon tillkommer eller lämnar',
    en: 'the members, or the number of the annex that names them, and what happens when one joins or leaves',
  });
  return ask({
    sv: `${subject} är en paraplyorganisation: ${missing}.`,
    en: `${subject} is an umbrella organisation: ${missing}.`,
  });
}

function changesOf({ short }: PartyWords, context: PassageContext): Piece {
  const others = othersOf(context);
  return proposal({
    sv: `Tillkommer eller lämnar en medlem berättar ${short} det för ${others}, och avtalet gäller som förut.`,
    en: `If a member joins or leaves, ${short} tells ${others}, and the agreement holds as before.`,
  });
}

const missing = {
  public: gap({
    sv: 'den offentliga parten med organisationsnummer, till exempel en kommun genom sin nämnd',
    en: 'the public party with its organisation number, such as a municipality through its board',
  }),
  civil: gap({
    sv: 'den idéburna parten med fullständigt namn och organisationsnummer',
    en: 'the civil-society party with its full name and organisation number',
  }),
};

/** One line for each party: name, boards, organisation number and what it is called from there on. */
export const partiesPassage: Passage = {
  section: 'parties',
  write: (context) => {
    const { parties } = context;
    const known = parties.map((words) => lineOf(words, context));
    const sides = missingSides(parties);
    const lines = (locale: 'sv' | 'en') =>
      bullets([
        ...(sides.has('public') ? [missing.public[locale]] : []),
        ...known,
        ...(sides.has('civil') ? [missing.civil[locale]] : []),
      ]);
    const list = { sv: lines('sv'), en: lines('en') };
    return [
      parties.length > 0 ? fact(list) : ask(list),
      ...parties.flatMap((words) => membersOf(words, context)),
    ];
  },
};
