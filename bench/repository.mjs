// A repository of made-up agreements: some have no card, some have something to put right, some files are no agreements.
// The same seed gives the same files on every machine. `npm run bench -- --make <folder> --files 1000` writes one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { breakages } from './breakage.mjs';
import { cardOf } from './card.mjs';
import { factsOf } from './facts.mjs';
import { fillerList, fillerParagraph, local } from './filler.mjs';
import { picker, random } from './random.mjs';
import { sections } from './sections.mjs';

/** @import { CardKind } from './card.mjs' */
/** @import { Written } from './breakage.mjs' */
/** @import { Facts } from './facts.mjs' */

/**
 * @typedef {object} RepositoryFile
 * @property {string} path from the folder of the repository, with `/`
 * @property {string} text
 * @property {'agreement' | 'card' | 'other' | 'settings'} kind `other` is Markdown that is no agreement
 * @property {CardKind} [card] of an agreement
 * @property {string | null} [broken] of an agreement: what is the matter with it, a name in breakage.mjs
 */

/** The folder of all agreements, and of nothing else. */
export const agreementsFolder = 'avtal';

const shortest = 12_000;
const longest = 18_000;
/** The last paragraph makes a text so much longer than it was to be. */
const roomAtEnd = 600;
const brokenOfTen = 3;

/**
 * @param {() => number} next
 * @returns {CardKind}
 */
function cardKind(next) {
  const chance = next();
  return chance < 0.55 ? 'swedish' : chance < 0.7 ? 'english' : chance < 0.8 ? 'beside' : 'none';
}

/**
 * @param {Written} written
 * @param {boolean} isNumbered
 * @returns {string} the text below the card
 */
function bodyOf({ facts, parts }, isNumbered) {
  const name =
    facts.kind === 'iop'
      ? 'Överenskommelse om idéburet offentligt partnerskap (IOP)'
      : 'Samverkansavtal mellan kommunen och en idéburen organisation';
  const lines = [`# ${facts.title}`, name, `Dnr ${facts.reference}`];
  for (const [at, { title, paragraphs }] of parts.entries()) {
    lines.push(`## ${isNumbered ? `${at + 1}. ` : ''}${title}`, ...paragraphs);
  }
  return `${lines.join('\n\n')}\n`;
}

/**
 * Adds filler to the sections that take it, until the text is as long as it is to be.
 *
 * @param {Written} written
 * @param {boolean} isAbove whether the card stands above the text
 * @param {number} bytes
 * @param {() => number} next
 */
function grow({ facts, card, parts }, isAbove, bytes, next) {
  const pick = picker(next);
  const growing = parts.filter(({ title }) =>
    sections.some(({ titles, grows }) => grows && titles.includes(title)),
  );
  // A card beside it is another file.
  let size = Buffer.byteLength((isAbove ? card : '') + bodyOf({ facts, card, parts }, false));
  const add = (/** @type {string} */ paragraph) => {
    const { paragraphs } = pick(growing);
    /** @type {string[]} */ (paragraphs).push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  };
  add(local(facts, pick));
  while (size < bytes) add(next() < 0.8 ? fillerParagraph(pick, next) : fillerList(pick, next));
}

/**
 * @param {Facts} facts
 * @param {() => number} next
 * @returns {{ readonly text: string, readonly card: CardKind, readonly beside: string | null, readonly broken: string | null }}
 */
function agreementOf(facts, next) {
  const pick = picker(next);
  const card = cardKind(next);
  const possible = Object.entries(breakages).filter(([, it]) => !it.needsCard || card !== 'none');
  const [broken, breakage] = isBroken(facts) ? pick(possible) : [null, null];
  // Without a card nothing tells the status, and in a draft hardly anything must be put right yet.
  const isOpen = card === 'none' || (broken !== null && facts.status === 'utkast');
  const settled = isOpen ? { ...facts, status: null } : facts;
  const whole = {
    facts: settled,
    card: cardOf(settled, card),
    parts: sections.map(({ titles, text }) => ({
      // Mostly the usual words, so that other checkers have no more to tell than we.
      title: next() < 0.9 ? (titles[0] ?? '') : pick(titles),
      paragraphs: [...text(settled, pick)],
    })),
  };
  const written = breakage ? breakage.apply(whole) : whole;
  const isAbove = card === 'swedish' || card === 'english';
  grow(written, isAbove, shortest + Math.floor(next() * (longest - shortest - roomAtEnd)), next);
  const body = bodyOf(written, next() < 0.1);
  return {
    text: isAbove ? `---\n${written.card}---\n\n${body}` : body,
    beside: card === 'beside' ? written.card : null,
    card,
    broken,
  };
}

