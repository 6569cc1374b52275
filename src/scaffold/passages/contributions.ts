import type { Contribution } from '../../generated/types.ts';
import { type Locale, listOf } from '../../locale.ts';
import { isPublic, type PartyWords, partyNamed, shortNamed } from '../party-words.ts';
import { amountWords } from '../words/amounts.ts';
import { isMonth, paidWords } from '../words/dates.ts';
import { capitalised } from '../words/names.ts';
import { contributionTable } from './contribution-table.ts';
import {
  about,
  type Contributor,
  contributorsOf,
  kindWords,
  valueWords,
} from './contribution-words.ts';
import {
  ask,
  asked,
  fact,
  gapIn,
  type Passage,
  type PassageContext,
  type Piece,
} from './passage.ts';
import { sumOf } from './sums.ts';

/** “Kommunen bidrar med 120 000 kronor per år, sammanlagt 360 000 kronor under avtalstiden.” */
function moneySentence(contribution: Contribution, lead: string, context: PassageContext): string {
  const { answers, locale } = context;
  const value = valueWords(contribution, context);
  if (value === null) {
    const missing = gapIn(context, {
      sv: 'belopp, och om det gäller per år eller en gång',
      en: 'amount, and whether it is for each year or once',
    });
    return `${lead} ${missing}.`;
  }
  const { per, approximate } = contribution;
  if (per === undefined) {
    const missing = gapIn(context, { sv: 'per år eller en gång', en: 'for each year or once' });
    return `${lead} ${value} ${missing}.`;
  }
  const sum = sumOf(contribution, answers.term);
  if (!sum || per === 'once' || sum.amount === contribution.amount) return `${lead} ${value}.`;
  const total = about(
    amountWords(sum.amount, answers.economy?.currency, locale),
    approximate,
    locale,
  );
  return locale === 'sv'
    ? `${lead} ${value}, sammanlagt ${total} under avtalstiden.`
    : `${lead} ${value}, in all ${total} during the term of the agreement.`;
}

/** “i februari och augusti”, “den 1 mars 2027”. */
function whenPaid(paid: readonly string[], locale: Locale): string {
  const months = paid.filter(isMonth).map((month) => paidWords(month, locale));
  const days = paid.filter((time) => !isMonth(time)).map((day) => paidWords(day, locale));
  const every = [
    ...(months.length > 0 ? [`${locale === 'sv' ? 'i' : 'in'} ${listOf(months, locale)}`] : []),
    ...(days.length > 0 ? [`${locale === 'sv' ? '' : 'on '}${listOf(days, locale)}`] : []),
  ];
  return listOf(every, locale);
}

/** To whom, when, and for whom: “Pengarna betalas till studieförbundet i februari och augusti.” */
function paymentSentences(contribution: Contribution, context: PassageContext): readonly string[] {
  const { locale, parties } = context;
  const { to, paid = [], for: meant } = contribution;
  const payee = to === undefined ? null : shortNamed(parties, to);
  const when = paid.length > 0 ? whenPaid(paid, locale) : null;
  const [lead, towards] =
    locale === 'sv' ? ['Pengarna betalas', 'till'] : ['The money is paid', 'to'];
  const sentences = [`${lead} ${paymentRest(payee, when, towards, context)}.`];
  if (meant !== undefined && meant !== to) {
    const other = shortNamed(parties, meant);
    sentences.push(locale === 'sv' ? `De är avsedda för ${other}.` : `It is meant for ${other}.`);
    if (to !== undefined) {
      const holder = partyNamed(parties, to)?.subject ?? capitalised(shortNamed(parties, to));
      sentences.push(
        locale === 'sv'
          ? `${holder} svarar för pengarna och redovisar hur de har använts.`
          : `${holder} answers for the money and accounts for how it has been used.`,
      );
    }
  }
  return sentences;
}

function paymentRest(
  payee: string | null,
  when: string | null,
  towards: string,
  context: PassageContext,
): string {
  if (payee !== null && when !== null) return `${towards} ${payee} ${when}`;
  if (payee !== null) {
    const missing = gapIn(context, { sv: 'när pengarna betalas', en: 'when the money is paid' });
    return `${towards} ${payee} ${missing}`;
  }
  if (when !== null) {
    const missing = gapIn(context, { sv: 'vem som får pengarna', en: 'who receives the money' });
    return `${when} ${towards} ${missing}`;
  }
  return gapIn(context, {
    sv: 'till vem pengarna betalas, och när',
    en: 'to whom the money is paid, and when',
  });
}

/** “Odlarföreningen bidrar med lokal till ett värde av omkring 40 000 kronor per år.” */
function otherSentence(contribution: Contribution, lead: string, context: PassageContext): string {
  const { locale, parties } = context;
  const { to } = contribution;
  const what = kindWords(contribution, locale);
  const payee =
    to === undefined ? '' : ` ${locale === 'sv' ? 'till' : 'to'} ${shortNamed(parties, to)}`;
  const value = valueWords(contribution, context);
  if (value === null) return `${lead} ${what}${payee}.`;
  const worth = locale === 'sv' ? 'till ett värde av' : 'to a value of';
  return `${lead} ${what}${payee}${payee === '' ? '' : ','} ${worth} ${value}.`;
}

/** All that one party contributes, as one paragraph. */
function paragraphOf({ subject, own }: Contributor, context: PassageContext): string {
  const { locale } = context;
  const sentences = own.flatMap((contribution, i) => {
    const [first, next] =
      locale === 'sv' ? ['bidrar med', 'bidrar också med'] : ['contributes', 'also contributes'];
    const lead = `${subject} ${i === 0 ? first : next}`;
    if (contribution.kind !== 'money') return [otherSentence(contribution, lead, context)];
    return [moneySentence(contribution, lead, context), ...paymentSentences(contribution, context)];
  });
  return sentences.join(' ');
}

/** A party that no contribution comes from: both sides are to contribute. */
function missingFrom(words: PartyWords, context: PassageContext, someone: boolean): Piece {
  const hint =
    isPublic(words) && !someone
      ? {
          sv: 'vad parten bidrar med: belopp per år eller sammanlagt, till vem det betalas och när',
          en: 'what the party contributes: amount for each year or in all, to whom it is paid and when',
        }
      : {
          sv: 'vad parten bidrar med, till exempel lokal, arbetstid eller ideell tid',
          en: 'what the party contributes, such as premises, working time or volunteer time',
        };
  const missing = gapIn(context, hint);
  return ask(
    {
      sv: `${words.subject} bidrar med ${missing}.`,
      en: `${words.subject} contributes ${missing}.`,
    },
    someone ? 'own-resources' : 'amount',
  );
}

/** What each party contributes with its value, who is paid and when, and what it comes to for the term. */
export const contributionsPassage: Passage = {
  section: 'economy',
  write: (context) => {
    const { parties } = context;
    const contributors = contributorsOf(context);
    if (contributors.length === 0 && parties.length === 0) {
      return [
        asked(
          {
            sv: 'vad varje part bidrar med, i pengar och på annat sätt, till vem pengarna betalas och när',
            en: 'what each party contributes, in money and otherwise, to whom the money is paid and when',
          },
          'amount',
        ),
      ];
    }
    const known = contributors.map((contributor) => {
      const text = paragraphOf(contributor, context);
      return fact({ sv: text, en: text });
    });
    const silent = parties.filter(
      (words) => !contributors.some(({ short }) => short === words.short),
    );
    return [
      ...known,
      ...silent.map((words) => missingFrom(words, context, contributors.length > 0)),
      ...contributionTable(contributors, context),
    ];
  },
};
