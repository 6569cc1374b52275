import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../schemas');
const suffix = '.schema.json';
const names = ['', 'profiles/'].flatMap((below) =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith(suffix))
    .map((name) => below + name.slice(0, -suffix.length)),
);

interface Schema {
  readonly $schema: string;
  readonly $id: string;
}
interface Both {
  readonly sv: string;
  readonly en: string;
}
interface ProfileSchema extends Schema {
  readonly properties: { readonly sections: { readonly required: readonly string[] } };
  readonly 'x-profile': {
    readonly id: string;
    readonly title: Both;
    readonly decidedBy: Both | null;
    readonly sections: Readonly<Record<'required' | 'recommended', readonly string[]>>;
    readonly order: readonly string[] | null;
    readonly points: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly criteria: readonly {
      readonly key: string;
      readonly title: Both;
      readonly text: Both;
    }[];
    readonly template: string;
    readonly basis: { readonly work: string; readonly sections: Readonly<Record<string, Both>> };
  };
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, name + suffix), 'utf8'));
}

/** The schema of a shipped profile. */
function shipped(id: string): ProfileSchema {
  return JSON.parse(readFileSync(join(folder, 'profiles', id + suffix), 'utf8'));
}

/** What stands at the end of a way of keys. */
function part(name: string, ...way: readonly (string | number)[]): unknown {
  let value: unknown = read(name);
  for (const key of way) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return value;
}

const keysOf = (value: unknown) => Object.keys(value as object);

/** Keywords of our own, wherever they stand. */
function annotations(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key.startsWith('x-') ? [key] : annotations(part),
  );
}

function checker() {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  ajv.addVocabulary([...new Set(annotations(names.map(read)))]);
  for (const name of names) ajv.addSchema(read(name));
  return ajv;
}
const ajv = checker();
const fits = (name: string, value: unknown) => ajv.validate(read(name).$id, value);

const sectionKeys = part('config', '$defs', 'sectionKey', 'enum') as readonly string[];
const eight = sectionKeys.slice(0, 8);
const points: Readonly<Record<string, string>> = {
  background: 'challenge reason earlier-cooperation initiative',
  values: 'partnership-values activity-values independence compact',
  commitments: 'each-party employer',
  goals: 'overall sign',
  'follow-up': 'how when who paid effect',
  economy: 'amount payee when-paid own-resources other-grants surplus repayment',
  term: 'start end ends-without-notice extension-length extension-times extension-decision',
  renegotiation: 'renegotiation rescission notice dispute deviations outside-events',
};
const helsingborgOrder =
  'background values agreement-basis parties activity commitments goals strategies target-group organisation steering-group communication follow-up economy term renegotiation confidentiality contacts signatures';
const helsingborgPoints = [
  'background: challenge reason earlier-cooperation',
  'values: partnership-values activity-values compact',
  'commitments: each-party',
  'goals: overall',
  'follow-up: how when who paid effect',
  'economy: amount payee when-paid own-resources other-grants surplus',
  'term: start end ends-without-notice extension-length extension-times extension-decision',
  'renegotiation: renegotiation rescission dispute deviations outside-events',
];
const borasPoints = ['term: start end', 'renegotiation: renegotiation rescission dispute'];
const laterCriteria =
  'initiative local-development compact not-ordinary-grant independence both-contribute no-detailed-regulation long-term no-market';

