import type { Agreement, Field, Frontmatter, Term } from '../../agreement/agreement.ts';
import { decidedDays, signedDays } from '../../agreement/decided-days.ts';
import { isDate } from '../../agreement/facts/calendar.ts';
import { dayWords } from '../../agreement/language/day-words.ts';
import { defineRule, type Place, type Problem } from '../../rule.ts';

/** A decision that has been made. */
export const retroactiveStart = defineRule({
  id: 'retroactive-start',
  group: 'term',
  title: { sv: 'Börjar före beslutet', en: 'Begins before the decision' },
  summary: {
    sv: 'Avtalstiden börjar, och underskrifterna sätts, efter att de som ska besluta har gjort det.',
    en: 'The term begins, and the signatures are set, after those who are to decide have done so.',
  },
  rationale: {
    sv: 'Det är beslutet som ger rätt att binda kommunen och föreningen, och det är beslutet som kan överklagas. Börjar tiden tidigare kan läsaren inte se på vilken grund pengarna har betalats ut dessförinnan. Ibland finns ett gott skäl, och då är det bra att det står.',
    en: 'The decision is what gives the right to bind the municipality and the association, and what can be appealed. If the term begins earlier, the reader cannot see on what ground money was paid before. Sometimes there is a good reason, and then it is good to write it.',
  },
  advice: {
    sv: 'Låt tiden börja efter det sista beslutet. Har arbetet redan kommit i gång, skriv varför, och be en jurist läsa det.',
    en: 'Let the term begin after the last decision. If the work has already begun, write why, and ask a jurist to read it.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['term', 'signatures'],
  basis: [
    {
      work: 'local-government-act',
      place: { sv: '6 kap. 3 §, nämnden beslutar', en: 'chapter 6, section 3, the board decides' },
    },
    { work: 'practice' },
  ],
  messages: {
    start: {
      sv: 'Tiden börjar {start}, men beslutet är från {decision}. Skriv varför, eller låt tiden börja efter beslutet.',
      en: 'The term begins on {start}, but the decision is from {decision}. Write why, or let the term begin after the decision.',
    },
    signed: {
      sv: '{name} skrev enligt kortet under {signed}, före sitt beslut {decision}. Se efter vilken av dagarna som stämmer.',
      en: 'According to the card {name} signed on {signed}, before its decision on {decision}. Check which of the days is right.',
    },
    'signed-text': {
      sv: 'Enligt texten skrevs den under {signed}, före beslutet {decision}. Se efter vilken av dagarna som stämmer, eller skriv varför.',
      en: 'According to the text it was signed on {signed}, before the decision on {decision}. Check which of the days is right, or write why.',
    },
  },
  proposals: {
    start: {
      sv: 'Tiden börjar {first}, före beslutet {day}, därför att [fyll i: skäl].',
      en: 'The term begins on {first}, before the decision on {day}, because [fill in: reason].',
    },
  },
  sample: {
    'first.sv': '[fyll i: första dag]',
    'first.en': '[fill in: first day]',
    'day.sv': '[fyll i: beslutsdag]',
    'day.en': '[fill in: day of the decision]',
  },
  examples: [
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nläge: beslutat\nbeslut: [{ part: kommunen, organ: Kulturnämnden, datum: 2027-05-16 }]\nparter:\n  - { id: kommunen, namn: Exempelstads kommun }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-01-01–2029-12-31.\n',
      finds: [{ message: 'start', on: '2027-01-01–2029-12-31', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-01-01–2029-12-31.\n\n## Underskrifter\n\nÖverenskommelsen är godkänd av kulturnämnden den 16 maj 2027, § 41.\n',
      finds: [{ message: 'start', on: '2027-01-01–2029-12-31' }],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nläge: undertecknat\nbeslut: [{ part: kommunen, organ: Kulturnämnden, datum: 2026-11-17 }]\nparter:\n  - id: kommunen\n    namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, undertecknat: 2026-11-02 }]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'signed', on: '2026-11-02' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-01-01–2029-12-31.\n\n## Underskrifter\n\nÖverenskommelsen är godkänd av kulturnämnden den 17 november 2026, § 41.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-01-01–2029-12-31.\n\n## Underskrifter\n\nParterna skrev under den 2 november 2026. Kulturnämnden godkände överenskommelsen den 17 november 2026, § 41.\n',
      finds: [{ message: 'signed-text', on: 'den 2 november 2026' }],
    },
    {
      // Decisions to come, and decisions about other things.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKommunens program antogs av fullmäktige den 3 juni 2028. Föreningens årsmöte beslutade den 4 april 2027 att byta namn.\n\n## Avtalstid\n\nÖverenskommelsen gäller 2027-01-01–2029-12-31. Beslut om förlängning fattas senast den 31 maj 2029.\n\n## Underskrifter\n\nExempelstad den 3 februari 2027\n',
      finds: [],
    },
    {
      // Each party against its own decision: the association decided later, and signed later.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nläge: undertecknat\nbeslut:\n  - { part: kommunen, organ: Kulturnämnden, datum: 2026-11-02 }\n  - { part: norra, organ: Styrelsen, datum: 2026-11-20 }\nparter:\n  - id: kommunen\n    namn: Exempelstads kommun\n    undertecknare: [{ namn: Kim Ek, undertecknat: 2026-11-10 }]\n  - id: norra\n    namn: Föreningen Norra\n    undertecknare: [{ namn: Bo Ask, undertecknat: 2026-11-21 }]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Term\n\nThe agreement runs from 1 January 2027 to 31 December 2029.\n\n## Signatures\n\nThe agreement was approved by the board on 16 May 2027.\n',
      finds: [{ message: 'start', on: '1 January 2027 to 31 December 2029' }],
    },
  ],
  *check(agreement) {
    const decisions = [...inCard(agreement), ...inText(agreement)];
    const start = startProblem(agreement, decisions);
    if (start) yield start;
    yield* signedBefore(agreement, decisions);
    yield* signedInText(agreement, decisions);
  },
});

