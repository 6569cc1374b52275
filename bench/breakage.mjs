// What can be the matter with a made-up agreement: each is one thing that must be put right before signing.

/** @import { Facts } from './facts.mjs' */

/**
 * @typedef {object} Written an agreement before it is put together
 * @property {Facts} facts
 * @property {string} card empty without one
 * @property {{ readonly title: string, readonly paragraphs: readonly string[] }[]} parts in the order of the text
 */

/**
 * @typedef {object} Breakage
 * @property {string} rule the rule that tells
 * @property {boolean} [needsCard]
 * @property {(written: Written) => Written} apply
 */

/**
 * @param {Written} written
 * @param {(text: string) => string} change
 * @returns {Written} with each paragraph changed
 */
function inText(written, change) {
  const parts = written.parts.map(({ title, paragraphs }) => ({
    title,
    paragraphs: paragraphs.map(change),
  }));
  return { ...written, parts };
}

/**
 * @param {Written} written
 * @param {RegExp} title
 * @returns {Written} without the sections that are called so
 */
function without(written, title) {
  return { ...written, parts: written.parts.filter((part) => !title.test(part.title)) };
}

/**
 * @param {string} number
 * @returns {string} with another check digit
 */
function slipped(number) {
  return `${number.slice(0, -1)}${(Number(number.at(-1)) + 3) % 10}`;
}

/** @type {Readonly<Record<string, Breakage>>} */
export const breakages = {
  'goals left out': {
    rule: 'missing-required-section',
    apply: (written) => without(written, /^Mål(?!grupp)/),
  },
  'follow-up left out': {
    rule: 'missing-required-section',
    apply: (written) => without(written, /^Uppföljning/),
  },
  'no renegotiation': {
    rule: 'missing-required-section',
    apply: (written) => without(written, /^Omförhandling/),
  },
  'a slip in the organisation number': {
    rule: 'orgnr-invalid',
    apply: (written) => {
      const { number } = written.facts.association;
      const other = slipped(number);
      return {
        ...inText(written, (text) => text.replaceAll(number, other)),
        card: written.card.replaceAll(number, other),
      };
    },
  },
  'a gap to fill in': {
    rule: 'placeholder-left',
    apply: (written) =>
      inText(written, (text) =>
        text.replace(/två kvällar i veckan|i mån av intresse|varje november/, '[fyll i: när]'),
      ),
  },
  'the end before the start': {
    rule: 'term-invalid',
    apply: (written) => {
      const { startYear, years } = written.facts;
      const last = startYear + years - 1;
      return {
        ...inText(written, (text) =>
          text.replace(`31 december ${last}. Det`, `31 december ${startYear - 1}. Det`),
        ),
        card: written.card.replace(/((?:slut|end): )\d{4}/, `$1${startYear - 1}`),
      };
    },
  },
  'an unknown key in the card': {
    rule: 'frontmatter-schema',
    needsCard: true,
    apply: (written) => ({
      ...written,
      card: written.card.replace(/^(?:titel|title): /m, (key) => `avtalstyp: 7\n${key}`),
    }),
  },
  'another year in the card': {
    rule: 'frontmatter-body-mismatch',
    needsCard: true,
    apply: (written) => ({
      ...written,
      card: written.card.replace(
        /((?:slut|end): )(\d{4})/,
        (_, key, year) => `${key}${Number(year) + 1}`,
      ),
    }),
  },
  'a personal identity number': {
    rule: 'personal-identity-number',
    apply: (written) =>
      inText(written, (text) =>
        text.replace(
          'Föreningen är sammankallande.',
          'Föreningen är sammankallande, genom 121212-1212.',
        ),
      ),
  },
  'no amount': {
    rule: 'amount-missing',
    apply: (written) =>
      inText(written, (text) =>
        text.replace(/\d[\d ]* kronor(?= (?:per|under|\|))/g, 'en summa pengar'),
      ),
  },
};