/** What each shipped profile is agreed to demand. */
const contract = {
  default: {
    required: eight.join(' '),
    recommended:
      'agreement-basis parties activity strategies target-group organisation steering-group communication confidentiality contacts signatures',
    order: null,
    requiredPoints: [
      'term: start end',
      'renegotiation: renegotiation dispute',
      'commitments: each-party',
      'economy: amount',
    ],
    recommendedPoints: [
      ...helsingborgPoints.filter(
        (row) => !/^(?:commitments|economy|term|renegotiation)/u.test(row),
      ),
      'economy: payee when-paid own-resources other-grants surplus',
      'term: ends-without-notice extension-length extension-times extension-decision',
      'renegotiation: rescission deviations outside-events',
    ],
    criteria: '',
    template: 'helsingborg',
  },
  'boras-2016': {
    required: eight.join(' '),
    recommended: '',
    order: null,
    requiredPoints: borasPoints,
    recommendedPoints: [],
    criteria: 'initiative no-order no-market public-benefit',
    template: 'boras',
  },
  boras: {
    required: eight.join(' '),
    recommended: '',
    order: null,
    requiredPoints: borasPoints,
    recommendedPoints: [
      'background: initiative',
      'values: independence compact',
      'economy: own-resources',
    ],
    criteria: laterCriteria,
    template: 'boras',
  },
  helsingborg: {
    required: '',
    recommended: helsingborgOrder,
    order: helsingborgOrder,
    requiredPoints: [],
    recommendedPoints: helsingborgPoints,
    criteria: 'common-need public-benefit both-contribute',
    template: 'helsingborg',
  },
  uddevalla: {
    required:
      'background values organisation goals commitments follow-up economy term changes renegotiation',
    recommended: '',
    order: null,
    requiredPoints: ['term: start end', 'renegotiation: renegotiation rescission notice dispute'],
    recommendedPoints: ['follow-up: how'],
    criteria: '',
    template: 'helsingborg',
  },
} as const;
const profiles = Object.entries(contract);

const words = (text: string) => (text === '' ? [] : text.split(' '));

/** `section.point` of all points that have a level. */
function pointsAt(profile: ProfileSchema, level: string) {
  return Object.entries(profile['x-profile'].points).flatMap(([section, levels]) =>
    Object.entries(levels).flatMap(([point, is]) => (is === level ? [`${section}.${point}`] : [])),
  );
}

function pointsOf(rows: readonly string[]) {
  return rows.flatMap((row) => {
    const [section = '', names = ''] = row.split(': ');
    return names.split(' ').map((name) => `${section}.${name}`);
  });
}

interface Property {
  readonly $ref?: string;
  readonly description?: string;
  readonly 'x-description'?: Both;
}

/** All properties in a schema, but for the sections of `points`: those are keys of other files. */
function propertiesOf(value: unknown): readonly Property[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([keyword, below]) => {
    if (keyword !== 'properties') return propertiesOf(below);
    return Object.entries<Property>(below).flatMap(([key, property]) => [
      ...(sectionKeys.includes(key) ? [] : [property]),
      ...propertiesOf(property),
    ]);
  });
}

describe('every schema', () => {
  test.each(names)('%s compiles in strict mode', (name) => {
    const { $schema, $id } = read(name);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toMatch(/^urn:iop:/u);
    expect(ajv.getSchema($id)).toBeTypeOf('function');
  });
});

describe('shipped profiles', () => {
  test('are the five', () => {
    const files = names.filter((name) => name.startsWith('profiles/'));
    expect(files.sort()).toEqual(profiles.map(([id]) => `profiles/${id}`).sort());
  });

  test.each(profiles)('%s demands what was agreed', (id, expected) => {
    const schema = shipped(id);
    const profile = schema['x-profile'];
    expect(schema.$id).toBe(`urn:iop:profile:${id}`);
    expect(profile.id).toBe(id);
    expect(profile.sections.required).toEqual(words(expected.required));
    expect(schema.properties.sections.required).toEqual(profile.sections.required);
    expect(new Set(profile.sections.recommended)).toEqual(new Set(words(expected.recommended)));
    expect(profile.order).toEqual(expected.order === null ? null : words(expected.order));
    expect(pointsAt(schema, 'required').sort()).toEqual(pointsOf(expected.requiredPoints).sort());
    expect(pointsAt(schema, 'recommended').sort()).toEqual(
      pointsOf(expected.recommendedPoints).sort(),
    );
    expect(profile.criteria.map(({ key }) => key)).toEqual(words(expected.criteria));
    expect(profile.template).toBe(expected.template);
  });

  test.each(profiles)('%s speaks only of sections and points that exist', (id) => {
    const { sections, order, points: levels, basis } = shipped(id)['x-profile'];
    const asked = [...sections.required, ...sections.recommended];
    expect(new Set(asked).size).toBe(asked.length);
    expect(Object.keys(basis.sections).sort()).toEqual([...asked].sort());
    for (const key of [...asked, ...(order ?? [])]) expect(sectionKeys).toContain(key);
    for (const [section, named] of Object.entries(levels)) {
      for (const point of Object.keys(named)) {
        expect(words(points[section] ?? '')).toContain(point);
      }
    }
  });

  test.each(profiles)('%s has its words in both languages', (id) => {
    const { title, decidedBy, criteria, basis } = shipped(id)['x-profile'];
    const texts = [
      title,
      decidedBy ?? title,
      ...criteria.flatMap((criterion) => [criterion.title, criterion.text]),
      ...Object.values(basis.sections),
    ];
    for (const { sv, en } of texts) {
      expect(sv).toMatch(/\S/u);
      expect(en).toMatch(/\S/u);
    }
  });
});

