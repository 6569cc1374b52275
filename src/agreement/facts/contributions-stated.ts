import type { Frontmatter, Party } from '../agreement.ts';
import type { ContributionKind, Told } from './contribution.ts';
import type { Amount } from './fact.ts';

const kinds: readonly ContributionKind[] = [
  'money',
  'premises',
  'staff',
  'volunteering',
  'goods',
  'other',
];
const intervals: readonly NonNullable<Amount['per']>[] = [
  'year',
  'half-year',
  'term',
  'quarter',
  'month',
  'week',
  'two-years',
  'once',
];

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const propertyOf = (value: unknown, key: string): unknown =>
  isValues(value) ? value[key] : undefined;

/** `economy.contributions` as frontmatter or a card lists them; entries that name no giver have none. */
export function contributionsInFrontmatter(
  { value, fields, source, range }: Frontmatter,
  parties: readonly Party[],
): readonly Told[] {
  const economy = value?.['economy'];
  const list = propertyOf(economy, 'contributions');
  const currency = propertyOf(economy, 'currency');
  if (!Array.isArray(list)) return [];
  const named = (id: unknown) =>
    parties.find((party) => typeof id === 'string' && (party.id === id || party.name === id)) ??
    null;
  return list.flatMap((item: unknown, index) => {
    if (!isValues(item)) return [];
    const amount = item['amount'];
    return [
      {
        payer: named(item['from']),
        payee: named(item['to']),
        kind: kinds.find((kind) => kind === item['kind']) ?? 'other',
        amount: typeof amount === 'number' ? amount : null,
        currency: typeof currency === 'string' ? currency : 'SEK',
        per: intervals.find((per) => per === item['per']) ?? null,
        approximate: item['approximate'] === true,
        ceiling: false,
        from: 'frontmatter' as const,
        source,
        range: fields.get(`economy.contributions.${index}`)?.range ?? range,
      },
    ];
  });
}
