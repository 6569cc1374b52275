import type { Agreement, Party, SectionPlace } from '../../agreement/agreement.ts';
import { readContactRows } from '../../agreement/facts/contact-rows.ts';
import { partiesNamedIn } from '../../agreement/facts/party-mentions.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { sentenceRange, topOf } from '../../agreement/places.ts';
import { defineRule, type Problem } from '../../rule.ts';
import { digitsOf, oddContacts } from '../../rule-kinds/odd-contacts.ts';
import { headOf, placesOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

export const contactPersonMissing = defineRule({
  id: 'contact-person-missing',
  group: 'parties',
  title: { sv: 'Kontaktperson', en: 'Contact person' },
  summary: {
    sv: 'Varje part har en kontaktperson som går att nå.',
    en: 'Every party has a contact person who can be reached.',
  },
  rationale: {
    sv: 'När något händer ska den andra sidan veta vem den ringer. En roll räcker, och står länge: personer byter arbete, men någon är alltid ordförande eller enhetschef.',
    en: 'When something happens the other side should know whom to call. A role is enough, and lasts: people change jobs, but somebody is always chair or head of unit.',
  },
  advice: {
    sv: 'Skriv en rad för varje part med roll, gärna namn, telefon och e-post. Är föreningens nummer privat, fråga om ett annat kan stå där.',
    en: 'Write a line for each party with a role, preferably a name, telephone and e-mail. If the association’s number is private, ask whether another can stand there.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['contacts'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.11, parternas kontaktpersoner',
        en: 'section 2.11, the parties’ contact persons',
      },
      level: 'recommended',
    },
    {
      work: 'helsingborg-minutes',
      place: {
        sv: 'samarbeten blir lätt personbundna',
        en: 'cooperation easily depends on one person',
      },
    },
  ],
  messages: {
    missing: {
      sv: 'Ingen kontaktperson står för {names}. Skriv en roll, gärna med namn, och hur man når den.',
      en: 'No contact person is given for {names}. Write a role, preferably with a name, and how to reach it.',
    },
    nobody: {
      sv: 'Texten säger inte vem man kontaktar hos parterna. Skriv en roll för varje part, gärna med namn, och hur man når den.',
      en: 'The text does not say whom to contact at the parties. Write a role for each party, preferably with a name, and how to reach it.',
    },
    phone: {
      sv: 'Numret {phone} har {digits} siffror, och det brukar ett svenskt telefonnummer inte ha. Se efter att det stämmer.',
      en: 'The number {phone} has {digits} digits, which a Swedish telephone number does not usually have. Check that it is right.',
    },
    email: {
      sv: 'E-postadressen {email} ser inte hel ut. Se efter att den har ett @ och slutar med till exempel .se.',
      en: 'The e-mail address {email} does not look whole. Check that it has an @ and ends in .se or the like.',
    },
  },
  proposals: {
    default: {
      sv: 'Kontaktperson för {names}: [fyll i: roll och namn], [fyll i: telefon], [fyll i: e-post].',
      en: 'Contact person for {names}: [fill in: role and name], [fill in: telephone], [fill in: e-mail].',
    },
  },
  sample: { 'names.sv': '[fyll i: partens namn]', 'names.en': '[fill in: name of the party]' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Kontaktpersoner\n\n- Exempelstads kommun: fritidschefen, 070-174 06 05, fritid@exempel.se\n- Föreningen Norra: Kim Ek, 070-174 06 06\n',
      finds: [{ message: 'missing', on: '## Kontaktpersoner', severity: 'warning' }],
    },
    {
      // Named, but nobody stands below the name.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\nExempelstads kommun\n\nBo Ask, 070-174 06 05\n\nFöreningen Norra\n',
      finds: [{ message: 'missing', on: 'Föreningen Norra' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\n- Exempelstads kommun: fritidschefen, fritid@exempel.se\n- Föreningen Norra: Kim Ek, 070-174 060 51\n',
      finds: [{ message: 'phone', on: '070-174 060 51', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\n- Exempelstads kommun: fritidschefen, fritid@exempel.se\n- Föreningen Norra: Kim Ek, kim.ek@exempel\n',
      finds: [{ message: 'email', on: 'kim.ek@exempel', severity: 'info' }],
    },
    {
      // Borås asks for no such section: then it is a tip.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [{ message: 'nobody', on: '# Mötesplats Norra', severity: 'info' }],
    },
    {
      // The section is missing: that is said by missing-recommended-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n',
      finds: [],
    },
    {
      // A role is enough, and so is a contact in the card or a gap that is told by itself.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun }\n  - namn: Föreningen Norra\n    typ: förening\n    kontakter: [{ roll: ordföranden, e-post: norra@exempel.se }]\n  - { namn: Studieförbundet Exempel, typ: studieförbund }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Kontaktpersoner\n\n- Kommunen: fritidschefen\n- Studieförbundet: [fyll i: kontaktperson]\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\n| Part | Roll | Telefon |\n|---|---|---|\n| Kommunen | fritidschefen | 070-174 06 05 |\n| Föreningen | ordföranden | 070-174 06 06 |\n\nByter någon kontaktperson meddelas de andra.\n',
      finds: [],
    },
    {
      // The person stands before the party.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\nBo Ask, fritidschef\n\nExempelstads kommun\n\nKim Ek, ordförande\n\nFöreningen Norra\n',
      finds: [],
    },
    {
      // Whoever this is, the layout is not ours to guess.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Kontaktpersoner\n\nExempelstads kommun\n\nBo Ask, 070-174 06 05\n\nVännerna på torget\n\nKim Ek, 070-174 06 06\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n\n## Contact persons\n\n- Exempelstads kommun: Bo Ask, 070-174 06 05, and this line goes on about the weather\n- Föreningen Norra\n',
      finds: [{ message: 'missing', on: 'Föreningen Norra' }],
    },
  ],
  *check(agreement) {
    yield* odd(agreement);
    if (agreement.reading.parties.length < 2) return;
    const places = placesOf(agreement, 'contacts');
    if (places.length === 0) yield* outsideSection(agreement);
    else {
      const later = [...decidedLater(agreement, places)];
      yield* later;
      if (later.length === 0) yield* without(agreement, places);
    }
  },
});

type Message = 'missing' | 'nobody' | 'phone' | 'email';

/** Numbers and addresses that nobody is reached by. */
function* odd(agreement: Agreement): Iterable<Problem<Message>> {
  for (const { kind, text, at } of oddContacts(agreement)) {
    yield {
      message: kind,
      at,
      section: 'contacts',
      severity: 'info',
      proposal: null,
      data: kind === 'email' ? { email: text } : { phone: text, digits: digitsOf(text).length },
    };
  }
}

/** “Kontaktperson för …” told in sentences: a party that is left out when two others have theirs. */
function* outsideSection(agreement: Agreement): Iterable<Problem<Message>> {
  const { parties } = agreement.reading;
  const told = ownSentencesWith(agreement, ['ontaktperson']).filter((sentence) =>
    /kontaktperson(?:er)? (?:för|hos|på|från) [^.;]{2,60} är |kontaktperson(?:er)? är /.test(
      lowerOf(sentence),
    ),
  );
  const reached = new Set(told.flatMap(({ text }) => partiesNamedIn(text, parties)));
  const missing = parties.filter((party) => !reached.has(party) && !isInCard(agreement, party));
  const [first] = told;
  if (!first || reached.size < 2 || missing.length === 0) {
    yield* nobodyAnywhere(agreement);
    return;
  }
  yield {
    message: 'missing',
    at: sentenceRange(first),
    section: 'contacts',
    data: { names: missing.map(({ name }) => name) },
  };
}

/** Nobody to reach, where the profile asks for no such section. */
function* nobodyAnywhere(agreement: Agreement): Iterable<Problem<Message>> {
  const { profile, reading, facts, sentences } = agreement;
  if (profile.required.includes('contacts') || profile.recommended.includes('contacts')) return;
  const isNamed = sentences.some(({ text }) => /kontaktperson|contact person/i.test(text));
  if (isNamed || reading.parties.some((party) => isInCard(agreement, party))) return;
  if (facts.persons.some(({ email, phone }) => email !== null || phone !== null)) return;
  yield {
    message: 'nobody',
    at: topOf(agreement),
    section: 'contacts',
    severity: 'info',
    data: { names: reading.parties.map(({ name }) => name) },
  };
}

/** The parties that a section with contact persons leaves out: one finding. */
function* without(
  agreement: Agreement,
  places: readonly SectionPlace[],
): Iterable<Problem<Message>> {
  const read = readContactRows(agreement, places);
  const elsewhere = namedElsewhere(agreement);
  const isMissing = (party: Party) =>
    !read.reached.has(party) && !elsewhere.has(party) && !isInCard(agreement, party);
  const missing = agreement.reading.parties
    .filter(isMissing)
    .map((party) => ({ party, at: read.named.get(party) ?? null }))
    .filter(({ at }) => at !== null || (!read.isUnclear && read.reached.size > 0));
  const [first, ...others] = missing;
  if (!first) return;
  const head = headOf(agreement, 'contacts') ?? topOf(agreement);
  yield {
    message: 'missing',
    at: first.at ?? head,
    related: others.flatMap(({ at }) => (at ? [{ range: at }] : [])),
    section: 'contacts',
    data: { names: missing.map(({ party }) => party.name) },
  };
}

/** Who it is shall be told later: “meddelas senare”, “är inte bestämt”, “utser var sin”. */
const undecided =
  /(?<![a-zà-öø-ɏ])(?:(?:meddela|utse|ange|bestäm|anmäl|tillsätt|lämna|presentera|komplettera)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4}? (?:senare|i efterhand|längre fram|när|inom|efter|så snart|snarast|senast|vid)|(?:senare|i efterhand|längre fram|efter hand) (?:meddela|utse|ange|bestäm|anmäl|tillsätt)[a-zà-öø-ɏ]*|(?:är|har|blivit)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej|ännu)(?: [a-zà-öø-ɏ]+){0,3}? (?:bestäm[dt]a?|utse(?:dd|tt|dda)|klar[at]?|tillsatt[a]?|vald[a]?|beslutat|bestämts|utsetts)|vet (?:vi |ännu |först )*(?:inte|när|efter|senare|sedan)|ännu (?:inte|ej) (?:utse(?:dd|tt|dda)|bestäm[dt]|klart?|vald)|vakant|obesatt|(?:vem|vilken) det blir(?: [a-zà-öø-ɏ]+){0,2} (?:får|kommer|meddelas|vet|bestäms|återkommer)|får (?:vi|ni|parterna) veta (?:senare|sedan|efter)|ut(?:ser|se) var sin|utse[rs] av)(?![a-zà-öø-ɏ])/;
