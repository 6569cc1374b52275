// What one made-up agreement is about: who, what, when and how much. The texts are written from it.
import { picker, random } from './random.mjs';
import {
  associationEnds,
  boards,
  firstNames,
  lastNames,
  placesOfTown,
  subjects,
  towns,
} from './words.mjs';

/**
 * @typedef {object} Organisation
 * @property {string} name
 * @property {string} number organisation number, with its check digit
 */

/** @typedef {{ readonly name: string, readonly phone: string, readonly mail: string }} Person nobody real */

/**
 * @typedef {object} Facts
 * @property {number} index from 0
 * @property {typeof towns[number]} town
 * @property {typeof boards[number]} board
 * @property {Organisation} municipality
 * @property {Organisation} association
 * @property {typeof subjects[number]} subject
 * @property {string} place
 * @property {string} title
 * @property {string} reference
 * @property {'utkast' | 'beslutat' | 'undertecknat' | null} status
 * @property {'iop' | 'samverkansavtal'} kind
 * @property {number} startYear the first of January of it is the first day
 * @property {number} years
 * @property {number} sum kronor a year
 * @property {number} hours of unpaid work a year
 * @property {number} people who are to have taken part
 * @property {number} meetings a year
 * @property {3 | 6} notice months
 * @property {string} signedOn the day when it was signed, if it was; of November, with one digit
 * @property {Person} chair of the board
 * @property {Person} leader of the association
 * @property {Person} officer
 */

/**
 * @param {string} nine digits
 * @returns {string} with the check digit (modulus 10)
 */
function numbered(nine) {
  let sum = 0;
  for (const [at, sign] of [...nine].entries()) {
    const digit = Number(sign) * (at % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}

/**
 * @param {number} index
 * @returns {Organisation & { readonly place: string }} the same for the same index
 */
function associationAt(index) {
  const place = placesOfTown[index % placesOfTown.length] ?? '';
  const end = associationEnds[Math.floor(index / placesOfTown.length) % associationEnds.length];
  return {
    place,
    name: `${place}s ${end}`.replace('ss ', 's '),
    number: numbered(`802499${String(100 + index).padStart(3, '0')}`),
  };
}

/** Telephone numbers that are set aside for fiction end in 05 to 99. */
const phones = 95;

/**
 * @param {number} index
 * @param {number} seed
 * @returns {Facts}
 */
export function factsOf(index, seed) {
  const next = random(seed * 1_000_003 + index);
  const pick = picker(next);
  const town = pick(towns);
  const board = pick(boards);
  const subject = pick(subjects);
  const association = associationAt(
    Math.floor(next() * placesOfTown.length * associationEnds.length),
  );
  const startYear = pick([2025, 2026, 2026, 2027, 2027, 2027, 2028]);
  const draft = next();
  /** @returns {Person} */
  const person = () => {
    const [first, last] = [pick(firstNames), pick(lastNames)];
    const mail = `${first}.${last}`.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o');
    const end = String(5 + Math.floor(next() * phones)).padStart(2, '0');
    return { name: `${first} ${last}`, phone: `070-174 06 ${end}`, mail: `${mail}@exempel.se` };
  };
  return {
    index,
    town,
    board,
    municipality: { name: town.name, number: numbered(`212000${town.serial}`) },
    association,
    subject,
    place: association.place,
    title: `${subject.name} ${association.place}`,
    reference: `${board.short} ${startYear - 1}/${String(1 + index).padStart(5, '0')}`,
    status: draft < 0.2 ? 'utkast' : draft < 0.5 ? 'beslutat' : draft < 0.7 ? 'undertecknat' : null,
    kind: next() < 0.04 ? 'samverkansavtal' : 'iop',
    startYear,
    years: pick([2, 3, 3, 4]),
    sum: 1000 * (60 + 10 * Math.floor(next() * 50)),
    hours: 100 * (3 + Math.floor(next() * 12)),
    people: 20 + 5 * Math.floor(next() * 25),
    meetings: pick([2, 3, 4, 6]),
    notice: pick([3, 6]),
    signedOn: `${startYear - 1}-11-0${1 + Math.floor(next() * 9)}`,
    chair: person(),
    leader: person(),
    officer: person(),
  };
}