interface Decision {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The id or name of a party in the card, else null. */
  readonly party: string | null;
  readonly place: Place;
}

type Message = 'start' | 'signed' | 'signed-text';

/** Frontmatter and card, those that there are. */
function cardsOf({ frontmatter, card }: Agreement): readonly Frontmatter[] {
  return [frontmatter, card].filter((one) => one !== null);
}

/** A text in a card by its path, or null. */
function textAt({ fields }: Frontmatter, path: string): string | null {
  const value = fields.get(path)?.value;
  return typeof value === 'string' ? value : null;
}

const dayIn = ({ value }: Field): string | null =>
  typeof value === 'string' && isDate(value) ? value : null;

function inCard(agreement: Agreement): readonly Decision[] {
  return cardsOf(agreement).flatMap((card) =>
    [...card.fields.values()].flatMap((field) => {
      const { path, range, source } = field;
      const day = /^decisions\.\d+\.date$/.test(path) ? dayIn(field) : null;
      if (day === null) return [];
      const party = textAt(card, path.replace(/date$/, 'party'));
      return [{ day, party, place: { range, source } }];
    }),
  );
}

/** Decisions on the agreement that its own sentences date. */
const inText = (agreement: Agreement): readonly Decision[] =>
  decidedDays(agreement).map(({ value, range }) => ({ day: value, party: null, place: { range } }));

function startProblem(
  agreement: Agreement,
  decisions: readonly Decision[],
): Problem<Message> | null {
  const { reading, prose } = agreement;
  const { start, end } = reading.term ?? {};
  if (!reading.term || !start || !isDate(start)) return null;
  // A decision after the last day is about something else.
  const late = decisions.filter(({ day }) => day > start && !(end && end >= start && day > end));
  const last = late
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  const told: Term = prose.term?.start === start ? prose.term : reading.term;
  return {
    message: 'start',
    at: told.range,
    source: told.source,
    related: late.map(({ place }) => place),
    section: 'term',
    proposal: 'start',
    data: {
      start,
      decision: last,
      'first.sv': dayWords(start, 'sv') ?? start,
      'first.en': dayWords(start, 'en') ?? start,
      'day.sv': dayWords(last, 'sv') ?? last,
      'day.en': dayWords(last, 'en') ?? last,
    },
  };
}

/** Days of signing in the text that come before every decision on the agreement. */
function* signedInText(
  agreement: Agreement,
  decisions: readonly Decision[],
): Iterable<Problem<Message>> {
  const [decision] = decisions.map(({ day }) => day).sort();
  const early = signedDays(agreement).find(({ value }) => decision && value < decision);
  if (!early || decision === undefined) return;
  yield {
    message: 'signed-text',
    at: early.range,
    related: decisions.map(({ place }) => place),
    section: 'signatures',
    proposal: null,
    data: { signed: early.value, decision },
  };
}

/** Who signed before the own party had decided. */
function* signedBefore(
  agreement: Agreement,
  decisions: readonly Decision[],
): Iterable<Problem<Message>> {
  const made = new Map<string, Decision[]>();
  for (const one of decisions) {
    if (one.party !== null) made.set(one.party, [...(made.get(one.party) ?? []), one]);
  }
  for (const card of cardsOf(agreement)) {
    for (const field of card.fields.values()) {
      const [, party] = /^(parties\.\d+)\.signatories\.\d+\.signed$/.exec(field.path) ?? [];
      const signed = party ? dayIn(field) : null;
      if (signed === null) continue;
      const id = textAt(card, `${party}.id`);
      const name = textAt(card, `${party}.name`);
      const own = [id, name].flatMap((known) => (known && made.get(known)) || []);
      const first = own.map(({ day }) => day).sort()[0];
      if (first === undefined || signed >= first) continue;
      yield {
        message: 'signed',
        at: field.range,
        source: field.source,
        related: own.map(({ place }) => place),
        section: 'signatures',
        proposal: null,
        data: { signed, decision: first, name: name ?? id ?? '' },
      };
    }
  }
}
