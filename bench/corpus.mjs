// Texts to measure on: agreement prose of our own, made from a seed, and inputs that are meant to
// hurt a parser. The same seed gives the same text on every machine.
import { random } from './random.mjs';

const towns = ['Exempelstads', 'Norrvikens', 'Björkhults', 'Ängslunda', 'Storåsens', 'Ekdala'];
const boards = [
  'kultur- och fritidsnämnden',
  'socialnämnden',
  'utbildningsnämnden',
  'arbetsmarknadsnämnden',
];
const groups = [
  'unga mellan tretton och nitton år',
  'äldre som lever ensamma',
  'nyanlända familjer',
  'föräldrar till små barn',
  'personer som varit länge utan arbete',
];
const things = [
  'öppna kvällar i lokalen',
  'läxhjälp två gånger i veckan',
  'en gemensam utbildning för ledare',
  'samtalsgrupper',
  'en sommarvecka vid sjön',
  'rådgivning på flera språk',
  'promenader med kaffe efteråt',
];
const who = ['Kommunen', 'Föreningen', 'Parterna', 'Styrgruppen', 'Verksamhetsledaren'];
const verbs = [
  'ansvarar för',
  'bidrar med',
  'följer upp',
  'planerar',
  'svarar för kostnaden för',
  'beslutar tillsammans om',
];
const when = [
  'varje halvår',
  'senast den 31 mars',
  'i september varje år',
  'minst fyra gånger om året',
  'från och med den 1 januari 2027',
  'under hela avtalstiden',
];
const ends = [
  'och redovisar det skriftligt',
  'utan att ta över den andra partens ansvar',
  'så länge behovet finns kvar',
  'om inget annat har bestämts',
  'inom ramen för den budget som anges nedan',
  'i dialog med dem som deltar',
];
const headings = [
  'Bakgrundsförutsättningar',
  'Värdegrund',
  'Insatser och åtaganden',
  'Mål',
  'Uppföljning',
  'Ekonomi och resurser',
  'Avtalstid',
  'Omförhandling, hävning och tvist',
  'Organisation och samverkan',
  'Målgrupp',
  'Kommunikation',
  'Personuppgifter',
];

/**
 * One agreement, with frontmatter, sections, lists, a budget table and lines to sign on.
 *
 * @param {number} seed
 * @param {number} bytes about how long it is to be, in UTF-8
 * @returns {string}
 */
export function agreement(seed, bytes) {
  const next = random(seed);
  /**
   * @param {readonly string[]} from
   * @returns {string}
   */
  const pick = (from) => from[Math.floor(next() * from.length)] ?? '';
  const town = pick(towns);
  const paragraphs = bytes < 20_000 ? 1 : 3;
  const parts = [
    frontmatter(town),
    `# Överenskommelse om mötesplats ${1 + Math.floor(next() * 99)}\n`,
  ];
  let size = Buffer.byteLength(parts.join('\n'));
  for (let number = 0; number < headings.length || size < bytes; number += 1) {
    const part = section(number, paragraphs, pick, next);
    parts.push(part);
    size += Buffer.byteLength(part) + 1;
  }
  parts.push(signatures(town));
  return parts.join('\n');
}

/**
 * @param {string} town
 * @returns {string}
 */
function frontmatter(town) {
  return `---
iop: 1
kind: iop
title: Mötesplats för alla
reference: KFN 2026/00123
status: decided
language: sv
decisions:
  - { party: kommunen, body: Kultur- och fritidsnämnden, date: 2026-05-19, paragraph: "§ 41" }
parties:
  - id: kommunen
    name: ${town} kommun
    type: municipality
    org-number: 212000-9150
  - id: foreningen
    name: Föreningen Öppen dörr
    type: association
    org-number: 802499-0015
term: { start: 2027-01-01, end: 2029-12-31, notice-months: 6 }
---
`;
}

/**
 * @param {number} number counted from 0 through the document
 * @param {number} paragraphs
 * @param {(from: readonly string[]) => string} pick
 * @param {() => number} next
 * @returns {string}
 */
function section(number, paragraphs, pick, next) {
  const title = headings[number % headings.length];
  const round = Math.floor(number / headings.length);
  const sentence = () =>
    `${pick(who)} ${pick(verbs)} ${pick(things)} för ${pick(groups)} ${pick(when)} ${pick(ends)}.`;
  const paragraph = () => Array.from({ length: 3 + Math.floor(next() * 4) }, sentence).join(' ');
  const lines = [`## ${number + 1}. ${title}${round > 0 ? `, del ${round + 1}` : ''}\n`];
  for (let count = 0; count < paragraphs; count += 1) lines.push(`${paragraph()}\n`);
  lines.push(`### ${number + 1}.1 Vad ${pick(boards)} gör\n`);
  for (let count = 0; count < 4; count += 1) lines.push(`- ${sentence()}`);
  lines.push('');
  if (title === 'Ekonomi och resurser') lines.push(budget(next));
  return lines.join('\n');
}

/**
 * @param {() => number} next
 * @returns {string}
 */
function budget(next) {
  const rows = [2027, 2028, 2029].map((year) => {
    const amount = 100 + Math.floor(next() * 800);
    return `| ${year} | ${amount} 000 kr | ${Math.floor(amount / 4)} 000 kr |`;
  });
  return [
    '| År | Kommunens bidrag | Föreningens insats |',
    '| --- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * @param {string} town
 * @returns {string}
 */
function signatures(town) {
  const line = '_'.repeat(36);
  return `## Underskrifter

Avtalet är upprättat i två likadana exemplar och parterna har tagit var sitt.

Ort och datum: ${line}

För ${town} kommun: ${line}

För Föreningen Öppen dörr: ${line}
`;
}

/**
 * Texts that are small but hard, by name.
 *
 * @returns {Record<string, string>}
 */
export function hostile() {
  const item = '- a\n  - b\n';
  return {
    '50 KB of a list in two levels': item.repeat(Math.ceil(50_000 / item.length)),
    '100 KB of quotes of one line': '> a\n\n'.repeat(20_000),
    'quotes 10,000 deep': `${'>'.repeat(10_000)} a\n`,
    'lists 10,000 deep': `${'- '.repeat(10_000)}a\n`,
    '40 KB of asterisks': `${'*'.repeat(40_000)}\n`,
    '40 KB of asterisks and letters': `${'*a'.repeat(20_000)}\n`,
    '50 KB of open brackets': `${'['.repeat(50_000)}\n`,
    '50 KB of frontmatter aliases': `---\niop: 1\na: &a [x]\nb: [${'*a, '.repeat(12_500)}]\n---\n`,
    '100 KB of digits': `${'1'.repeat(100_000)}\n`,
    '100 KB of spaces in a line': `a${' '.repeat(100_000)}b\n`,
  };
}
