import type { Agreement, Side } from '../agreement/agreement.ts';
import { listOf } from '../locale.ts';

/** The names of the parties on a side; null where none is known, or more than a sentence can hold. */
function namesOf({ reading }: Agreement, side: Side): string | null {
  const names = reading.parties.filter((party) => party.side === side).map(({ name }) => name);
  return names.length === 0 || names.length > 4 ? null : listOf(names, 'sv');
}

/** For explain, which has no agreement to take the names from. */
export const sampleSides = {
  'civil.sv': 'föreningen',
  'civil.en': 'the association',
  'Civil.sv': 'Föreningen',
  'Civil.en': 'The association',
  'public.sv': 'kommunen',
  'public.en': 'the municipality',
  'Public.sv': 'Kommunen',
  'Public.en': 'The municipality',
} as const;

/** `{civil}`, `{Civil}`, `{public}` and `{Public}` for sentences: the names of the parties, else “föreningen”, “kommunen”. */
export function sidesData(agreement: Agreement): Readonly<Record<string, string>> {
  const data: Record<string, string> = { ...sampleSides };
  for (const [key, side] of [
    ['civil', 'civil'],
    ['public', 'public'],
  ] as const) {
    const names = namesOf(agreement, side);
    if (names === null) continue;
    const upper = key.charAt(0).toUpperCase() + key.slice(1);
    for (const locale of ['sv', 'en']) {
      const text = locale === 'en' ? names.replace(' och ', ' and ') : names;
      data[`${key}.${locale}`] = text;
      data[`${upper}.${locale}`] = text;
    }
  }
  return data;
}