describe('one truth in several files', () => {
  test('section keys', () => {
    expect(part('profile', '$defs', 'sectionKey', 'enum')).toEqual(sectionKeys);
    expect(keysOf(part('agreement', 'properties', 'sections', 'properties'))).toEqual(sectionKeys);
  });

  test('point keys', () => {
    const way = ['properties', 'points', 'properties'] as const;
    expect(keysOf(part('profile', ...way))).toEqual(Object.keys(points));
    for (const [section, keys] of Object.entries(points)) {
      expect(keysOf(part('profile', ...way, section, 'properties')).join(' ')).toBe(keys);
    }
  });

  test('criteria', () => {
    const ours = new Set(profiles.flatMap(([, { criteria }]) => words(criteria)));
    const way = ['properties', 'criteria', 'items', 'anyOf', 0, 'enum'] as const;
    expect(new Set(part('profile', ...way) as readonly string[])).toEqual(ours);
    const assessed = keysOf(part('frontmatter', 'properties', 'assessment', 'properties'));
    for (const key of ours) expect(assessed).toContain(key);
  });

  test('parties and term in a report and in an inspection', () => {
    for (const name of ['readParty', 'readTerm', 'readExtension']) {
      expect(part('report', '$defs', name)).toEqual(part('inspect', '$defs', name));
    }
  });

  test('kinds of parties', () => {
    const kinds = part('frontmatter', '$defs', 'party', 'properties', 'type', 'enum');
    const way = ['$defs', 'readParty', 'properties', 'type', 'enum'] as const;
    expect(part('report', ...way)).toEqual([...(kinds as readonly string[]), null]);
  });

  test.each(['config', 'profile', 'profile-table'])(
    '%s says what every key means, in both languages',
    (name) => {
      const described = propertiesOf(read(name)).filter(({ $ref }) => $ref === undefined);
      expect(described.length).toBeGreaterThan(10);
      for (const property of described) {
        expect(property['x-description']?.sv).toMatch(/\.$/u);
        expect(property.description).toBe(property['x-description']?.en);
      }
    },
  );
});

describe('config', () => {
  test('the settings of a repository fit', () => {
    const settings = parse(`
profile: ./profiles/vart-eget.yaml
profile-locked: true
lang: sv
include: [avtal/**/*.md]
exclude: [avtal/arkiv/**]
rules: { vague-wording: off, term-outside-usual: warning }
headings: { goals: [Vart vi vill komma] }
words:
  - { id: egen-sekretess, avoid: [hemligstämplad], instead: konfidentiell, level: krav }
  - { id: own-logo, require: [kommunens logotyp], section: communication, message: { sv: Nämn den., en: Mention it. } }
values:
  direct-award-limits:
    - { kind: general, sek: 700000, from: 2022-02-01 }
    - { kind: social-services, sek: 8109450, from: 2024-01-01, to: 2025-12-31 }
  eur-rate: { sek: 11.50, date: 2026-01-02 }
  decision-window: 90
  reported: { date: 2026-03-31, iop: 7, cooperation-agreements: 12, by-unit: { Socialnämnden: { iop: 2 } } }
docs-url: https://exempel.se/iop/
`);
    expect(fits('config', settings), ajv.errorsText()).toBe(true);
    expect(fits('config', {})).toBe(true);
  });

  test.each([
    'profil: boras',
    'lang: no',
    'rules: { vague-wording: fatal }',
    'rules: { Vague: off }',
    'headings: { mål: [Mål] }',
    'values: { eur-rate: { sek: 11.5 } }',
    'values: { decision-window: 0 }',
    'values: { direct-award-limits: [{ kind: general, sek: 700000, from: 2022-02-30 }] }',
    'docs-url: file:///etc/passwd',
    'words: {}',
    'words: [{ avoid: [utföraren] }]',
    'words: [{ id: term-invalid, avoid: [utföraren] }]',
    'words: [{ id: egen-ord, avoid: [] }]',
    'words: [{ id: egen-ord, pattern: (a+)+$ }]',
    'words: [{ id: egen-ord, avoid: [utföraren], level: fel }]',
  ])('%s does not fit', (text) => {
    expect(fits('config', parse(text))).toBe(false);
  });
});

