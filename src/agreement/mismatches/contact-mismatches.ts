import type { Agreement, Field, Person } from '../agreement.ts';
import { ownFacts } from '../own-facts.ts';
import { cardsOf, type Mismatch, plainName } from './mismatch.ts';

const what = ['name', 'email', 'phone'] as const;
type What = (typeof what)[number];

/** Letters and figures that tell one value from another; a number with and without its country is one. */
const plain = (kind: What, value: string) =>
  kind === 'name'
    ? plainName(value)
    : kind === 'email'
      ? value.trim().toLowerCase()
      : value.replace(/\D/g, '').replace(/^(?:0046|46)/, '0');

/** The name, the mail and the number of one contact, those that there are. */
type Contact = Partial<Readonly<Record<What, Field>>>;

/** The contacts of each party that frontmatter or card lists. */
function contactsIn(agreement: Agreement): readonly Contact[] {
  const contacts = new Map<string, Partial<Record<What, Field>>>();
  for (const { source, fields } of cardsOf(agreement)) {
    for (const field of fields.values()) {
      const match = /^(parties\.\d+\.contacts\.\d+)\.(name|email|phone)$/.exec(field.path);
      const kind = what.find((one) => one === match?.[2]);
      if (!match || !kind || typeof field.value !== 'string') continue;
      const key = `${source.path} ${match[1]}`;
      contacts.set(key, { ...contacts.get(key), [kind]: field });
    }
  }
  return [...contacts.values()];
}

const isSame = (person: Person, kind: What, field: Field | undefined) => {
  const told = person[kind];
  return (
    field !== undefined && told !== null && plain(kind, told) === plain(kind, `${field.value}`)
  );
};

/** What the text gives somebody else than the card does, while all the rest of it is the same. */
function wrongIn(contact: Contact, persons: readonly Person[]): readonly Mismatch[] {
  return what.flatMap((kind) => {
    const field = contact[kind];
    if (!field || persons.some((person) => isSame(person, kind, field))) return [];
    const others = what.filter((other) => other !== kind && contact[other]);
    const own = persons.filter(
      (person) =>
        person[kind] !== null &&
        others.some((other) => isSame(person, other, contact[other])) &&
        others.every((other) => person[other] === null || isSame(person, other, contact[other])),
    );
    const [only, second] = own;
    const told = only?.[kind];
    if (!only || !told || second) return [];
    const { range: at, source } = field;
    const data = { stated: `${field.value}`.trim(), told };
    return [{ kind: 'contact', at, source, told: [only.range], section: 'contacts', data }];
  });
}

/** No agreement has more; comparing each with each takes the square of their number. */
const most = 60;

/** Contacts that frontmatter or card gives another name, mail or number than the text. */
export function contactMismatches(agreement: Agreement): readonly Mismatch[] {
  const contacts = contactsIn(agreement).slice(0, most);
  if (contacts.length === 0) return [];
  const persons = ownFacts(agreement, agreement.facts.persons).slice(0, most);
  return contacts.flatMap((contact) => wrongIn(contact, persons));
}
