import { canonicalValue, swedishValue } from '../../agreement/aliases.ts';
import type { AnswersParty, Contribution } from '../../generated/types.ts';
import { type Asking, askNumber, askText, said } from './asking.ts';
import { dialogueWords as words } from './words.ts';

type Kind = NonNullable<Contribution['kind']>;
type Per = NonNullable<Contribution['per']>;

const kinds = [
  'money',
  'premises',
  'staff',
  'volunteering',
  'goods',
  'other',
] as const satisfies readonly Kind[];
const englishKinds: Readonly<Record<Kind, string>> = {
  money: 'money',
  premises: 'premises',
  staff: 'working time',
  volunteering: 'volunteer time',
  goods: 'goods',
  other: 'something else',
};
const pers = ['year', 'half-year', 'quarter', 'month', 'once'] as const satisfies readonly Per[];
const englishPers: Readonly<Record<(typeof pers)[number], string>> = {
  year: 'every year',
  'half-year': 'every half-year',
  quarter: 'every quarter',
  month: 'every month',
  once: 'once',
};
const swedishPers: Readonly<Record<(typeof pers)[number], string>> = {
  year: 'varje år',
  'half-year': 'varje halvår',
  quarter: 'varje kvartal',
  month: 'varje månad',
  once: 'en gång',
};

const at = ['economy', 'contributions'];

function kindLabel(kind: Kind, { locale }: Asking): string {
  if (locale === 'en') return englishKinds[kind];
  return (swedishValue([...at, 'kind'], kind) ?? kind).replaceAll('-', ' ');
}

function partyChoices(parties: readonly AnswersParty[]) {
  return parties.map(({ id, name }) => ({ value: id ?? name, label: name }));
}

function monthOf(word: string): string | null {
  const month = canonicalValue([...at, 'paid'], word.toLowerCase());
  return typeof month === 'string' ? month : null;
}

async function askPaid(asking: Asking): Promise<string[] | null> {
  const wordsOf = (answer: string) => answer.split(/\s*(?:,|\boch\b|\band\b)\s*/).filter(Boolean);
  const answer = await askText(asking, said(asking, words.paid), {
    problem: (it) => {
      const wrong = wordsOf(it).find((word) => monthOf(word) === null);
      return wrong === undefined ? null : said(asking, words.months, { word: wrong });
    },
  });
  return answer === undefined ? null : wordsOf(answer).flatMap((word) => monthOf(word) ?? []);
}

async function askContribution(
  asking: Asking,
  parties: readonly AnswersParty[],
): Promise<Contribution> {
  const { prompter, locale } = asking;
  const from = await prompter.choose({
    message: said(asking, words.contributionFrom),
    choices: partyChoices(parties),
  });
  const kind = await prompter.choose<Kind>({
    message: said(asking, words.contributionKind),
    choices: kinds.map((value) => ({ value, label: kindLabel(value, asking) })),
  });
  const isMoney = kind === 'money';
  const others = partyChoices(parties).filter(({ value }) => value !== from);
  const nobody = { value: '', label: said(asking, words.toNobody) };
  const to = isMoney
    ? await prompter.choose({
        message: said(asking, words.contributionTo),
        choices: [...others, nobody],
      })
    : '';
  const question = isMoney ? words.amountMoney : words.amountOther;
  const amount = await askNumber(asking, said(asking, question), isMoney ? 300_000 : 50_000);
  const rest = { from, kind, ...(to === '' ? {} : { to }) };
  if (amount === undefined) return rest;
  const per = await prompter.choose<(typeof pers)[number]>({
    message: said(asking, words.per),
    choices: pers.map((value) => ({
      value,
      label: (locale === 'sv' ? swedishPers : englishPers)[value],
    })),
  });
  const paid = isMoney ? await askPaid(asking) : null;
  return {
    ...rest,
    amount,
    per,
    ...(isMoney ? {} : { approximate: true }),
    ...(paid === null ? {} : { paid: paid as NonNullable<Contribution['paid']> }),
  };
}

/** What the parties contribute, one thing at a time. */
export async function askContributions(
  asking: Asking,
  parties: readonly AnswersParty[],
): Promise<Contribution[]> {
  const contributions: Contribution[] = [];
  const { prompter } = asking;
  const wanted = () =>
    contributions.length === 0
      ? prompter.confirm(said(asking, words.addContribution), true)
      : prompter.confirm(said(asking, words.anotherContribution), false);
  while (await wanted()) contributions.push(await askContribution(asking, parties));
  return contributions;
}
