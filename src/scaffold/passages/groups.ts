import { timesWord } from '../../agreement/language/number-words.ts';
import type { Group } from '../../generated/types.ts';
import type { Localised } from '../../locale.ts';
import { inlineText, isBlank } from '../markdown-text.ts';
import { partyNamed, shortNamed } from '../party-words.ts';
import { capitalised, definiteGroup } from '../words/names.ts';
import {
  asked,
  fact,
  gapIn,
  joined,
  type Passage,
  type PassageContext,
  type Piece,
  proposal,
} from './passage.ts';

const periods: Readonly<Record<NonNullable<Group['per']>, Localised>> = {
  year: { sv: 'per år', en: 'a year' },
  'half-year': { sv: 'per halvår', en: 'every half-year' },
  term: { sv: 'per termin', en: 'every school term' },
  quarter: { sv: 'per kvartal', en: 'a quarter' },
  month: { sv: 'per månad', en: 'a month' },
  week: { sv: 'per vecka', en: 'a week' },
  'two-years': { sv: 'vartannat år', en: 'every two years' },
};

/** A group in the middle of a sentence: “styrgruppen”, “the steering group”; “gruppen Norras vänner” when unsure. */
export function groupWords({ name }: Group, { locale }: PassageContext): string {
  const plain = name.trim();
  const called = inlineText(capitalised(plain));
  if (locale === 'sv') {
    const definite = definiteGroup(plain);
    return definite === null ? `gruppen ${called}` : inlineText(definite);
  }
  const isNoun = /^\p{Ll}.*(?:group|committee|council|board|team|forum|meeting)$/u.test(plain);
  return isNoun ? inlineText(`the ${plain}`) : `the group ${called}`;
}

/** “fyra gånger per år”, or null when a number or a period is missing. */
function often({ times: count, per }: Group, { locale }: PassageContext): string | null {
  if (count === undefined || per === undefined) return null;
  return `${timesWord(count, locale)} ${periods[per][locale]}`;
}

function piecesOf(group: Group, context: PassageContext): readonly Piece[] {
  const { parties } = context;
  const subject = capitalised(groupWords(group, context));
  const when =
    often(group, context) ??
    gapIn(context, { sv: 'hur ofta gruppen träffas', en: 'how often the group meets' });
  const convener =
    group.convener === undefined
      ? gapIn(context, { sv: 'vilken part som kallar', en: 'which party calls the meetings' })
      : (partyNamed(parties, group.convener)?.subject ??
        capitalised(shortNamed(parties, group.convener)));
  return [
    fact({ sv: `${subject} träffas ${when}.`, en: `${subject} meets ${when}.` }),
    joined(fact({ sv: `${convener} kallar till mötena.`, en: `${convener} calls the meetings.` })),
  ];
}

/** Who takes part: in the only group, or in all of them. */
const members = [
  proposal({
    sv: 'Alla parter är företrädda i gruppen och får del av anteckningarna.',
    en: 'All parties are represented in the group and receive the minutes.',
  }),
  proposal({
    sv: 'Alla parter är företrädda i grupperna och får del av anteckningarna.',
    en: 'All parties are represented in the groups and receive the minutes.',
  }),
] as const;

/** Every group: how often it meets, who calls, who takes part. */
export const groupsPassage: Passage = {
  section: 'steering-group',
  write: (context) => {
    const groups = (context.answers.groups ?? []).filter(({ name }) => !isBlank(name));
    if (groups.length > 0) {
      const [inOne, inAll] = members;
      const taking = groups.length > 1 ? inAll : joined(inOne);
      return [...groups.flatMap((group) => piecesOf(group, context)), taking];
    }
    return [
      asked({
        sv: 'vilken grupp som leder arbetet, vilka som ingår, hur ofta den träffas och vem som kallar',
        en: 'which group leads the work, who sits in it, how often it meets and who calls the meetings',
      }),
    ];
  },
};

/** The group whose name says that it steers, or works, if there is one. */
export function groupLike(pattern: RegExp, context: PassageContext): Group | null {
  return context.answers.groups?.find(({ name }) => pattern.test(name)) ?? null;
}

export const steering = /styr|ledning|steering|executive/iu;
export const working = /arbetsgrupp|projektgrupp|working|project group/iu;
