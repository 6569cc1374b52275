import type { Agreement, Party } from '../agreement/agreement.ts';
import type { Answers, AnswersParty, Contribution, Group } from '../generated/types.ts';
import { withPartyIds } from './party-ids.ts';

type Term = NonNullable<Answers['term']>;

/**
 * What a text says of itself, as the answers that a card is written from: only what was found, and nobody’s contact
 * details, which stand in the text already.
 */
export function draftedAnswers(agreement: Agreement): Answers {
  const { reading, title, facts, language } = agreement;
  const isGap = facts.placeholders.some(({ text }) => text === title?.text);
  const named = withPartyIds({ parties: reading.parties.map(partyOf) }).parties ?? [];
  const ids = new Map(reading.parties.map((party, index) => [party, named[index]?.id]));
  const contributions = contributionsOf(agreement, ids);
  const groups = reading.meetings.map(
    ({ body, times, per }): Group => ({ name: body, times, per }),
  );
  return {
    ...(title && !isGap && { title: title.text }),
    language,
    parties: named,
    ...termOf(agreement),
    ...(contributions.length > 0 && { economy: { contributions } }),
    ...(groups.length > 0 && { groups }),
  };
}

function partyOf({ name, units, type, orgNumber, shortNames, members }: Party): AnswersParty {
  return {
    name,
    ...(units.length > 0 && { units: [...units] }),
    ...(type !== null && { type }),
    ...(orgNumber?.valid && { 'org-number': orgNumber.value }),
    ...(shortNames.length > 0 && { 'short-names': [...shortNames] }),
    ...(members.length > 0 && { members: [...members] }),
  };
}

const wholeDay = (value: string | null | undefined) =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;

function termOf({ reading: { term, notice, extension } }: Agreement): { term?: Term } {
  const start = wholeDay(term?.start);
  const end = wholeDay(term?.end);
  const made: Term = {
    ...(start && { start }),
    ...(end && { end }),
    ...(notice?.months && { 'notice-months': notice.months }),
  };
  if (extension) {
    const { months, maxTimes, decideMonthsBefore, automatic } = extension;
    const known = {
      ...(months && { months }),
      ...(maxTimes && { 'max-times': maxTimes }),
      ...(decideMonthsBefore && { 'decide-months-before': decideMonthsBefore }),
      ...(automatic !== null && { automatic }),
    };
    if (Object.keys(known).length > 0) made.extension = known;
  }
  return Object.keys(made).length > 0 ? { term: made } : {};
}

/** Who gives what; what nobody is said to give is left out. */
function contributionsOf(
  { reading }: Agreement,
  ids: ReadonlyMap<Party, string | undefined>,
): Contribution[] {
  return reading.contributions.flatMap(
    ({ payer, payee, kind, amount, per, approximate, currency }): Contribution[] => {
      const from = payer && ids.get(payer);
      const to = payee && ids.get(payee);
      if (!from || currency !== 'SEK' || per === 'unit') return [];
      const sum = amount === null ? {} : { amount, ...(per && { per }) };
      return [{ from, ...(to && { to }), kind, ...sum, ...(approximate && { approximate }) }];
    },
  );
}
