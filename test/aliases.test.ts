import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersSchema } from '../scripts/generate/answers.mjs';
import { schemaText, swedishSchema } from '../scripts/swedish-schema.mjs';
import {
  canonicalKey,
  canonicalValue,
  type KeyPath,
  nearestKeys,
  swedishKey,
  swedishValue,
} from '../src/agreement/aliases.ts';
import { answersTopLevel } from '../src/generated/aliases.ts';

interface Node {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly enum?: readonly unknown[];
  readonly 'x-sv'?: string;
  readonly 'x-description'?: { readonly sv: string; readonly en: string };
  readonly 'x-enum'?: Readonly<
    Record<string, { readonly sv: string; readonly description: { sv: string; en: string } }>
  >;
}

const folder = join(import.meta.dirname, '../schemas');
const englishText = readFileSync(join(folder, 'frontmatter.schema.json'), 'utf8');
const swedishText = readFileSync(join(folder, 'frontmatter.sv.schema.json'), 'utf8');
const english: Node = JSON.parse(englishText);
const swedish: Node = JSON.parse(swedishText);

/** Every schema in a schema, with the way to it. */
function nodesOf(node: Node, at = '#'): readonly { readonly at: string; readonly node: Node }[] {
  const below = Object.entries(node).flatMap(([keyword, value]) => {
    if (typeof value !== 'object' || value === null || keyword.startsWith('x-')) return [];
    if (keyword === 'properties' || keyword === '$defs') {
      return Object.entries(value).flatMap(([key, part]) => nodesOf(part, `${at}/${key}`));
    }
    if (keyword === 'items') return nodesOf(value as Node, `${at}[]`);
    if (keyword !== 'anyOf' && keyword !== 'allOf') return [];
    return (value as readonly Node[]).flatMap((part) => nodesOf(part, at));
  });
  return [{ at, node }, ...below];
}

const nodes = nodesOf(english);
const levels = nodes.filter(({ node }) => node.properties);
const properties = levels.flatMap(({ at, node }) =>
  Object.entries(node.properties ?? {}).map(([key, property]) => ({
    at: `${at}/${key}`,
    property,
  })),
);
const fixed = nodes.filter(({ node }) => node.enum || node['type'] === 'boolean');

function validator(schema: Node) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  ajv.addVocabulary(['x-sv', 'x-en', 'x-title', 'x-description', 'x-enum', 'x-case']);
  return ajv.compile(schema);
}
const validEnglish = validator(english);
const validSwedish = validator(swedish);

const englishDocument = `
iop: 1
kind: iop
title: Trädgården mellan husen
reference: KFN 2026/00417
status: decided
profile: boras
language: sv
decisions:
  - { party: staden, body: Kulturnämnden, date: 2026-05-19, paragraph: "§ 41" }
parties:
  - id: staden
    name: Exempelstads kommun
    units: [Kulturnämnden]
    type: municipality
    org-number: 212000-9150
    short-names: [staden]
    signatories: [{ name: Kim Exempelsson, title: ordförande, signed: 2026-06-10, place: Exempelstad }]
    contacts: [{ role: samordnare, name: Noa Påhittad, email: kultur@exempel.se, phone: 070-174 06 05 }]
  - id: odlarna
    name: Odlarnas riksförening
    type: umbrella
    org-number: 16802499-0015
    public-funding-percent: 12.5
    democracy-conditions-checked: 2026-02-03
    joined-compact: 2024-05-03
    members: [Förening A, Förening B]
term:
  start: 2026-08-01
  end: 2029-07-31
  notice-months: 6
  extension: { months: 24, max-times: 1, decide-months-before: 8, automatic: false }
economy:
  currency: SEK
  contributions:
    - { from: staden, to: odlarna, for: odlarna, kind: money, amount: 300000, per: year, paid: [february, 2027-08-15] }
    - { from: odlarna, kind: volunteering, approximate: true }
groups: [{ name: styrgrupp, times: 2, per: half-year, convener: odlarna }]
activity: { children: true, personal-data: joint, municipal-task: false }
annexes: [{ number: 1, title: Verksamhetsplan, file: bilaga-1.md }, { number: B, title: Budget }]
assessment:
  date: 2026-02-03
  step: joint-action
  initiative: { answer: "yes", note: Föreningen skrev till nämnden. }
  no-market: { answer: unclear }
  public-benefit: { answer: "no" }
  developed-by-civil-party: { answer: "yes" }
  outcome: look-again
state-aid: { assessment: not-aid, date: 2026-02-03, note: Lokal verksamhet., regulation: "2023/2831", amount-eur: 26800, declaration: 2026-02-03, granted: 2026-05-19, registered: 2026-05-28 }
follow-up-log: [{ date: 2027-11-14, note: Årsmöte. }]
extension-decided: { date: 2028-11-12, body: Kulturnämnden, paragraph: "§ 33", until: 2031-07-31 }
ended: 2031-07-31
exceptions: [{ rule: goal-not-measurable, reason: Målen sätts senare., by: enhetschefen, until: 2027-01-31 }]
`;

