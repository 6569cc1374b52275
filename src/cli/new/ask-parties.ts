import { swedishValue } from '../../agreement/aliases.ts';
import { isLuhn } from '../../agreement/facts/luhn.ts';
import { orgNumberOf } from '../../agreement/facts/org-numbers.ts';
import type { AnswersParty, Contact } from '../../generated/types.ts';
import type { Localised } from '../../locale.ts';
import { type Asking, askText, said } from './asking.ts';
import { dialogueWords as words } from './words.ts';

type PartyType = NonNullable<AnswersParty['type']>;

const publicTypes = [
  'municipality',
  'region',
  'state-agency',
  'local-federation',
  'municipal-company',
] as const satisfies readonly PartyType[];
const civilTypes = [
  'association',
  'foundation',
  'religious-community',
  'study-association',
  'cooperative',
  'umbrella',
  'network',
  'company',
] as const satisfies readonly PartyType[];

const englishTypes: Readonly<Record<PartyType, string>> = {
  municipality: 'Municipality',
  region: 'Region',
  'state-agency': 'State agency',
  'local-federation': 'Local federation',
  'municipal-company': 'Municipal company',
  association: 'Association',
  foundation: 'Foundation',
  'religious-community': 'Religious community',
  'study-association': 'Adult education association',
  cooperative: 'Economic association',
  umbrella: 'Umbrella organisation',
  company: 'Company',
  network: 'Network without legal personality',
};

function typeLabel(type: PartyType, { locale }: Asking): string {
  if (locale === 'en') return englishTypes[type];
  const word = (swedishValue(['parties', 'type'], type) ?? type).replaceAll('-', ' ');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is wrong with an organisation number, or null. */
function orgNumberProblem(answer: string, asking: Asking): string | null {
  const digits = answer.replace(/^16(?=\d{10})|[\s–-]/g, '');
  if (!/^\d{10}$/.test(digits)) return said(asking, words.orgNumberShape);
  if (Number(digits[2]) < 2) return said(asking, words.personal);
  return isLuhn(digits) ? null : said(asking, words.orgNumberWrong);
}

async function askContact(asking: Asking, name: string): Promise<Contact | null> {
  const role = await askText(asking, said(asking, words.contactRole, { name }));
  const person = await askText(asking, said(asking, words.contactName));
  if (role === undefined && person === undefined) return null;
  const email = await askText(asking, said(asking, words.contactEmail), {
    problem: (it) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(it) ? null : said(asking, words.email)),
  });
  const phone = await askText(asking, said(asking, words.contactPhone));
  return {
    ...(role === undefined ? {} : { role }),
    ...(person === undefined ? {} : { name: person }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

async function askCommitments(asking: Asking, name: string): Promise<readonly string[]> {
  const commitments: string[] = [];
  for (;;) {
    const question = commitments.length === 0 ? words.commitment : words.moreCommitments;
    const answer = await askText(asking, said(asking, question, { name }));
    if (answer === undefined) return commitments;
    commitments.push(answer);
  }
}

async function askParty(
  asking: Asking,
  question: Localised,
  types: readonly PartyType[],
): Promise<AnswersParty> {
  const type = await asking.prompter.choose<PartyType>({
    message: said(asking, question),
    choices: types.map((value) => ({ value, label: typeLabel(value, asking) })),
  });
  const name = await asking.prompter.text({
    message: said(asking, words.partyName),
    problem: (it) => (it === '' ? said(asking, words.needed) : null),
  });
  const isPublic = publicTypes.some((it) => it === type);
  const unit = isPublic ? await askText(asking, said(asking, words.units, { name })) : undefined;
  const number =
    type === 'network'
      ? undefined
      : await askText(asking, said(asking, words.orgNumber, { name }), {
          problem: (it) => orgNumberProblem(it, asking),
        });
  const commitments = await askCommitments(asking, name);
  const contact = await askContact(asking, name);
  return {
    name,
    type,
    ...(unit === undefined ? {} : { units: [unit] }),
    ...(number === undefined
      ? {}
      : { 'org-number': orgNumberOf(number.replace(/^16(?=\d{10})|\D/g, '')).value }),
    ...(contact === null ? {} : { contacts: [contact] }),
    ...(commitments.length === 0 ? {} : { commitments: [...commitments] }),
  };
}

/** At least one party on each side. */
export async function askParties(asking: Asking): Promise<AnswersParty[]> {
  const parties = [
    await askParty(asking, words.publicType, publicTypes),
    await askParty(asking, words.civilType, civilTypes),
  ];
  while (await asking.prompter.confirm(said(asking, words.anotherParty), false)) {
    parties.push(await askParty(asking, words.otherType, [...civilTypes, ...publicTypes]));
  }
  return parties;
}