describe('a profile of one’s own', () => {
  test('fits', () => {
    const profile = parse(`
extends: boras
id: exempelstad-2026
title: { sv: Exempelstads riktlinjer, en: Guidelines of Exempelstad }
decided-by: Kommunfullmäktige i Exempelstad
decided: 2026-03-30
from: 2026-04-01
to: 2030-12-31
sections: { required: [goals], recommended: [target-group], optional: [values] }
order: [background, goals]
headings: { goals: [Vart vi vill komma] }
points: { follow-up: { how: required, paid: none } }
criteria: [initiative, { key: local-need, title: Lokalt behov }]
frontmatter: { required: [reference, term.notice-months] }
template: helsingborg
rules: { vague-wording: off }
`);
    expect(fits('profile', profile), ajv.errorsText()).toBe(true);
  });

  test.each([
    'title: X',
    'extends: boras',
    '{ extends: boras, title: X, sections: { required: [aims] } }',
    '{ extends: boras, title: X, points: { goals: { how: required } } }',
    '{ extends: boras, title: X, points: { values: { compact: maybe } } }',
    '{ extends: boras, title: X, criteria: [niceness] }',
    '{ extends: boras, title: { sv: X } }',
    '{ extends: boras, title: X, name: Y }',
  ])('%s does not fit', (text) => {
    expect(fits('profile', parse(text))).toBe(false);
  });
});

const place = { line: 1, column: 1, endLine: 1, endColumn: 5, text: 'Mål:' };
const both = { sv: 'Text.', en: 'Text.' };
const term = {
  start: '2026-08-01',
  end: null,
  noticeMonths: 6,
  extension: {
    months: 24,
    maxTimes: null,
    decideMonthsBefore: 8,
    decideBy: null,
    automatic: false,
  },
  from: 'prose',
};
const party = {
  name: 'Exempelstads kommun',
  units: ['Kulturnämnden'],
  shortNames: [],
  from: 'prose',
  type: 'municipality',
  side: 'public',
  orgNumber: null,
};
const head = { path: 'x.md', title: null, status: null, stage: 'signing', profile: 'default' };