const swedishDocument = `
iop: 1
slag: iop
titel: Trädgården mellan husen
diarienummer: KFN 2026/00417
läge: beslutat
regelverk: boras
språk: sv
beslut:
  - { part: staden, organ: Kulturnämnden, datum: 2026-05-19, paragraf: "§ 41" }
parter:
  - id: staden
    namn: Exempelstads kommun
    enheter: [Kulturnämnden]
    typ: kommun
    organisationsnummer: 212000-9150
    kortnamn: [staden]
    undertecknare: [{ namn: Kim Exempelsson, titel: ordförande, undertecknat: 2026-06-10, ort: Exempelstad }]
    kontakter: [{ roll: samordnare, namn: Noa Påhittad, e-post: kultur@exempel.se, telefon: 070-174 06 05 }]
  - id: odlarna
    namn: Odlarnas riksförening
    typ: paraplyorganisation
    organisationsnummer: 16802499-0015
    andel-offentliga-medel: 12.5
    demokrativillkor-kontrollerade: 2026-02-03
    anslöt-överenskommelsen: 2024-05-03
    medlemmar: [Förening A, Förening B]
avtalstid:
  start: 2026-08-01
  slut: 2029-07-31
  uppsägningstid-månader: 6
  förlängning: { månader: 24, högst-gånger: 1, besked-månader-före: 8, automatisk: nej }
ekonomi:
  valuta: SEK
  bidrag:
    - { från: staden, till: odlarna, åt: odlarna, slag: pengar, belopp: 300000, per: år, betalas: [februari, 2027-08-15] }
    - { från: odlarna, slag: ideell-tid, ungefärligt: true }
grupper: [{ namn: styrgrupp, gånger: 2, per: halvår, sammankallande: odlarna }]
verksamhet: { barn: ja, personuppgifter: gemensamma, kommunal-angelägenhet: false }
bilagor: [{ nummer: 1, titel: Verksamhetsplan, fil: bilaga-1.md }, { nummer: B, titel: Budget }]
bedömning:
  datum: 2026-02-03
  steg: samhandling
  initiativ: { svar: "ja", notering: Föreningen skrev till nämnden. }
  ingen-marknad: { svar: oklart }
  samhällsnytta: { svar: "nej" }
  utvecklas-av-idéburen-part: { svar: "ja" }
  utfall: se-över
statsstöd: { bedömning: ej-stöd, datum: 2026-02-03, notering: Lokal verksamhet., förordning: "2023/2831", belopp-euro: 26800, intyg: 2026-02-03, beviljat: 2026-05-19, registrerat: 2026-05-28 }
uppföljningslogg: [{ datum: 2027-11-14, notering: Årsmöte. }]
förlängning-beslutad: { datum: 2028-11-12, organ: Kulturnämnden, paragraf: "§ 33", till: 2031-07-31 }
avslutat: 2031-07-31
godtagna: [{ regel: goal-not-measurable, skäl: Målen sätts senare., av: enhetschefen, till: 2027-01-31 }]
`;

/** A document with all its keys and fixed values in English. */
function inEnglish(value: unknown, path: KeyPath = []): unknown {
  if (Array.isArray(value)) return value.map((item, index) => inEnglish(item, [...path, index]));
  if (typeof value === 'string') return canonicalValue(path, value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([written, part]) => {
    const key = canonicalKey(path, written) ?? `unknown ${written}`;
    return [key, inEnglish(part, [...path, key])];
  });
  return Object.fromEntries(entries);
}