/** Who comes after somebody is told when it happens. */
const successor =
  /(?<![a-zà-öø-ɏ])(?:nya?|nytt|byt[a-zà-öø-ɏ]*|ändr[a-zà-öø-ɏ]*|förändr[a-zà-öø-ɏ]*|slutar?|ersätt[a-zà-öø-ɏ]*|ersätts|annan|vikarie[a-zà-öø-ɏ]*|semester[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

/** The section says of a party that its contact person is still to be told. */
function* decidedLater(
  agreement: Agreement,
  places: readonly SectionPlace[],
): Iterable<Problem<Message>> {
  const { reading, facts } = agreement;
  const letters = ['senare', 'hand', 'fram', 'när', 'inom', 'efter', 'snar', 'senast', 'vid'];
  const more = ['inte', 'ej ', 'ännu', 'vakant', 'obesatt', 'var sin', 'utses av'];
  const elsewhere = namedElsewhere(agreement);
  const blocks = new Set(places.flatMap((place) => place.blocks));
  const told = ownSentencesWith(agreement, [...letters, ...more]).filter((one) => {
    if (one.block.cell || !blocks.has(one.block)) return false;
    const lower = lowerOf(one);
    return undecided.test(lower) && !successor.test(lower);
  });
  for (const sentence of told) {
    const range = sentenceRange(sentence);
    const isFilled =
      facts.persons.some((person) => contains(range, person.range)) ||
      facts.placeholders.some((gap) => contains(range, gap.range));
    if (isFilled) continue;
    const named = partiesNamedIn(sentence.text, reading.parties);
    const isAll = named.length === 0 && !hasPerson(agreement, places);
    const parties = (isAll && /kontakt/.test(lowerOf(sentence)) ? reading.parties : named).filter(
      (party) => !elsewhere.has(party) && !isInCard(agreement, party),
    );
    if (parties.length === 0) continue;
    yield {
      message: 'missing',
      at: range,
      section: 'contacts',
      data: { names: parties.map(({ name }) => name) },
    };
    return;
  }
}

const hasPerson = ({ facts }: Agreement, places: readonly SectionPlace[]): boolean =>
  facts.persons.some(({ range }) => places.some((place) => contains(place.range, range)));

/** Contacts of a party in the card or the frontmatter. */
function isInCard({ frontmatter, card }: Agreement, { range, source }: Party): boolean {
  return [frontmatter, card].some((one) => {
    const fields = [...(one?.fields.values() ?? [])];
    const own = fields.find(
      (field) =>
        /^parties\.\d+\.(?:name|id)$/.test(field.path) &&
        field.source === source &&
        field.range.start === range.start,
    );
    const path = own?.path.replace(/\.(?:name|id)$/, '.contacts.0');
    return path !== undefined && one?.fields.has(path) === true;
  });
}

/** “Kontaktperson för föreningen är …” in another section: the parties it tells of. */
function namedElsewhere({ sentences, reading, sections }: Agreement): ReadonlySet<Party> {
  const places = (sections.get('contacts') ?? []).map(({ range }) => range);
  const told = sentences.filter(
    (sentence) =>
      /kontakt(?:person|uppgift|väg|ytor|as(?![a-zà-öø-ɏ]))|(?:är|som) kontakt(?![a-zà-öø-ɏ])|contact/i.test(
        sentence.text,
      ) && !places.some((place) => contains(place, sentenceRange(sentence))),
  );
  return new Set(told.flatMap(({ text }) => partiesNamedIn(text, reading.parties)));
}
