import type { Agreement, Party, Person } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const privatePhoneNumber = defineRule({
  id: 'private-phone-number',
  group: 'personal-data',
  title: { sv: 'Privata mobilnummer', en: 'Private mobile numbers' },
  summary: {
    sv: 'Den som står med mobilnummer i avtalet vet att texten blir offentlig.',
    en: 'Whoever stands in the agreement with a mobile number knows that the text becomes public.',
  },
  rationale: {
    sv: 'Avtalet blir en allmän handling hos kommunen och läggs ofta ut på webben. I föreningar är kontaktpersonens nummer ofta det egna. Den som står där bör själv få välja.',
    en: 'The agreement becomes a public document at the municipality and is often published. In associations the contact person’s number is often their own. Whoever stands there should have a choice.',
  },
  advice: {
    sv: 'Fråga personen. En roll och en e-postadress till föreningen räcker, och håller längre än en person.',
    en: 'Ask the person. A role and the association’s e-mail address are enough, and last longer than a person.',
  },
  about: 'case',
  severity: 'info',
  sections: ['contacts'],
  basis: [
    { work: 'practice', place: { sv: 'mobilnummer i avtal', en: 'mobile numbers in agreements' } },
    {
      work: 'press-freedom-act',
      place: {
        sv: '2 kap. 1–2 §§, handlingar hos en myndighet är offentliga',
        en: 'chapter 2, sections 1–2, documents at an authority are public',
      },
    },
  ],
  messages: {
    one: {
      sv: 'Är mobilnumret till föreningens kontaktperson privat? Texten blir offentlig. Fråga personen, eller skriv roll och föreningens e-post i stället.',
      en: 'Is the mobile number of the association’s contact person private? The text becomes public. Ask the person, or write a role and the association’s e-mail instead.',
    },
    several: {
      sv: 'Är mobilnumren till föreningarnas {count} kontaktpersoner privata? Texten blir offentlig. Fråga personerna, eller skriv roll och föreningens e-post i stället.',
      en: 'Are the mobile numbers of the associations’ {count} contact persons private? The text becomes public. Ask them, or write a role and the association’s e-mail instead.',
    },
  },
  proposals: {
    default: {
      sv: '{party}: ordföranden, [fyll i: föreningens e-post].',
      en: '{party}: the chair, [fill in: the association’s e-mail].',
    },
  },
  sample: { 'party.sv': 'Föreningen', 'party.en': 'The association' },
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Kontaktpersoner\n\n- Exempelstads kommun: Bo Ask, 070-174 06 05\n- Föreningen Norra: Kim Ek, 070-174 06 06\n`,
      finds: [{ message: 'one', on: 'Kim Ek', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Kontaktpersoner\n\nFöreningen Norra\n\nKim Ek 070-174 06 06\n\nStudieförbundet Exempel\n\nIda Al 070-174 06 07\n`,
      finds: [{ message: 'several', on: 'Kim Ek' }],
    },
    {
      // A role is nobody’s private number, and the municipality’s telephones are its own.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Kontaktpersoner\n\n- Exempelstads kommun: Bo Ask, 070-174 06 05\n- Föreningen Norra: ordföranden, 070-174 06 06\n`,
      finds: [],
    },
    {
      // No mobile number.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Kontaktpersoner\n\n- Föreningen Norra: Kim Ek, 031-390 06 00\n`,
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n\n## Contact persons\n\n- Exempelstads kommun: Bo Ask, 070-174 06 05, and he is there on weekdays\n- Föreningen Norra: Kim Ek, 070-174 06 06\n',
      finds: [{ message: 'one', on: 'Kim Ek' }],
    },
  ],
  *check(agreement) {
    const { reading, facts, source } = agreement;
    // To read all persons is asked for only where there may be such a number.
    if (!/07\d|\+46|0046/.test(source.text) || reading.parties.length === 0) return;
    const found = facts.persons.flatMap((person) => {
      const party = isMobile(person) ? partyOf(agreement, person) : null;
      const at = nameRange(agreement, person);
      return party && isCivil(party) && at && !isEmployed(agreement, person) ? [{ party, at }] : [];
    });
    const [first, ...others] = found;
    if (!first) return;
    yield {
      message: others.length === 0 ? 'one' : 'several',
      at: first.at,
      related: others.map(({ at }) => ({ range: at })),
      section: 'contacts',
      data: { count: found.length, party: first.party.name },
    };
  },
});

/** Somebody who is employed answers at work. */
const employed =
  /(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]*(?:samordnar|koordinator|verksamhetsutvecklar|verksamhetsledar|verksamhetsansvarig|föreståndar|kanslist|kanslichef|(?:avdelnings|enhets|verksamhets|kontors|förbunds)chef|konsulent|projektledar|diakon|kurator|pedagog|direktor|generalsekreterar|ombudsm[aä]n)[a-zà-öø-ɏ]*/;

/** Whether the words of a person, and those right before, tell of a post. */
function isEmployed({ source }: Agreement, { range, role }: Person): boolean {
  if (role !== null && employed.test(role.toLowerCase())) return true;
  const line = source.text.slice(source.text.lastIndexOf('\n', range.start - 1) + 1, range.end);
  return employed.test(line.toLowerCase());
}

/** A company’s numbers are its own. */
const isCivil = ({ side, type }: Party): boolean => side !== 'public' && type !== 'company';

const isMobile = ({ name, phone }: Person): boolean =>
  name !== null &&
  phone !== null &&
  /^(?:\+46|0046|0)7/.test(phone.replace(/[^\d+]/g, '').replace('+460', '+46'));

/** Where the name stands: never the number, which a report would quote. */
function nameRange({ source }: Agreement, { name, range }: Person): Range | null {
  if (name === null) return null;
  const at = source.text.slice(range.start, range.end).indexOf(name);
  if (at >= 0) return { start: range.start + at, end: range.start + at + name.length };
  return null;
}

/** So far before a person its party is looked for. */
const reach = 400;

/** Whose person it is: the party named in its line, else the last one named above. */
function partyOf({ source, reading }: Agreement, { range }: Person): Party | null {
  const { text } = source;
  const from = text.lastIndexOf('\n', range.start - 1) + 1;
  const lineEnd = text.indexOf('\n', range.end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  const named = (start: number, end: number) =>
    partyMentionsIn(
      text.slice(start, end).replace(/\S{0,80}@\S{1,80}/g, (found) => ' '.repeat(found.length)),
      reading.parties,
    );
  const inLine = named(from, to);
  const before = inLine.findLast(({ end }) => from + end <= range.start);
  const own = before ?? inLine[0] ?? named(Math.max(0, from - reach), from).at(-1);
  return own?.party ?? null;
}
