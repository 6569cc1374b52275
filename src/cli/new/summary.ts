import type { Answers } from '../../generated/types.ts';
import { type Locale, type Localised, listOf } from '../../locale.ts';
import type { Profile } from '../../profile.ts';

const rows = {
  title: { sv: 'Namn', en: 'Name' },
  profile: { sv: 'Regelverk', en: 'Profile' },
  parties: { sv: 'Parter', en: 'Parties' },
  term: { sv: 'Avtalstid', en: 'Term' },
  contributions: { sv: 'Bidrag', en: 'Contributions' },
  files: { sv: 'Filer', en: 'Files' },
  missing: { sv: 'saknas än', en: 'not yet' },
} as const satisfies Readonly<Record<string, Localised>>;

/** What is about to be written, in a few lines. */
export function summaryOf(
  { title, parties = [], term, economy }: Answers,
  profile: Profile,
  files: readonly string[],
  locale: Locale,
): string {
  const missing = rows.missing[locale];
  const names = parties.map(({ name }) => name);
  const days = term?.start === undefined && term?.end === undefined;
  const lines: readonly (readonly [Localised, string])[] = [
    [rows.title, title ?? missing],
    [rows.profile, profile.title[locale]],
    [rows.parties, names.length === 0 ? missing : listOf(names, locale)],
    [rows.term, days ? missing : `${term?.start ?? missing} – ${term?.end ?? missing}`],
    [rows.contributions, String(economy?.contributions?.length ?? 0)],
    [rows.files, files.join(', ')],
  ];
  const width = Math.max(...lines.map(([name]) => name[locale].length)) + 2;
  return lines.map(([name, value]) => `${name[locale].padEnd(width)}${value}`).join('\n');
}
