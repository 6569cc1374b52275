import type { Agreement } from '../../src/agreement/agreement.ts';
import { addMonths } from '../../src/agreement/facts/calendar.ts';
import type { Answers, Contribution } from '../../src/generated/types.ts';
import { type Sum, sumOf, totalOf } from '../../src/scaffold/passages/sums.ts';

/** What answers say and a text is to tell; parties by their place among the parties. */
export interface Told {
  readonly contributions: readonly object[];
  readonly notice: number | null;
  readonly extension: object | null;
  readonly meetings: readonly object[];
  readonly contacts: readonly object[];
}

/** By the party that they come from, in the order in which these come first, as the text tells them. */
function byGiver(contributions: readonly Contribution[]): readonly Contribution[] {
  const givers = [...new Set(contributions.map(({ from }) => from))];
  return givers.flatMap((giver) => contributions.filter(({ from }) => from === giver));
}

function contributionsAnswered({ economy, parties = [], term }: Answers): readonly object[] {
  const placeOf = (id: string | undefined) => {
    const at = parties.findIndex((party) => party.id === id);
    return at < 0 ? null : at;
  };
  return byGiver(economy?.contributions ?? [])
    .filter(({ kind, amount }) => kind !== 'money' || amount !== undefined)
    .map((contribution) => {
      const { from, to, kind, amount, per, approximate } = contribution;
      return {
        payer: placeOf(from),
        payee: placeOf(to),
        kind,
        amount: amount ?? null,
        per: amount === undefined ? null : (per ?? null),
        approximate: amount !== undefined && approximate === true,
        total: sumOf(contribution, term)?.amount ?? null,
      };
    });
}

function extensionAnswered({ term }: Answers): object | null {
  if (!term?.extension) return null;
  const { end, extension } = term;
  const before = extension['decide-months-before'];
  return {
    months: extension.months ?? null,
    maxTimes: extension['max-times'] ?? null,
    decideMonthsBefore: before ?? null,
    decideBy: end !== undefined && before !== undefined ? addMonths(end, -before) : null,
    automatic: extension.automatic === true,
  };
}

/** The first of each group of which it is said how often it meets. */
function meetingsAnswered({ groups = [] }: Answers): readonly object[] {
  const known = groups.filter(({ times, per }) => times !== undefined && per !== undefined);
  const first = known.filter(({ name }, i) => known.findIndex((it) => it.name === name) === i);
  return first.map(({ name, times, per }) => ({
    body: name.toLowerCase(),
    times,
    per,
    minimum: false,
  }));
}

const digitsOf = (phone: string | null | undefined) => phone?.replace(/\D/gu, '') ?? null;

function contactsAnswered({ parties = [] }: Answers): readonly object[] {
  return parties
    .flatMap(({ contacts = [] }) => contacts)
    .filter(({ email, phone }) => email !== undefined || phone !== undefined)
    .map(({ name, email, phone }) => ({
      name: name ?? null,
      email: email ?? null,
      phone: digitsOf(phone),
    }));
}

/** Sums for the term that a text may tell: of each contribution, of each party, of all. */
function sumsFor({ economy, term }: Answers): readonly number[] {
  const all = economy?.contributions ?? [];
  const givers = [...new Set(all.map(({ from }) => from))];
  const groups = [all, ...givers.map((giver) => all.filter(({ from }) => from === giver))];
  const totals = groups.map((group) => {
    const valued = group.filter(({ amount }) => amount !== undefined);
    return totalOf(valued.map((each): Sum | null => sumOf(each, term)));
  });
  return [...all.map((each) => sumOf(each, term)), ...totals].flatMap((sum) => sum?.amount ?? []);
}

/** Amounts of the answers that the text does not tell as they are, and amounts of the text that come from no answer. */
export function strayAmounts(answers: Answers, { facts }: Agreement): readonly string[] {
  const asked = (answers.economy?.contributions ?? []).filter(({ amount }) => amount !== undefined);
  const missed = asked.filter(
    ({ amount, per, approximate }) =>
      !facts.amounts.some(
        (found) =>
          found.value === amount &&
          found.per === (per ?? null) &&
          found.approximate === (approximate === true) &&
          found.currency === (answers.economy?.currency ?? 'SEK'),
      ),
  );
  const known = new Set([...asked.map(({ amount }) => amount), ...sumsFor(answers)]);
  const strange = facts.amounts.filter(({ value }) => !known.has(value));
  return [
    ...missed.map(({ amount, per }) => `missed: ${amount} ${per}`),
    ...strange.map(({ text }) => `strange: ${text}`),
  ];
}

/** What the answers say. */
export function answered(answers: Answers): Told {
  return {
    contributions: contributionsAnswered(answers),
    notice: answers.term?.['notice-months'] ?? null,
    extension: extensionAnswered(answers),
    meetings: meetingsAnswered(answers),
    contacts: contactsAnswered(answers),
  };
}

/** What the text alone tells. */
export function told({ prose, facts }: Agreement): Told {
  const placeOf = (name: string | undefined) => {
    const at = prose.parties.findIndex((party) => party.name === name);
    return at < 0 ? null : at;
  };
  const { extension } = prose;
  return {
    contributions: prose.contributions.map(
      ({ payer, payee, kind, amount, per, approximate, total }) => ({
        payer: placeOf(payer?.name),
        payee: placeOf(payee?.name),
        kind,
        amount,
        per,
        approximate,
        total,
      }),
    ),
    notice: prose.notice?.months ?? null,
    extension: extension && {
      months: extension.months,
      maxTimes: extension.maxTimes,
      decideMonthsBefore: extension.decideMonthsBefore,
      decideBy: extension.decideBy,
      automatic: extension.automatic,
    },
    meetings: prose.meetings.map(({ body, times, per, minimum }) => ({
      body,
      times,
      per,
      minimum,
    })),
    contacts: facts.persons
      .filter(({ email, phone }) => email !== null || phone !== null)
      .map(({ name, email, phone }) => ({ name, email, phone: digitsOf(phone) })),
  };
}
