import { type Localised, listOf } from '../../locale.ts';
import type { Profile } from '../../profile.ts';
import { inlineText } from '../markdown-text.ts';
import { isPublic, type PartyWords, sideWords } from '../party-words.ts';
import { capitalised, genitive, possessive } from '../words/names.ts';
import { groupLike, groupWords, steering } from './groups.ts';
import {
  ask,
  fact,
  gapIn,
  joined,
  type Passage,
  type PassageContext,
  type Piece,
  proposal,
} from './passage.ts';

/** Whether the rules that hold are those of Borås; the common ground borrows from them but advises otherwise. */
function isBorås({ basis }: Profile): boolean {
  return basis.work === 'boras' || (basis.work === 'boras-2016' && basis.advice === undefined);
}

const effect: readonly Localised[] = [
  {
    sv: 'Vad har förändrats för dem som partnerskapet finns till för?',
    en: 'What has changed for those whom the partnership is for?',
  },
  {
    sv: 'Har utmaningen som beskrivs i bakgrunden blivit mindre?',
    en: 'Has the challenge described in the background become smaller?',
  },
];

/** How somebody is herself, and free, in each number. */
const selves = {
  common: { sv: ['själv', 'fri'], en: ['Has', 'itself'] },
  neuter: { sv: ['självt', 'fritt'], en: ['Has', 'itself'] },
  plural: { sv: ['själva', 'fria'], en: ['Have', 'themselves'] },
} as const;

function ofFreedom({ parties, locale }: PassageContext): Localised {
  const { short, number } = sideWords(parties, 'civil', locale);
  const { sv, en } = selves[number];
  return {
    sv: `Har ${short} kunnat vara sig ${sv[0]} och stå ${sv[1]}?`,
    en: `${en[0]} ${short} been able to be ${en[1]} and stand free?`,
  };
}

const ofBorås: readonly Localised[] = [
  {
    sv: 'Har parterna haft nytta av det som var och en är bra på?',
    en: 'Have the parties made use of what each of them is good at?',
  },
  {
    sv: 'Har parterna varit öppna mot varandra, och har alla fått den insyn de behöver?',
    en: 'Have the parties been open with each other, and have all had the insight they need?',
  },
];

const next: Localised = {
  sv: 'Vad gör parterna annorlunda framöver?',
  en: 'What will the parties do differently from now on?',
};

function questions(context: PassageContext): Localised {
  const own = isBorås(context.profile) ? [ofFreedom(context), ...ofBorås] : [];
  const all = [...effect, ...own, next];
  const list = (locale: 'sv' | 'en') =>
    all.map((question, i) => `${i + 1}. ${question[locale]}`).join('\n');
  return {
    sv: `Uppföljningen svarar på de här frågorna:\n\n${list('sv')}`,
    en: `The follow-up answers these questions:\n\n${list('en')}`,
  };
}

/** The boards of the public parties; of a party that names none, the one that is responsible. */
function boards(context: PassageContext): string {
  const owners = context.parties.filter(isPublic);
  const named = owners.flatMap((owner) => boardsOf(owner, context));
  if (named.length > 0) return listOf([...new Set(named)], context.locale);
  return context.locale === 'sv'
    ? 'den nämnd eller styrelse som ansvarar hos den offentliga parten'
    : 'the responsible board of the public party';
}

/** “Kultur- och fritidsnämnden”, “kommunens ansvariga nämnd”, “myndighetens ledning”. */
function boardsOf(
  { party, type, short }: PartyWords,
  { locale }: PassageContext,
): readonly string[] {
  if (party.units?.length) return party.units.map(inlineText);
  const isElected = type === 'municipality' || type === 'region' || type === 'local-federation';
  if (locale === 'sv') return [`${genitive(short)} ${isElected ? 'ansvariga nämnd' : 'ledning'}`];
  return [`${possessive(short)} ${isElected ? 'responsible board' : 'management'}`];
}

function when(context: PassageContext): Piece {
  const group = groupLike(steering, context);
  const who = group ? capitalised(groupWords(group, context)) : null;
  const missing = gapIn(context, {
    sv: 'när på året, och vilket underlag som används',
    en: 'when in the year, and on what material',
  });
  return ask({
    sv: `${who ?? 'Parterna träffas och'} följer upp partnerskapet ${who ? '' : 'tillsammans '}varje år: ${missing}.`,
    en: `${who ?? 'The parties meet and'} ${who ? 'follows' : 'follow'} up the partnership ${who ? '' : 'together '}every year: ${missing}.`,
  });
}

/** When and by whom, which questions it answers, who pays, and to whom the result is reported. */
export const followUpPassage: Passage = {
  section: 'follow-up',
  write: (context) => {
    const to = boards(context);
    const { subject, number } = sideWords(context.parties, 'civil', context.locale);
    const isMany = number === 'plural';
    return [
      when(context),
      fact(questions(context)),
      proposal(
        {
          sv: 'Varje part står för sin egen arbetstid i uppföljningen.',
          en: 'Each party bears the cost of its own time in the follow-up.',
        },
        'paid',
      ),
      joined(
        fact({
          sv: `Resultatet skrivs ned och anmäls till ${to}. ${subject} tar upp det i ${isMany ? 'sina styrelser' : 'sin styrelse'}.`,
          en: `The result is written down and reported to ${to}. ${subject} ${isMany ? 'take it up in their own boards' : 'takes it up in its own board'}.`,
        }),
      ),
    ];
  },
};
