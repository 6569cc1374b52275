// The card of a made-up agreement, in Swedish or English keys: above the text, or in a file beside it.

/** @import { Facts } from './facts.mjs' */

/** @typedef {'swedish' | 'english' | 'beside' | 'none'} CardKind where the card stands, and its keys */

/**
 * @param {Facts} facts
 * @param {string} key
 * @returns {string} the day when a person signed, after the other keys; empty before
 */
function signedIn({ status, signedOn }, key) {
  return status === 'undertecknat' ? `, ${key}: ${signedOn}` : '';
}

/**
 * @param {Facts} facts
 * @returns {readonly string[]}
 */
function swedish(facts) {
  const { municipality, association, board, startYear, years, notice, chair, leader } = facts;
  const end = startYear + years - 1;
  return [
    'iop: 1',
    ...(facts.kind === 'iop' ? [] : [`slag: ${facts.kind}`]),
    `titel: ${facts.title}`,
    `diarienummer: ${facts.reference}`,
    ...(facts.status === null ? [] : [`läge: ${facts.status}`]),
    'språk: sv',
    'beslut:',
    `  - { part: kommunen, organ: ${board.name}, datum: ${startYear - 1}-10-13, paragraf: "§ 61" }`,
    `  - { part: föreningen, organ: Styrelsen, datum: ${startYear - 1}-10-06, paragraf: "§ 4" }`,
    'parter:',
    '  - id: kommunen',
    `    namn: ${municipality.name}`,
    `    enheter: [${board.name}]`,
    '    typ: kommun',
    `    organisationsnummer: ${municipality.number}`,
    '    kortnamn: [kommunen]',
    `    undertecknare: [{ namn: ${chair.name}, titel: ordförande i ${board.name}${signedIn(facts, 'undertecknat')} }]`,
    '  - id: föreningen',
    `    namn: ${association.name}`,
    '    typ: förening',
    `    organisationsnummer: ${association.number}`,
    '    kortnamn: [föreningen]',
    `    demokrativillkor-kontrollerade: ${startYear - 1}-02-03`,
    `    undertecknare: [{ namn: ${leader.name}, titel: ordförande${signedIn(facts, 'undertecknat')} }]`,
    'avtalstid:',
    `  start: ${startYear}-01-01`,
    `  slut: ${end}-12-31`,
    `  uppsägningstid-månader: ${notice}`,
    '  förlängning: { månader: 24, högst-gånger: 1, besked-månader-före: 8, automatisk: nej }',
    'ekonomi:',
    '  valuta: SEK',
    '  bidrag:',
    `    - { från: kommunen, till: föreningen, slag: pengar, belopp: ${facts.sum}, per: år, betalas: [februari, augusti] }`,
    '    - { från: föreningen, slag: ideell-tid }',
    `grupper: [{ namn: styrgrupp, gånger: ${facts.meetings}, per: år, sammankallande: föreningen }]`,
    'verksamhet: { barn: nej, personuppgifter: egna, kommunal-angelägenhet: nej }',
  ];
}

const statuses = { utkast: 'draft', beslutat: 'decided', undertecknat: 'signed' };

/**
 * @param {Facts} facts
 * @returns {readonly string[]}
 */
function english(facts) {
  const { municipality, association, board, startYear, years, notice, chair, leader } = facts;
  return [
    'iop: 1',
    `kind: ${facts.kind === 'iop' ? 'iop' : 'cooperation-agreement'}`,
    `title: ${facts.title}`,
    `reference: ${facts.reference}`,
    ...(facts.status === null ? [] : [`status: ${statuses[facts.status]}`]),
    'language: sv',
    'decisions:',
    `  - { party: kommunen, body: ${board.name}, date: ${startYear - 1}-10-13, paragraph: "§ 61" }`,
    `  - { party: föreningen, body: Styrelsen, date: ${startYear - 1}-10-06, paragraph: "§ 4" }`,
    'parties:',
    `  - { id: kommunen, name: ${municipality.name}, type: municipality, org-number: ${municipality.number}, signatories: [{ name: ${chair.name}${signedIn(facts, 'signed')} }] }`,
    `  - { id: föreningen, name: ${association.name}, type: association, org-number: ${association.number}, signatories: [{ name: ${leader.name}${signedIn(facts, 'signed')} }] }`,
    `term: { start: ${startYear}-01-01, end: ${startYear + years - 1}-12-31, notice-months: ${notice} }`,
  ];
}

/**
 * @param {Facts} facts
 * @param {CardKind} kind
 * @returns {string} the lines of a card, without the lines around it; empty without one
 */
export function cardOf(facts, kind) {
  if (kind === 'none') return '';
  const lines = kind === 'english' ? english(facts) : swedish(facts);
  return `${lines.join('\n')}\n`;
}
