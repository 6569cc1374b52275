import type { Agreement, Field } from '../../agreement/agreement.ts';
import { fieldAt, sentenceRange, within } from '../../agreement/places.ts';
import { defineRule, type Problem } from '../../rule.ts';

/** The head of a card that examples build on. */
const card = (lines: string) =>
  `---\niop: 1\ntitel: Mötesplats Norra\n${lines}avtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;

export const statusInconsistent = defineRule({
  id: 'status-inconsistent',
  group: 'frontmatter',
  title: { sv: 'Läge', en: 'Status' },
  summary: {
    sv: 'Avtalets läge stämmer med besluten, underskrifterna och datumen.',
    en: 'The status of the agreement agrees with its decisions, signatures and dates.',
  },
  rationale: {
    sv: 'Läget avgör hur avtalet granskas och vad en uppföljning av kommunens alla avtal räknar med. Står det undertecknat utan datum vet den som läser inte om avtalet är bindande. Vi jämför bara uppgifter i filen med varandra, aldrig med dagens datum.',
    en: 'The status decides how the agreement is checked and what a follow-up of all the municipality’s agreements counts. If it says signed without dates, the reader cannot tell whether the agreement is binding. We only compare facts in the file with one another, never with today’s date.',
  },
  advice: {
    sv: 'Ändra läget eller fyll i det datum som saknas. Lägena är utkast, beslutat, undertecknat och avslutat.',
    en: 'Change the status or fill in the date that is missing. The statuses are draft, decided, signed and ended.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  basis: [{ work: 'document-integrity' }],
  messages: {
    undecided: {
      sv: 'Läget är undertecknat, men inget beslut är angivet. Fyll i beslutet eller ändra läget.',
      en: 'The status is signed, but no decision is given. Fill in the decision or change the status.',
    },
    unsigned: {
      sv: 'Läget är undertecknat, men dag för underskrift saknas för {name}. Fyll i dagen eller ändra läget.',
      en: 'The status is signed, but {name} has no day of signing. Fill in the day or change the status.',
    },
    blank: {
      sv: 'Läget är undertecknat, men underskriftens rader är tomma och kortet anger ingen dag. Fyll i dagen eller ändra läget.',
      en: 'The status is signed, but the signature lines are blank and the card gives no day. Fill in the day or change the status.',
    },
    'signed-draft': {
      sv: 'Läget är utkast, men en underskrift är daterad {date}. Ändra läget eller ta bort dagen.',
      en: 'The status is draft, but a signature is dated {date}. Change the status or remove the day.',
    },
    'no-end': {
      sv: 'Läget är avslutat, men det står inte vilken dag avtalet avslutades. Fyll i dagen.',
      en: 'The status is ended, but the day the agreement ended is not given. Fill in the day.',
    },
    'ended-early': {
      sv: 'Avtalet avslutades {date}, före avtalstidens början {start}. Ändra den dag som inte stämmer.',
      en: 'The agreement ended on {date}, before the term began on {start}. Change the day that is not right.',
    },
    'not-ended': {
      sv: 'Här står att avtalet avslutades {date}, men läget är ett annat. Ändra läget till avslutat eller ta bort dagen.',
      en: 'This says that the agreement ended on {date}, but the status is another. Change the status to ended or remove the day.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: card(
        'läge: undertecknat\nparter:\n  - namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, undertecknat: 2026-12-01 }]\n',
      ),
      finds: [{ message: 'undecided', on: 'undertecknat' }],
    },
    {
      language: 'sv',
      text: card(
        'läge: undertecknat\nbeslut: [{ organ: Kulturnämnden, datum: 2026-11-17 }]\nparter:\n  - namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, titel: ordförande }]\n',
      ),
      finds: [{ message: 'unsigned', on: '{ namn: Kim Ek, titel: ordförande }' }],
    },
    {
      language: 'sv',
      text: `${card('läge: undertecknat\nbeslut: [{ organ: Kulturnämnden, datum: 2026-11-17 }]\nparter:\n  - namn: Exempelstads kommun\n')}\n## Underskrifter\n\nExempelstad den ____________________\n\nKim Ek, ordförande\n`,
      finds: [{ message: 'blank', on: 'undertecknat' }],
    },
    {
      language: 'sv',
      text: card(
        'läge: utkast\nparter:\n  - namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, undertecknat: 2026-12-01 }]\n',
      ),
      finds: [{ message: 'signed-draft', on: '2026-12-01', severity: 'error' }],
    },
    {
      language: 'sv',
      text: card('läge: avslutat\nparter:\n  - namn: Exempelstads kommun\n'),
      finds: [{ message: 'no-end', on: 'avslutat', severity: 'error' }],
    },
    {
      language: 'sv',
      text: card('läge: avslutat\navslutat: 2026-06-30\nparter:\n  - namn: Exempelstads kommun\n'),
      finds: [{ message: 'ended-early', on: '2026-06-30' }],
    },
    {
      language: 'sv',
      text: card('läge: beslutat\navslutat: 2028-06-30\nparter:\n  - namn: Exempelstads kommun\n'),
      finds: [{ message: 'not-ended', on: '2028-06-30' }],
    },
    {
      language: 'sv',
      text: card(
        'läge: undertecknat\nbeslut: [{ organ: Kulturnämnden, datum: 2026-11-17 }]\nparter:\n  - namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, undertecknat: 2026-12-01 }]\n',
      ),
      finds: [],
    },
    {
      // Without a status nothing can contradict it; blank lines wait for a pen.
      language: 'sv',
      text: `${card('parter:\n  - namn: Exempelstads kommun\n')}\n## Underskrifter\n\nExempelstad den ____________________\n\nKim Ek, ordförande\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const status = fieldAt(agreement, 'status');
    if (!status) return;
    if (agreement.status === 'signed') yield* ofSigned(agreement, status);
    if (agreement.status === 'draft') yield* ofDraft(agreement);
    yield* ofEnd(agreement, status);
  },
});

type Message =
  | 'undecided'
  | 'unsigned'
  | 'blank'
  | 'signed-draft'
  | 'no-end'
  | 'ended-early'
  | 'not-ended';

function* ofSigned(agreement: Agreement, status: Field): Iterable<Problem<Message>> {
  if (!isDecided(agreement)) yield { message: 'undecided', ...placeOf(status) };
  const signatories = fieldsLike(agreement, /^parties\.\d+\.signatories\.\d+$/);
  const undated = signatories.filter(
    ({ path }) => (fieldAt(agreement, `${path}.signed`)?.value ?? null) === null,
  );
  for (const signatory of undated) {
    yield { message: 'unsigned', ...placeOf(signatory), data: nameOf(agreement, signatory.path) };
  }
  if (signatories.length > 0) return;
  const blanks = agreement.facts.placeholders.filter(({ kind }) => kind === 'signature');
  if (blanks.length === 0) return;
  yield {
    message: 'blank',
    ...placeOf(status),
    section: 'signatures',
    related: blanks.map(({ range }) => ({ range })),
  };
}

function* ofDraft(agreement: Agreement): Iterable<Problem<Message>> {
  const signed = fieldsLike(agreement, /^parties\.\d+\.signatories\.\d+\.signed$/).filter(isText);
  const [first, ...others] = signed;
  if (!first) return;
  yield {
    message: 'signed-draft',
    ...placeOf(first),
    related: others.map(({ range, source }) => ({ range, source })),
    data: { date: String(first.value) },
  };
}

function* ofEnd(agreement: Agreement, status: Field): Iterable<Problem<Message>> {
  const ended = fieldAt(agreement, 'ended');
  if (!ended) {
    if (agreement.status === 'ended') yield { message: 'no-end', ...placeOf(status) };
    return;
  }
  // What is no date at all is said by frontmatter-schema.
  if (!isText(ended)) return;
  const date = String(ended.value);
  if (agreement.status !== 'ended') {
    yield { message: 'not-ended', ...placeOf(ended), data: { date } };
    return;
  }
  const start = agreement.reading.term?.start;
  if (start && date < start)
    yield { message: 'ended-early', ...placeOf(ended), data: { date, start } };
}

/** Who is to sign: by name, title or party. */
function nameOf(agreement: Agreement, path: string): Readonly<Record<string, string>> {
  const party = path.split('.').slice(0, 2).join('.');
  const known = [`${path}.name`, `${path}.title`, `${party}.name`]
    .map((place) => fieldAt(agreement, place))
    .find((field) => field !== null && isText(field));
  if (known) return { name: String(known.value) };
  return { 'name.sv': 'en undertecknare', 'name.en': 'a signatory' };
}

function isText({ value }: Field): boolean {
  return typeof value === 'string';
}

/** A decision in the card, or a sentence that dates one. */
function isDecided(agreement: Agreement): boolean {
  if (fieldAt(agreement, 'decisions')) return true;
  return agreement.sentences.some((sentence) => {
    if (!/beslut|decision|decided/i.test(sentence.text)) return false;
    return within(agreement.facts.dates, sentenceRange(sentence)).length > 0;
  });
}

function fieldsLike({ frontmatter, card: side }: Agreement, path: RegExp): readonly Field[] {
  const fields = [...(frontmatter?.fields.values() ?? []), ...(side?.fields.values() ?? [])];
  return fields.filter((field) => path.test(field.path) && field.value !== null);
}

function placeOf({ range, source }: Field): Pick<Problem, 'at' | 'source'> {
  return { at: range, source };
}