describe('the frontmatter schema is the table of twins', () => {
  test.each(properties)('$at has a Swedish twin, a title and both descriptions', ({ property }) => {
    expect(property['x-sv']).toMatch(/^[a-zåäöé]+(-[a-zåäöé]+)*$/u);
    expect(property['x-sv']).toBe(property['x-sv']?.normalize('NFC'));
    expect(property.title).toBeTruthy();
    expect(property['x-description']?.sv).toMatch(/[.?]$/u);
    expect(property['x-description']?.en).toMatch(/[.?]$/u);
    expect(property.description).toBe(property['x-description']?.en);
  });

  test.each(fixed)('every fixed value of $at has a Swedish twin of its own', ({ node }) => {
    const words = Object.entries(node['x-enum'] ?? {});
    expect(words.map(([value]) => value)).toEqual((node.enum ?? [true, false]).map(String));
    expect(new Set(words.map(([, { sv }]) => sv)).size).toBe(words.length);
    for (const [, { sv, description }] of words) {
      expect(sv).toMatch(/^[a-zåäöé]+(-[a-zåäöé]+)*$/u);
      expect(description.sv).toMatch(/\.$/u);
      expect(description.en).toMatch(/\.$/u);
    }
  });

  test.each(levels)('no word at $at means two keys', ({ node }) => {
    const meanings = Object.entries(node.properties ?? {}).flatMap(([key, property]) =>
      [...new Set([key, property['x-sv']])].map((word) => word),
    );
    expect(new Set(meanings).size).toBe(meanings.length);
  });

  test.each(levels)('no key is let through at $at that the schema does not know', ({ node }) => {
    expect(node['additionalProperties']).toBe(false);
  });

  test('values that stand in several places have the same twin everywhere', () => {
    const twins = new Map<string, string>();
    for (const { node } of fixed) {
      if (node['type'] === 'boolean') continue;
      for (const [value, { sv }] of Object.entries(node['x-enum'] ?? {})) {
        expect(twins.get(value) ?? sv).toBe(sv);
        twins.set(value, sv);
      }
    }
  });
});

describe('the Swedish schema', () => {
  test('is in step with the English one', () => {
    expect(swedishText).toBe(`${schemaText(swedishSchema(english))}\n`);
  });

  test('demands the same of a document', () => {
    expect(swedish['required']).toEqual(['iop', 'titel', 'parter', 'avtalstid']);
    expect(nodesOf(swedish).length).toBe(nodes.length);
  });

  test('cannot be made from a key without a twin', () => {
    expect(() => swedishSchema({ properties: { title: { type: 'string' } } })).toThrow('“title”');
  });
});

