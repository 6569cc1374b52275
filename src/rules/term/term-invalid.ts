import type { Agreement, Dated, Term } from '../../agreement/agreement.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { fieldAt, sentenceRange, sentencesUnder, topOf, within } from '../../agreement/places.ts';
import { type Citation, defineRule, type Place, type Problem } from '../../rule.ts';
import { basisIn, headOf, placesOf } from '../../rule-kinds.ts';
import type { Range } from '../../source.ts';

/** Days that the text does not give. */
const gaps: Readonly<Record<string, string>> = {
  'start.sv': '[fyll i: första dag]',
  'start.en': '[fill in: first day]',
  'end.sv': '[fyll i: sista dag]',
  'end.en': '[fill in: last day]',
};

const contradiction: Citation = {
  work: 'document-integrity',
  place: { sv: 'dagar som inte kan stämma', en: 'days that cannot be right' },
};

export const termInvalid = defineRule({
  id: 'term-invalid',
  group: 'term',
  title: { sv: 'Avtalstid', en: 'Term' },
  summary: {
    sv: 'Avtalet har en första och en sista dag, i rätt ordning.',
    en: 'The agreement has a first and a last day, in the right order.',
  },
  rationale: {
    sv: 'Utan en sista dag går det inte att räkna ut vad partnerskapet är värt sammanlagt eller när ni ska följa upp och förnya det. Slutar tiden innan den börjar har oftast ett årtal blivit förväxlat.',
    en: 'Without a last day one cannot work out what the partnership is worth in all, or when to follow it up and renew it. When the term ends before it begins, a year has usually been mixed up.',
  },
  advice: {
    sv: 'Skriv första och sista dagen med år, månad och dag. Vill ni kunna fortsätta, skriv det som en förlängning med ett högsta antal gånger.',
    en: 'Write the first and the last day with year, month and day. If you want to be able to go on, write it as an extension with a maximum number of times.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  sections: ['term'],
  basis: [
    {
      work: 'boras-2016',
      place: { sv: 'obligatorisk punkt: avtalstid', en: 'compulsory point: term' },
      level: 'required',
    },
    { work: 'helsingborg', place: { sv: 'avsnitt 2.8', en: 'section 2.8' }, level: 'recommended' },
    contradiction,
  ],
  messages: {
    reversed: {
      sv: 'Avtalstiden slutar {end}, före sin början {start}. Rätta den dag som inte stämmer.',
      en: 'The term ends on {end}, before it begins on {start}. Correct the day that is not right.',
    },
    'open-ended': {
      sv: 'Avtalstiden har ingen sista dag. Skriv när {own} upphör; vill ni kunna fortsätta, skriv det som en förlängning.',
      en: 'The term has no last day. Write when {own} ends; if you want to be able to go on, write it as an extension.',
    },
    missing: {
      sv: 'Texten säger inte från när och till när {own} gäller. Skriv första och sista dagen.',
      en: 'The text does not say from when and until when {own} runs. Write the first and the last day.',
    },
    impossible: {
      sv: 'Dagen ”{date}” finns inte i almanackan. Skriv den dag som menas.',
      en: 'The day “{date}” does not exist. Write the day that is meant.',
    },
  },
  proposals: {
    default: {
      sv: '{Own} gäller från och med {start} till och med {end} och upphör då utan uppsägning.',
      en: '{Own} runs from {start} to {end} and then ends without notice.',
    },
  },
  sample: gaps,
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2029-02-01–2026-01-31.\n',
      finds: [{ message: 'reversed', on: '2029-02-01–2026-01-31' }],
    },
    {
      // The card says the same as the text: one matter.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2029-02-01, slut: 2026-01-31 }\n---\n\n# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2029-02-01–2026-01-31.\n',
      finds: [{ message: 'reversed', on: '2026-01-31' }],
    },
    {
      // A draft too ends after it begins.
      language: 'sv',
      stage: 'draft',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2029-02-01, slut: 2026-01-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'reversed', on: '2026-01-31', severity: 'error' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller tills vidare från den 1 februari 2027.\n',
      finds: [{ message: 'open-ended', on: 'tills vidare från den 1 februari 2027' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nParterna kommer överens om tiden när lokalen är klar.\n',
      finds: [{ message: 'missing', on: '## Avtalstid' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 september 2029.\n',
      finds: [{ message: 'impossible', on: 'den 31 september 2029' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller från den 1 februari 2027 i tre år och upphör då utan uppsägning.\n',
      finds: [],
    },
    {
      // The term cannot be understood as it is written in the card: that is said by frontmatter-schema.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: tre år\n---\n\n# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller så länge som kortet säger.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: nyår 2029 }\n---\n\n# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller så länge som kortet säger.\n',
      finds: [],
    },
    {
      // The years of a programme in the background are not the agreement's.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKommunens program för unga gäller 2030–2026 enligt ett tryckt exemplar.\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2030-01-31.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Term\n\nThe agreement runs until further notice.\n',
      finds: [{ message: 'open-ended', on: 'until further notice' }],
    },
  ],
  *check(agreement, { stage }) {
    yield* reversedTerms(agreement);
    // Only a term that ends before it begins is as grave in a draft and in an agreement that has ended.
    if (stage === 'ended') return;
    const severity = stage === 'draft' ? ('warning' as const) : ('error' as const);
    for (const problem of incomplete(agreement)) yield { ...problem, severity };
  },
});

type Message = 'reversed' | 'open-ended' | 'missing' | 'impossible';

/** The card and the text may say the same: that is one matter in two places. */
function* reversedTerms(agreement: Agreement): Iterable<Problem<Message>> {
  const { reading, prose } = agreement;
  const terms = [reading.term, reading.term === prose.term ? null : prose.term];
  const [first, second] = terms.flatMap((term) => (term ? [...reversed(agreement, term)] : []));
  if (!first) return;
  const isSame =
    first.data?.['start.sv'] === second?.data?.['start.sv'] &&
    first.data?.['end.sv'] === second?.data?.['end.sv'];
  if (second && !isSame) yield* [first, second];
  else yield { ...first, related: second ? [placeIn(second)] : [] };
}

function placeIn({ at, source }: Problem<Message>): Place {
  return source ? { range: at, source } : { range: at };
}

function* reversed(agreement: Agreement, term: Term): Iterable<Problem<Message>> {
  const { start, end } = term;
  if (start === null || end === null) return;
  // A year alone is before another year, not before a day in it.
  const length = Math.min(start.length, end.length);
  if (end.slice(0, length) >= start.slice(0, length)) return;
  yield {
    message: 'reversed',
    ...placeOf(agreement, term),
    data: proposalData(agreement, start, end),
    proposal: null,
    basis: [contradiction],
  };
}

function* incomplete(agreement: Agreement): Iterable<Problem<Message>> {
  const { reading, profile } = agreement;
  const data = proposalData(agreement);
  const basis = basisIn(
    profile,
    'term',
    profile.required.includes('term') ? 'required' : 'recommended',
  );
  const bad = impossibleDates(agreement);
  for (const { range, text } of bad) {
    yield {
      message: 'impossible',
      at: range,
      data: { ...data, date: text },
      proposal: null,
      basis: [contradiction],
      section: 'term',
    };
  }
  if (bad.length > 0) return;
  const { term } = reading;
  // Days that the card gives in a form that cannot be read are said by frontmatter-schema.
  if (isMiswritten(agreement)) return;
  if (!term) {
    const head = headOf(agreement, 'term');
    // A required section that stands nowhere is said by missing-required-section.
    if (!head && profile.required.includes('term')) return;
    const at = startsAt(agreement) ?? head ?? topOf(agreement);
    yield { message: 'missing', at, section: 'term', data, ...basis };
    return;
  }
  if (term.openEnded && term.end === null) {
    yield {
      message: 'open-ended',
      ...placeOf(agreement, term),
      data: { ...data, ...known(term) },
      ...basis,
    };
  }
}

const starts =
  /(?<![a-zà-öø-ɏ])(?:avtalet|överenskommelsen|partnerskapet|samarbetet|uppgörelsen|det här|detta)(?: [a-zà-öø-ɏ]+){0,2} (?:gäller|löper|pågår|varar|börjar|startar|inleds)(?![a-zà-öø-ɏ])/;

/** The sentence that speaks of the time without a day: “Det här gäller från i vår.” */
function startsAt(agreement: Agreement): Range | null {
  const told = sentencesUnder(agreement, 'term').find(
    (sentence) => !sentence.block.quoted && starts.test(lowerOf(sentence)),
  );
  return told ? sentenceRange(told) : null;
}

/** A term in the card that is no map, or with a last day that is no day. */
function isMiswritten(agreement: Agreement): boolean {
  const value = fieldAt(agreement, 'term')?.value ?? null;
  const end = fieldAt(agreement, 'term.end')?.value ?? null;
  if (agreement.reading.term?.end) return false;
  return (value !== null && (typeof value !== 'object' || Array.isArray(value))) || end !== null;
}

/** Days that do not exist, where the text gives the agreement's own term. */
function impossibleDates(agreement: Agreement): readonly Dated[] {
  const impossible = agreement.facts.dates.filter(({ possible }) => !possible);
  const found = placesOf(agreement, 'term').flatMap(({ range }) => within(impossible, range));
  return [...new Set(found)];
}

function placeOf(agreement: Agreement, term: Term): Pick<Problem, 'at' | 'source' | 'section'> {
  const end = [agreement.frontmatter, agreement.card]
    .filter((card) => card?.source === term.source)
    .map((card) => card?.fields.get('term.end'))
    .find((field) => field !== undefined);
  const at = term.from === 'frontmatter' && end ? end.range : term.range;
  return { at, source: term.source, section: 'term' };
}

function known({ start }: Term): Readonly<Record<string, string>> {
  return start === null ? {} : { 'start.sv': start, 'start.en': start };
}

function proposalData(agreement: Agreement, start?: string, end?: string) {
  return {
    ...ownWordData(agreement),
    ...gaps,
    ...(start && { 'start.sv': start, 'start.en': start }),
    ...(end && { 'end.sv': end, 'end.en': end }),
  };
}