describe('a report', () => {
  const basis = [{ work: 'boras-2016', place: both, level: 'required' }];
  const finding = {
    rule: 'dispute-clause-missing',
    severity: 'error',
    message: both,
    title: both,
    ...place,
    related: [{ ...place, path: 'x.iop.yaml' }],
    also: [],
    data: { amount: 3 },
    section: null,
    proposal: both,
    basis,
    fix: { title: both, edits: [{ ...place, replacement: 'Mål' }] },
  };
  const report = {
    version: 1,
    tool: { name: 'iop', version: '0.1.0' },
    files: [
      {
        ...head,
        reading: { parties: [party], term },
        sections: {
          goals: { level: 'required', state: 'found', places: [{ heading: 'Mål:', ...place }] },
          term: { level: 'required', state: 'partial', missingPoints: ['end'], places: [] },
        },
        findings: [finding],
        criteria: [
          {
            key: 'no-market',
            title: both,
            state: 'found',
            from: 'text',
            answer: null,
            ...place,
            against: { ...place, path: 'x.iop.yaml' },
          },
          {
            key: 'trust',
            title: both,
            state: 'asserted',
            from: 'assessment',
            answer: 'yes',
            line: null,
            column: null,
            endLine: null,
            endColumn: null,
            text: null,
            against: null,
          },
        ],
        caseQuestions: [
          { rule: 'missing-diarienummer', message: both, proposal: null, basis, excepted: false },
        ],
        exceptions: [
          {
            rule: 'x',
            source: 'comment',
            reason: 'Y',
            by: null,
            until: null,
            ...place,
            findings: [finding],
          },
        ],
        notChecked: [{ key: 'orgnr-owner', rule: null, reason: both }],
      },
    ],
    skippedFiles: [{ path: 'README.md', reason: 'not-an-agreement' }],
    summary: {
      files: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      questions: 1,
      fixable: 1,
      excepted: 1,
      notChecked: 1,
    },
  };

  test('fits', () => {
    expect(fits('report', report), ajv.errorsText()).toBe(true);
    expect(fits('report', { ...report, today: '2026-11-21' })).toBe(true);
  });

  test('needs all of a place, both languages, and nothing more', () => {
    const [file] = report.files;
    const variants = [
      { ...finding, text: undefined },
      { ...finding, endColumn: undefined },
      { ...finding, line: 0 },
      { ...finding, message: { sv: 'Text.' } },
      { ...finding, note: 'x' },
      { ...finding, severity: 'off' },
    ];
    for (const variant of variants) {
      const files = [{ ...file, findings: [JSON.parse(JSON.stringify(variant))] }];
      expect(fits('report', { ...report, files }), JSON.stringify(variant)).toBe(false);
    }
    expect(fits('report', { ...report, time: 'now' })).toBe(false);
  });
});

describe('an inspection', () => {
  const fact = { from: 'prose', section: 'term', ...place };
  const inspection = {
    version: 1,
    ...head,
    frontmatter: { iop: 1 },
    headings: [
      {
        text: 'Mål',
        level: 2,
        kind: 'atx',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 7,
        sections: [{ key: 'goals', by: 'builtin-word' }],
      },
    ],
    sections: { goals: [{ heading: null, line: 3, endLine: 9 }] },
    points: { goals: { overall: place, sign: null } },
    term,
    parties: [party],
    facts: {
      dates: [{ ...fact, value: '2026-08', precision: 'month', ambiguous: false }],
      periods: [{ ...fact, start: '2026-08-01', end: null, openEnded: true }],
      durations: [{ ...fact, years: 0, months: 6, days: 0, role: 'notice' }],
      amounts: [
        {
          ...fact,
          value: 300000,
          currency: 'SEK',
          per: null,
          unit: null,
          approximate: false,
          ceiling: false,
        },
      ],
      frequencies: [{ ...fact, times: 2, per: 'year', minimum: false, body: 'styrgrupp' }],
      orgNumbers: [{ ...fact, value: '212000-9150', valid: true, kind: null }],
      placeholders: [{ ...fact, kind: 'blank' }],
      references: [{ ...fact, kind: 'annex', target: '1' }],
      persons: [{ ...fact, name: 'Kim Exempelsson', role: null, email: null, phone: null }],
      numberConflicts: [{ ...fact, words: 10, digits: 14 }],
    },
    prose: { term: { ...term, extension: null }, parties: [] },
  };

  test('fits', () => {
    expect(fits('inspect', inspection), ajv.errorsText()).toBe(true);
    expect(fits('inspect', { ...inspection, frontmatter: null })).toBe(true);
  });

  test('says why a heading got its section', () => {
    const headings = [{ ...inspection.headings[0], sections: [{ key: 'goals', by: 'magic' }] }];
    expect(fits('inspect', { ...inspection, headings })).toBe(false);
  });

  test('has all kinds of facts', () => {
    const { dates, ...facts } = inspection.facts;
    expect(dates).toHaveLength(1);
    expect(fits('inspect', { ...inspection, facts })).toBe(false);
  });
});