describe('the schema of an answers file', () => {
  const agreement: Node = JSON.parse(readFileSync(join(folder, 'agreement.schema.json'), 'utf8'));
  const made = answersSchema(english, agreement) as Node;
  const keysOf = (schema: Node | undefined) => Object.keys(schema?.properties ?? {});
  const definition = (schema: Node, name: string) =>
    (schema['$defs'] as Readonly<Record<string, Node>>)[name];

  test('is in step with the frontmatter, in both languages', () => {
    const text = (name: string) => readFileSync(join(folder, `${name}.schema.json`), 'utf8');
    expect(text('answers')).toBe(`${schemaText(made)}\n`);
    expect(text('answers.sv')).toBe(`${schemaText(swedishSchema(made))}\n`);
  });

  test('asks for what a new agreement can say, for commitments and for texts', () => {
    expect(keysOf(made).join(' ')).toBe(
      'title reference profile language decisions parties term economy groups activity annexes assessment texts',
    );
    const party = keysOf(definition(english, 'party'));
    expect(keysOf(definition(made, 'party'))).toEqual([...party, 'commitments']);
    expect(keysOf(made.properties?.['texts'])).toEqual(
      keysOf((agreement.properties?.['sections'] ?? {}) as Node),
    );
    expect(keysOf(made.properties?.['assessment'])).toEqual(
      keysOf(english.properties?.['assessment']),
    );
  });

  test('has a key that the frontmatter gets', () => {
    const key = { title: 'New', type: 'string' };
    const longer = structuredClone(english) as {
      properties: object;
      $defs: { party: { properties: object } };
    };
    Object.assign(longer.properties, { 'new-field': key, 'new-case': { ...key, 'x-case': true } });
    Object.assign(longer.$defs.party.properties, { 'new-field': key });
    const answers = answersSchema(longer as unknown as Node, agreement) as Node;
    expect(answers.properties?.['new-field']).toEqual(key);
    expect(answers.properties?.['new-case']).toBeUndefined();
    expect(definition(answers, 'party')?.properties?.['new-field']).toEqual(key);
  });

  test('demands only what an item of a list means nothing without', () => {
    const demands = nodesOf(made).flatMap(({ at, node }) =>
      node['required'] ? [`${at} ${node['required']}`] : [],
    );
    expect(demands.sort()).toEqual(['#/contribution from,kind', '#/group name', '#/party name']);
    expect(validator(made)({})).toBe(true);
    expect(validator(made)({ parties: [], term: {}, economy: { contributions: [] } })).toBe(true);
    expect(validator(made)({ parties: [{}] })).toBe(false);
    expect(validator(made)({ iop: 1 })).toBe(false);
  });

  test.each(nodesOf(made).filter(({ node }) => node.properties))(
    'no word at $at means two keys, and no other is let through',
    ({ node }) => {
      const meanings = Object.entries(node.properties ?? {}).flatMap(([key, property]) => {
        expect(property['x-sv']).toMatch(/^[a-zåäöé]+(-[a-zåäöé]+)*$/u);
        expect(property['x-description']?.sv).toMatch(/[.?]$/u);
        expect(property.description).toBe(property['x-description']?.en);
        return [...new Set([key, property['x-sv']])];
      });
      expect(new Set(meanings).size).toBe(meanings.length);
      expect(node['additionalProperties']).toBe(false);
    },
  );

  test.each<[KeyPath, string, string | null]>([
    [[], 'parter', 'parties'],
    [[], 'läge', null],
    [[], 'texter', 'texts'],
    [['parties', 0], 'åtaganden', 'commitments'],
    [['parties', 0, 'contacts', 0], 'roll', 'role'],
    [['texts'], 'omförhandling-hävning-och-tvist', 'renegotiation'],
    [['texts'], 'mål', 'goals'],
  ])('at %j the key “%s” is %j', (path, key, expected) => {
    expect(canonicalKey(path, key, answersTopLevel)).toBe(expected);
  });

  test('leaves the frontmatter its own names', () => {
    expect(canonicalKey(['parties', 0], 'åtaganden')).toBeNull();
    expect(canonicalKey([], 'texter')).toBeNull();
    expect(swedishKey(['texts'], 'goals', answersTopLevel)).toBe('mål');
    expect(swedishValue(['parties', 0, 'type'], 'association', answersTopLevel)).toBe('förening');
    expect(canonicalValue(['assessment', 'step'], 'samhandling')).toBe('joint-action');
    expect(nearestKeys([], 'textr', answersTopLevel)).toEqual(['texter', 'texts']);
  });
});

describe('documents', () => {
  test('a whole document with English keys fits', () => {
    expect(validEnglish(parse(englishDocument)), JSON.stringify(validEnglish.errors)).toBe(true);
  });

  test('a whole document with Swedish keys fits', () => {
    expect(validSwedish(parse(swedishDocument)), JSON.stringify(validSwedish.errors)).toBe(true);
  });

  test('both mean the same', () => {
    expect(inEnglish(parse(swedishDocument))).toEqual(parse(englishDocument));
    expect(inEnglish(parse(englishDocument))).toEqual(parse(englishDocument));
  });

  test('four keys are enough', () => {
    const least = { iop: 1, title: 'X', parties: [{ name: 'Y' }] };
    expect(validEnglish({ ...least, term: { start: '2026-01-01', end: '2026-12-31' } })).toBe(true);
    expect(validEnglish(least)).toBe(false);
  });

  test.each([
    ['another version', 'iop: 1', 'iop: 2'],
    ['a date that does not exist', 'end: 2029-07-31', 'end: 2029-02-30'],
    ['29 February in a common year', 'end: 2029-07-31', 'end: 2029-02-29'],
    ['a date with a time', 'start: 2026-08-01', 'start: 2026-08-01T00:00:00Z'],
    ['an unknown key at the top', 'title: Träd', 'titles: Träd'],
    ['an unknown key in a party', 'short-names:', 'nicknames:'],
    ['an unknown key in the term', 'notice-months:', 'notice:'],
    ['an unknown key in a contribution', 'amount: 300000', 'sum: 300000'],
    ['an unknown criterion', 'no-market:', 'market:'],
    ['an unknown type', 'type: umbrella', 'type: club'],
    ['an unknown kind', 'kind: money', 'kind: cash'],
    ['a month that is none', 'paid: [february', 'paid: [febuary'],
    ['a spaced organisation number', '212000-9150', '"212000- 9150"'],
    ['an organisation number without a hyphen', '212000-9150', '"2120009150"'],
    ['an amount in words', 'amount: 300000', 'amount: 300 000 kr'],
    ['half a month of notice', 'notice-months: 6', 'notice-months: 6.5'],
    ['more than all', 'percent: 12.5', 'percent: 125'],
    ['an id in two words', 'id: odlarna', 'id: de som odlar'],
    ['an e-mail that is none', 'kultur@exempel.se', 'kultur'],
    ['a title that is no text', 'title: Trädgården mellan husen', 'title: 17'],
    ['a quarter', 'per: half-year, convener', 'per: once, convener'],
    ['no party', /parties:[\s\S]*?(?=\nterm:)/u, 'parties: []'],
    ['no end', /\n {2}end: .*/u, ''],
  ])('%s does not fit', (_, part, bad) => {
    const changed = englishDocument.replace(part, bad);
    expect(changed).not.toBe(englishDocument);
    expect(validEnglish(parse(changed))).toBe(false);
  });

  test.each([
    ['an English key', 'titel:', 'title:'],
    ['an English value', 'typ: kommun', 'typ: municipality'],
    ['a date that does not exist', 'slut: 2029-07-31', 'slut: 2029-02-30'],
  ])('%s does not fit the Swedish schema', (_, part, bad) => {
    expect(validSwedish(parse(swedishDocument.replace(part, bad)))).toBe(false);
  });
});

