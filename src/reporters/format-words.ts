import { type Data, fill, type Locale, type Localised } from '../locale.ts';

/** Words of the formats for programs and for the case file, beside those that the text report has. */
export const formatWords = {
  annotation: { sv: '{level}: {title}', en: '{level}: {title}' },
  atPlace: { sv: '{place}: {text}', en: '{place}: {text}' },
  capped: {
    sv: 'GitHub visar högst tio av varje slag bland ändringarna. Alla står i loggen.',
    en: 'GitHub shows at most ten of each kind among the changes. All are in the log.',
  },
  root: { sv: 'Mappen som avtalen ligger i, överst.', en: 'The topmost folder of the repository.' },
  notRead: { sv: 'Gick inte att läsa', en: 'Could not be read' },
  ruleChanged: { sv: 'Ändrade kontroller', en: 'Changed checks' },
  skipped: { sv: 'Hoppades över', en: 'Passed over' },
  level: { sv: 'Nivå', en: 'Level' },
  place: { sv: 'Plats', en: 'Place' },
  what: { sv: 'Att göra', en: 'What to do' },
  basis: { sv: 'Grund', en: 'Basis' },
  part: { sv: 'Del', en: 'Part' },
  criterion: { sv: 'Kriterium', en: 'Criterion' },
  state: { sv: 'Läge', en: 'State' },
  found: { sv: 'finns', en: 'there' },
  partial: { sv: 'delvis', en: 'in part' },
  missing: { sv: 'saknas', en: 'missing' },
  shown: { sv: 'visas', en: 'shown' },
  asserted: { sv: 'nämns', en: 'mentioned' },
  contrary: { sv: 'talar emot', en: 'against' },
  silent: { sv: 'sägs inte', en: 'not said' },
  unread: { sv: 'läses inte', en: 'not read' },
  said: { sv: 'Vad texten säger', en: 'What the text says' },
  cut: {
    sv: 'Rapporten är kortad här, för GitHub tar inte emot längre sammanfattningar. {n} rader är utelämnade, {findings} av dem med anmärkningar.',
    en: 'The report is cut short here, as GitHub takes no longer summaries. {n} lines are left out, {findings} of them with findings.',
  },
  pageTitle: { sv: 'Granskning: {title}', en: 'Review: {title}' },
  page: { sv: 'Sida', en: 'Page' },
  of: { sv: 'av', en: 'of' },
  contents: { sv: 'Avtalen', en: 'The agreements' },
  same: {
    sv: 'Samma text ger alltid samma rapport. Ingen AI har använts och inget har skickats någonstans (iop {version}).',
    en: 'The same text always gives the same report. No AI was used and nothing was sent anywhere (iop {version}).',
  },
  document: { sv: 'Dokument', en: 'Document' },
} as const satisfies Readonly<Record<string, Localised>>;

/** A text of the list above, in one language. */
export function sayFormat(
  key: keyof typeof formatWords,
  locale: Locale,
  values: Data = {},
): string {
  return fill(formatWords[key][locale], values, locale);
}