/**
 * @param {Facts} facts
 * @returns {boolean} three of ten in a row, in an order that does not go with anything else
 */
function isBroken({ index }) {
  return (index * 7 + Math.floor(index / 10)) % 10 < brokenOfTen;
}

/**
 * @param {Facts} facts
 * @returns {string} the path of an agreement, without its ending
 */
function pathOf({ town, board, startYear, title, index }) {
  const name = title
    .toLowerCase()
    .replace(/[åä]/g, 'a')
    .replace(/[öé]/g, (letter) => (letter === 'ö' ? 'o' : 'e'))
    .replaceAll(' ', '-');
  const number = String(index + 1).padStart(5, '0');
  return `${agreementsFolder}/${town.folder}/${board.folder}/${startYear}/${number}-${name}`;
}

const settings = `# Inställningar för iop
profile: default
lang: sv
exclude: [arkiv/**]
values:
  eur-rate: { sek: 11.2, date: 2026-11-20 }
  direct-award-limits:
    - { kind: general, sek: 700000, from: 2022-02-01 }
`;

/**
 * Markdown that is no agreement: what folders hold besides.
 *
 * @param {number} count of agreements
 * @returns {readonly RepositoryFile[]}
 */
function othersFor(count) {
  /** @type {(path: string, text: string) => RepositoryFile} */
  const other = (path, text) => ({ path, text, kind: 'other' });
  const minutes = Array.from({ length: Math.ceil(count / 25) }, (_, n) =>
    other(
      `protokoll/${2025 + (n % 3)}/styrgrupp-${String(n + 1).padStart(3, '0')}.md`,
      `# Protokoll från styrgruppens möte ${n + 1}\n\nNärvarande: två från varje part.\n\n## Beslut\n\nStyrgruppen godkände planen för nästa termin. Partnerskapet (IOP) följs upp i november.\n`,
    ),
  );
  return [
    other(
      'README.md',
      '# Våra avtal\n\nHär ligger kommunernas avtal om idéburet offentligt partnerskap.\n',
    ),
    other(
      'stod/riktlinjer.md',
      '# Riktlinjer för idéburet offentligt partnerskap\n\n## Syfte\n\nRiktlinjerna hjälper den som skriver.\n',
    ),
    ...minutes,
  ];
}

/**
 * One file at a time, so that ten thousand need no room.
 *
 * @param {{ readonly files: number, readonly seed?: number }} options `files`: how many agreements
 * @returns {Generator<RepositoryFile>}
 */
export function* repository({ files, seed = 1 }) {
  yield { path: 'iop.config.yaml', text: settings, kind: 'settings' };
  yield* othersFor(files);
  for (let index = 0; index < files; index += 1) {
    const facts = factsOf(index, seed);
    const { text, beside, card, broken } = agreementOf(facts, random(seed * 7_919 + index));
    const path = pathOf(facts);
    yield { path: `${path}.md`, text, kind: 'agreement', card, broken };
    if (beside !== null) yield { path: `${path}.iop.yaml`, text: beside, kind: 'card' };
  }
}

/**
 * @param {string} folder absolute; is made when it is not there
 * @param {{ readonly files: number, readonly seed?: number }} options
 * @returns {{ readonly agreements: number, readonly broken: number, readonly others: number, readonly bytes: number }}
 */
export function writeRepository(folder, options) {
  let [agreements, broken, others, bytes] = [0, 0, 0, 0];
  const made = new Set();
  for (const file of repository(options)) {
    const path = join(folder, file.path);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, file.text);
    if (file.kind === 'other') others += 1;
    if (file.kind !== 'agreement') continue;
    agreements += 1;
    bytes += Buffer.byteLength(file.text);
    if (file.broken) broken += 1;
  }
  return { agreements, broken, others, bytes };
}