describe('aliases', () => {
  test.each<[KeyPath, string, string | null]>([
    [[], 'parter', 'parties'],
    [[], 'parties', 'parties'],
    [[], 'läge'.normalize('NFD'), 'status'],
    [[], 'Läge', null],
    [[], 'namn', null],
    [['parties', 0], 'namn', 'name'],
    [['parties'], 'namn', 'name'],
    [['parties', 1, 'signatories', 0], 'ort', 'place'],
    [['term', 'extension'], 'högst-gånger', 'max-times'],
    [['economy', 'contributions', 3], 'till', 'to'],
    [['exceptions', 0], 'till', 'until'],
    [['assessment'], 'ingen-marknad', 'no-market'],
    [['assessment', 'trust'], 'svar', 'answer'],
    [['nowhere', 'at-all'], 'namn', null],
  ])('at %j the key “%s” is %j', (path, key, expected) => {
    expect(canonicalKey(path, key)).toBe(expected);
  });

  test.each<[KeyPath, string, string | boolean | null]>([
    [['status'], 'utkast', 'draft'],
    [['status'], 'draft', 'draft'],
    [['status'], 'Utkast', null],
    [['parties', 0, 'type'], 'ekonomisk-förening', 'cooperative'],
    [['parties', 0, 'type'], 'förening'.normalize('NFD'), 'association'],
    [['economy', 'contributions', 0, 'paid', 1], 'augusti', 'august'],
    [['economy', 'contributions', 0, 'paid', 1], '2026-08-01', null],
    [['economy', 'contributions', 0, 'kind'], 'arbetstid', 'staff'],
    [['assessment', 'trust', 'answer'], 'ja', 'yes'],
    [['activity', 'children'], 'ja', true],
    [['activity', 'children'], 'nej', false],
    [['activity', 'children'], 'true', null],
    [['title'], 'utkast', null],
    [['nowhere'], 'utkast', null],
  ])('at %j the value “%s” is %j', (path, value, expected) => {
    expect(canonicalValue(path, value)).toBe(expected);
  });

  test('and back', () => {
    expect(swedishKey(['term'], 'notice-months')).toBe('uppsägningstid-månader');
    expect(swedishKey(['term'], 'notice')).toBeNull();
    expect(swedishValue(['groups', 0, 'per'], 'two-years')).toBe('vartannat-år');
    expect(swedishValue(['activity', 'children'], false)).toBe('nej');
    expect(swedishValue(['title'], 'draft')).toBeNull();
  });

  test.each<[KeyPath, string, readonly string[]]>([
    [[], 'titl', ['titel', 'title']],
    [[], 'Avtalstid', ['avtalstid']],
    [[], 'follow_up_log', ['follow-up-log']],
    [[], 'diarienr', []],
    [[], 'diarie', ['diarienummer']],
    [['term'], 'startdatum', ['start']],
    [['term'], 'uppsagningstid-manader', ['uppsägningstid-månader']],
    [['parties', 0], 'org', ['org-number', 'organisationsnummer']],
    [['parties', 0], 'av', []],
    [[], 'xyz', []],
    [['nowhere'], 'title', []],
  ])('at %j near “%s” are %j', (path, key, expected) => {
    expect(nearestKeys(path, key)).toEqual(expected);
  });
});
