import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareFacts } from '../accuracy/facts.mjs';
import { measured } from '../accuracy/figures.mjs';
import { compareFindings } from '../accuracy/findings.mjs';
import { goldOf, readGoldFiles } from '../accuracy/gold.mjs';
import { isInProse, masked } from '../accuracy/lines.mjs';
import { byName, figuresOf, type Mark, mark } from '../accuracy/marks.mjs';
import { printed } from '../accuracy/print.mjs';
import type { CheckedFile, Finding, Inspection, Place } from '../accuracy/program.mjs';
import { compareRows, readLists, rowsOf } from '../accuracy/rows.mjs';
import { compareRequired, compareSections } from '../accuracy/sections.mjs';

const accuracy = join(import.meta.dirname, '../accuracy');
const example = join(accuracy, 'example');

/** Twenty lines, each with its own number. */
const lines = Array.from({ length: 20 }, (_, index) => `rad ${index + 1}`);

const at = (line: number, text = `rad ${line}`): Place => ({
  line,
  endLine: line,
  endColumn: 2,
  text,
});

/** Marks in short: part, name, result. */
const short = (marks: readonly Mark[]) =>
  marks.map(({ part, name, result }) => [part, name, result].filter(Boolean).join(' '));

describe('figures', () => {
  const of = (...results: readonly Mark['result'][]) =>
    figuresOf(results.map((result) => ({ result })));

  test.each([
    ['all right', of('true', 'true'), [2, 0, 0, 1, 1, 1]],
    ['one false', of('true', 'false'), [1, 1, 0, 0.5, 1, 2 / 3]],
    ['one missed', of('true', 'missed'), [1, 0, 1, 1, 0.5, 2 / 3]],
    ['another value is false and missed', of('true', 'wrong'), [1, 1, 1, 0.5, 0.5, 0.5]],
    ['nothing given', of('missed'), [0, 0, 1, null, 0, 0]],
    ['nothing to find', of(), [0, 0, 0, null, null, null]],
  ])('%s', (_, figures, wanted) => {
    expect(Object.values(figures)).toEqual(wanted);
  });
});

describe('headings', () => {
  const heading = (line: number, text: string, ...keys: readonly string[]) => ({
    line,
    text,
    sections: keys.map((key) => ({ key })),
  });

  test('sections that are right, false and missed', () => {
    const gold = [{ heading: 'A', line: 1, keys: ['economy', 'term'] }];
    expect(short(compareSections(gold, [heading(1, 'A', 'term', 'goals')], lines))).toEqual([
      'heading wrong',
      'section economy missed',
      'section term true',
      'section goals false',
    ]);
  });

  test('sections that neither help nor hurt', () => {
    const gold = [
      { heading: 'A', line: 1, keys: ['economy'], also_ok: ['term'] },
      { heading: 'B', line: 2, keys: ['economy'], also_ok: ['term'] },
      { heading: 'C', line: 3, keys: [] },
    ];
    const read = [heading(1, 'A', 'economy', 'term'), heading(2, 'B', 'economy'), heading(3, 'C')];
    expect(short(compareSections(gold, read, lines))).toEqual([
      'heading true',
      'section economy true',
      'heading true',
      'section economy true',
      'heading true',
    ]);
  });

  test('a heading is found by its words when its line is another', () => {
    const gold = [{ heading: 'Mål', line: 4, keys: ['goals'] }];
    expect(short(compareSections(gold, [heading(5, 'Mål', 'goals')], lines))).toEqual([
      'heading true',
      'section goals true',
    ]);
  });

  test('headings that only one side has', () => {
    const gold = [
      { heading: 'Mål', line: 4, keys: ['goals'] },
      { heading: 'Titel', line: 1, keys: [] },
    ];
    expect(short(compareSections(gold, [heading(9, 'Annat', 'term')], lines))).toEqual([
      'heading missed',
      'section goals missed',
      'heading missed',
      'heading false',
      'section term false',
    ]);
  });

  test('required parts', () => {
    const gold = {
      required_found: ['goals', 'term', 'values'],
      required_missing: ['economy', 'parties'],
    };
    const sections = {
      goals: { state: 'found' },
      term: { state: 'partial' },
      values: { state: 'missing' },
      economy: { state: 'partial' },
    };
    expect(short(compareRequired(gold, sections))).toEqual([
      'covered goals true',
      'covered term true',
      'covered values missed',
      'absent economy missed',
      'absent parties true',
    ]);
  });

  test('rows of a list', () => {
    const rows = rowsOf('Mål och tid\tgoals,term\t\r\n\nMusik\t-\tactivity\nPengar\teconomy\n');
    if (typeof rows === 'string') throw new Error(rows);
    expect(rows.map(({ row, keys, also_ok }) => [row, keys, also_ok])).toEqual([
      [1, ['goals', 'term'], []],
      [3, [], ['activity']],
      [4, ['economy'], []],
    ]);
    const read = [heading(3, 'x', 'goals', 'term'), heading(7, 'x', 'activity'), heading(11, 'x')];
    const marks = compareRows(rows, read, (index) => 3 + 4 * index);
    expect(short(marks.filter(({ part }) => part === 'row'))).toEqual([
      'row true',
      'row true',
      'row wrong',
    ]);
  });

  test.each([
    ['Mål', 'row 1 has no sections'],
    ['\tgoals', 'row 1 has no heading'],
    ['Mål\tgoal', 'no such section: goal'],
  ])('a broken row: %j', (text, why) => {
    expect(rowsOf(text)).toBe(why);
  });
});

describe('facts', () => {
  const term = { start: '2027-01-01', end: '2028-12-31', noticeMonths: 6, extension: null };
  const inspection = (over: {
    readonly term?: object;
    readonly facts?: Inspection['facts'];
    readonly parties?: Inspection['prose']['parties'];
  }): Inspection => ({
    headings: [],
    facts: over.facts ?? {},
    prose: { term: { ...term, ...over.term }, parties: over.parties ?? [] },
  });
  const compare = (
    wanted: Readonly<Record<string, unknown>>,
    over: Parameters<typeof inspection>[0],
  ) => compareFacts(wanted, inspection(over), lines).map(({ result }) => result);

  test.each<[string, Readonly<Record<string, unknown>>, object, readonly string[]]>([
    ['both days', { period: { start: '2027-01-01', end: '2028-12-31' } }, {}, ['true', 'true']],
    ['another day', { period: { start: '2027-01-02', end: '2028-12-31' } }, {}, ['wrong', 'true']],
    ['no day read', { period: { start: '2027-01-01' } }, { start: null }, ['missed']],
    ['no day there', { period: { start: null, end: null } }, { end: null }, ['false']],
    ['no period there', { period: null }, {}, ['false', 'false']],
    ['not named', {}, {}, []],
    ['notice', { notice_months: 6 }, {}, ['true']],
    ['another notice', { notice_months: 3 }, {}, ['wrong']],
    ['no notice there', { notice_months: null }, {}, ['false']],
    ['no notice on either side', { notice_months: null }, { noticeMonths: null }, []],
    [
      'extension',
      { extension: { months: 12, max_times: null, decide_months_before: 8, automatic: false } },
      { extension: { months: 12, maxTimes: 1, decideMonthsBefore: null, automatic: false } },
      ['true', 'false', 'missed', 'true'],
    ],
    [
      'only what is named of an extension',
      { extension: { months: 12 } },
      { extension: { months: 12, maxTimes: 1, automatic: true } },
      ['true'],
    ],
    [
      'extension not read',
      { extension: { months: 12, automatic: true } },
      {},
      ['missed', 'missed'],
    ],
    [
      'no extension there',
      { extension: null },
      { extension: { months: 12, maxTimes: null, decideMonthsBefore: null, automatic: false } },
      ['false'],
    ],
  ])('%s', (_, wanted, read, results) => {
    expect(compare(wanted, { term: read })).toEqual(results);
  });

  const amount = (value: number, per: string | null, line: number, currency = 'SEK') => ({
    value,
    per,
    currency,
    ...at(line),
  });

  test.each<[string, readonly object[], readonly ReturnType<typeof amount>[], readonly string[]]>([
    ['right', [{ value: 5, per: 'year', line: 2 }], [amount(5, 'year', 2)], ['true']],
    ['none read', [{ value: 5, per: 'year', line: 2 }], [], ['missed']],
    ['another sum', [{ value: 5, per: 'year', line: 2 }], [amount(6, 'year', 2)], ['wrong']],
    ['paid otherwise', [{ value: 5, per: 'year', line: 2 }], [amount(5, null, 2)], ['wrong']],
    ['basis not scored', [{ value: 5, per: null, line: 2 }], [amount(5, 'month', 2)], ['true']],
    [
      'other line',
      [{ value: 5, per: 'year', line: 2 }],
      [amount(5, 'year', 3)],
      ['missed', 'false'],
    ],
    ['any line', [{ value: 5, per: 'year' }], [amount(5, 'year', 3)], ['true']],
    ['equally good', [{ value: 5, line: 2, also_lines: [3] }], [amount(5, null, 3)], ['true']],
    [
      'each time',
      [{ value: 5, line: 2 }],
      [amount(5, null, 2), amount(5, null, 2)],
      ['true', 'false'],
    ],
    [
      'the exact one first',
      [
        { value: 5, per: null, line: 2 },
        { value: 5, per: 'year', line: 2 },
      ],
      [amount(5, 'year', 2), amount(5, 'once', 2)],
      ['true', 'true'],
    ],
    ['other money', [], [amount(5, null, 2, 'EUR')], []],
    ['named money', [{ value: 5, currency: 'EUR' }], [amount(5, null, 2, 'EUR')], ['true']],
  ])('amounts: %s', (_, amounts, read, results) => {
    expect(compare({ amounts }, { facts: { amounts: read } })).toEqual(results);
  });

  test('meetings: bodies in base form, each once', () => {
    const meeting = (body: string | null, times: number, line: number) => ({
      body,
      times,
      per: 'year',
      ...at(line),
    });
    const frequencies = [
      meeting('styrgrupp', 2, 3),
      meeting(null, 2, 4),
      meeting('styrgrupp', 2, 9),
      meeting('arbetsgrupp', 4, 5),
    ];
    const meetings = [
      { body: 'styrgrupp', times: 2, per: 'year' },
      { body: 'råd', times: 1, per: null },
    ];
    expect(compare({ meetings }, { facts: { frequencies } })).toEqual(['true', 'missed', 'false']);
  });

  test('parties of the prose, by name', () => {
    const parties = [
      { name: 'Norrviks  kommun', side: 'public' },
      { name: 'Byalaget', side: 'none' },
    ];
    const wanted = ['Norrviks kommun', { name: 'Byalaget', side: 'civil' }];
    expect(compare({ parties: wanted }, { parties })).toEqual(['true', 'missed', 'false']);
  });

  test('organisation numbers, each once, not those of the frontmatter alone', () => {
    const text = ['---', 'nummer: 802499-0023', '---', '212000 – 9150 och 802499- 0015'];
    const number = (value: string) => ({ value, valid: true, ...at(4) });
    const facts = {
      orgNumbers: [number('212000-9150'), number('212000-9150'), number('802499-0031')],
    };
    const marks = compareFacts(
      { org_numbers: ['212000-9150', '802499-0015', '802499-0023'] },
      inspection({ facts }),
      text,
    );
    expect(marks.map(({ result, wanted, got }) => [result, wanted ?? got])).toEqual([
      ['true', '212000-9150'],
      ['missed', '802499-0015'],
      ['false', '802499-0031'],
    ]);
    expect(isInProse(text, '802499-0023')).toBe(false);
  });

  test('any list of inspect, its names in camelCase', () => {
    const facts = {
      numberConflicts: [{ words: 2, digits: 3, ...at(2) }],
      periods: [{ start: '2027', end: null, openEnded: true, ...at(3) }],
      persons: [{ name: 'Stina Ek', role: null, email: null, phone: null, ...at(4) }],
    };
    const wanted = {
      number_conflicts: [{ words: 2, digits: 3 }],
      periods: [{ start: '2027', open_ended: true, line: 3 }],
      persons: [{ name: 'Stina Ek', phone: '070-174 06 33', line: 4 }],
      references: [{ kind: 'annex', target: '1' }],
    };
    expect(compare(wanted, { facts })).toEqual(['true', 'true', 'wrong', 'missed']);
  });
});

describe('findings', () => {
  const finding = (rule: string, line: number, over: Partial<Finding> = {}): Finding => ({
    rule,
    severity: 'warning',
    related: [],
    also: [],
    data: {},
    ...at(line),
    ...over,
  });
  const file = (findings: readonly Finding[], over: Partial<CheckedFile> = {}): CheckedFile => ({
    sections: {},
    findings,
    notes: [],
    caseQuestions: [],
    ...over,
  });
  const compare = (
    gold: Parameters<typeof compareFindings>[0],
    findings: readonly Finding[],
    over: Partial<CheckedFile> = {},
  ) => short(compareFindings({ must_flag: [], ...gold }, file(findings, over), lines));
  const question = (rule: string, excepted = false) => ({ caseQuestions: [{ rule, excepted }] });
  const on = (rule: string, line: number | null, over = {}) => ({ rule, line, ...over });

  test.each<[string, Parameters<typeof compare>, readonly string[]]>([
    ['shown', [{ must_flag: [on('a', 3)] }, [finding('a', 3)]], ['rule a true']],
    ['not shown', [{ must_flag: [on('a', 3)] }, []], ['rule a missed']],
    [
      'shown elsewhere',
      [{ must_flag: [on('a', 3)] }, [finding('a', 4)]],
      ['rule a missed', 'rule a false'],
    ],
    [
      'over several lines',
      [{ must_flag: [on('a', 3)] }, [finding('a', 2, { endLine: 4 })]],
      ['rule a true'],
    ],
    [
      'up to the line',
      [{ must_flag: [on('a', 3)] }, [finding('a', 2, { endLine: 3, endColumn: 1 })]],
      ['rule a missed', 'rule a false'],
    ],
    [
      'a related place',
      [{ must_flag: [on('a', 3)] }, [finding('a', 9, { related: [at(3)] })]],
      ['rule a true'],
    ],
    [
      'the line of another file',
      [{ must_flag: [on('a', 3)] }, [finding('a', 3, { path: 'x.iop.yaml' })]],
      ['rule a missed', 'rule a false'],
    ],
    [
      'an equally good line',
      [{ must_flag: [on('a', 3, { also_lines: [7] })] }, [finding('a', 7)]],
      ['rule a true'],
    ],
    ['something absent', [{ must_flag: [on('a', null)] }, [finding('a', 7)]], ['rule a true']],
    [
      'by key',
      [
        { must_flag: [on('a', null, { key: 'goals' }), on('a', null, { key: 'values' })] },
        [finding('a', 1, { data: { key: 'values' } })],
      ],
      ['rule a missed', 'rule a true'],
    ],
    [
      'merged into another',
      [{ must_flag: [on('a', 3), on('b', 3)] }, [finding('b', 3, { also: ['a'] })]],
      ['rule a true', 'rule b true'],
    ],
    [
      'a question about the case',
      [{ must_flag: [on('a', 3)] }, [], question('a')],
      ['rule a true'],
    ],
    [
      'an excepted question',
      [{ must_flag: [on('a', 3)] }, [], question('a', true)],
      ['rule a missed'],
    ],
    [
      'shown twice',
      [{ must_flag: [on('a', 3)] }, [finding('a', 3), finding('a', 3)]],
      ['rule a true'],
    ],
    [
      'at its level',
      [{ must_flag: [on('a', 3, { level: 'warning' })] }, [finding('a', 3)]],
      ['rule a true', 'level a true'],
    ],
    [
      'at another level',
      [{ must_flag: [on('a', 3, { level: 'error' })] }, [finding('a', 3)]],
      ['rule a true', 'level a wrong'],
    ],
    [
      'as a question',
      [{ must_flag: [on('a', 3, { level: 'question' })] }, [], question('a')],
      ['rule a true', 'level a true'],
    ],
    ['silent in a trap', [{ must_not_flag: [on('a', 3)] }, []], ['trap a true']],
    [
      'into a trap',
      [{ must_not_flag: [on('a', 3)] }, [finding('a', 3)]],
      ['trap a false', 'rule a false'],
    ],
    [
      'beside a trap',
      [{ must_not_flag: [on('a', 3)] }, [finding('a', 4)]],
      ['trap a true', 'rule a false'],
    ],
    [
      'beside a trap, unsure',
      [{ must_not_flag: [on('a', 3)], unsure: ['a'] }, [finding('a', 4)]],
      ['trap a true'],
    ],
    [
      'into a trap, unsure',
      [{ must_not_flag: [on('a', 3)], unsure: ['a'] }, [finding('a', 3)]],
      ['trap a false', 'rule a false'],
    ],
    [
      'into a trap anywhere',
      [{ must_not_flag: [on('a', null)] }, [finding('a', 4)]],
      ['trap a false', 'rule a false'],
    ],
    [
      'a question into a trap',
      [{ must_not_flag: [on('a', null)] }, [], question('a')],
      ['trap a false', 'rule a false'],
    ],
    [
      'a question beside a trap',
      [{ must_not_flag: [on('a', 3)], unsure: ['a'] }, [], question('a')],
      ['trap a true'],
    ],
    ['not asked for', [{}, [finding('a', 4)]], ['rule a false']],
    ['a question not asked for', [{}, [], question('a')], ['rule a false']],
    ['unsure', [{ unsure: ['a'] }, [finding('a', 4)]], []],
    [
      'unsure beyond what is listed',
      [{ must_flag: [on('a', 3)], unsure: ['a'] }, [finding('a', 3), finding('a', 4)]],
      ['rule a true'],
    ],
    [
      'how the document is made',
      [{}, [finding('heading-levels', 4), finding('rescission-missing', 4)]],
      [],
    ],
    [
      'how the document is made, named',
      [{ must_flag: [on('heading-levels', 3)] }, [finding('heading-levels', 4)]],
      ['rule heading-levels missed', 'rule heading-levels false'],
    ],
    [
      'a note, named',
      [
        { must_flag: [on('frontmatter-missing', null)] },
        [],
        { notes: [finding('frontmatter-missing', 1)] },
      ],
      ['rule frontmatter-missing true'],
    ],
  ])('%s', (_, input, wanted) => {
    expect(compare(...input)).toEqual(wanted);
  });

  test('only traps, where no defects are listed', () => {
    const found = file([finding('a', 4), finding('b', 4), finding('c', 5)]);
    const gold = { must_not_flag: [on('a', 3), on('c', 5)] };
    expect(short(compareFindings(gold, found, lines))).toEqual([
      'trap a true',
      'trap c false',
      'rule c false',
    ]);
  });
});

describe('gold files', () => {
  test.each<[string, unknown, string]>([
    ['a list', [], 'the file must be object'],
    ['a word for a line', { must_flag: [{ rule: 'a', line: 'tre' }] }, 'must_flag.0.line'],
    ['no rule', { must_flag: [{ line: 3 }] }, "must have required property 'rule'"],
    [
      'an unknown level',
      { must_flag: [{ rule: 'a', line: 3, level: 'bad' }] },
      'error,warning,info,question',
    ],
    ['an unknown section', { required_found: ['gaols'] }, 'no such section: gaols'],
    [
      'a fact without its value',
      { facts: { amounts: [{ per: 'year' }] } },
      "required property 'value'",
    ],
    ['a day that is none', { facts: { period: { start: 'våren' } } }, 'facts.period.start'],
  ])('broken: %s', (_, value, why) => {
    expect(goldOf(value, lines)).toEqual({ why: expect.stringContaining(why) });
  });

  test('what is not scored and what does not fit the text is told', () => {
    const gold = {
      colour: 'red',
      facts: { weather: 1, amounts: [{ value: 1, colour: 2 }] },
      sections: [{ heading: 'rad 9', line: 2, keys: [] }],
      must_flag: [
        { rule: 'a', line: 3, quote: 'rad 3' },
        { rule: 'b', line: 3, quote: 'rad 4' },
      ],
    };
    expect(goldOf(gold, lines)).toMatchObject({
      remarks: [
        'colour is not scored',
        'facts.weather is not scored',
        'facts.amounts.0.colour is not scored',
        'sections: line 2 does not hold the heading “rad 9”',
        'b: line 3 does not hold the quotation',
      ],
    });
  });

  test('those of the example fit their agreements', () => {
    const { files, broken } = readGoldFiles(example);
    expect(broken).toEqual([]);
    expect(files.map(({ name, remarks }) => [name, remarks])).toEqual([
      ['byabussen.md', []],
      ['lanehyllan.md', []],
    ]);
    expect(readLists(example).lists.map(({ name }) => name)).toEqual(['headings-example.tsv']);
  });

  test('the form in the README is the form that is read', () => {
    const [, json = ''] =
      /```json\n([\s\S]*?)```/.exec(readFileSync(join(accuracy, 'README.md'), 'utf8')) ?? [];
    const read = goldOf(JSON.parse(json), lines);
    expect(read).toMatchObject({
      remarks: [expect.stringContaining('Pengar och lokal'), expect.any(String)],
    });
  });
});

describe('report', () => {
  const marks = [
    mark('rule', 'a', 'missed', { line: 3, text: 'två exemplar', why: 'tre parter' }),
    mark('rule', 'b', 'false', { line: 4, cause: 'unlisted', got: 'info' }),
    mark('rule', 'c', 'false', { line: 5, cause: 'trap' }),
    mark('trap', 'c', 'false', { line: 5 }),
    mark('trap', 'd', 'true'),
    mark('heading', '', 'true'),
    mark('heading', '', 'wrong', { line: 1 }),
    mark('heading', '', 'false', { line: 2 }),
    mark('fact', 'amounts', 'wrong', { wanted: '5, year', got: '6, year' }),
  ].map((it) => ({ ...it, file: 'x.md' }));
  const figures = measured(marks, new Set(['b', 'c', 'd']));

  test('figures', () => {
    expect(figures.headings.agreements).toEqual({ right: 1, of: 2, share: 0.5, unknown: 1 });
    expect(figures.rules).toMatchObject({
      all: { true: 0, false: 2, missed: 1 },
      shown: { right: 0, of: 1 },
      trapsHit: { right: 1, of: 2, share: 0.5 },
      unlisted: 1,
      by: { a: { inProgram: false, missed: 1 }, c: { inProgram: true, traps: 1, trapsHit: 1 } },
    });
    expect([...byName(marks).keys()]).toEqual(['', 'a', 'amounts', 'b', 'c', 'd']);
  });

  test('the worst first, a trap told once', () => {
    expect(figures.misses.map(({ part, name, result }) => `${part} ${name} ${result}`)).toEqual([
      'trap c false',
      'rule b false',
      'rule a missed',
      'fact amounts wrong',
      'heading  false',
      'heading  wrong',
    ]);
  });

  test('as text', () => {
    const text = printed(figures, 1);
    expect(text).toMatch(/^ {2}traps hit +1 of 2 +50\.0 %$/m);
    expect(text).toMatch(/^ {2}a +0 +0 +1 +– +0\.000 +0\.000 {2}no such rule$/m);
    expect(text).toContain('… and 1 more (--misses 2)');
    expect(printed(figures, 2)).toContain(
      '  x.md:3 · a · missed\n      no such rule; tre parter\n      “två exemplar”',
    );
  });

  test.each([
    ['ring 070-174 06 05', 'ring 070-174 06 05'],
    ['nummer 212000-9150', 'nummer 212000-9150'],
    ['född 121212-1212', 'född 121212-****'],
    ['född 201212121212.', 'född 20121212****.'],
  ])('masked: %s', (text, wanted) => {
    expect(masked(text)).toBe(wanted);
  });
});

describe('the command', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'iop-accuracy-test-'));
    cpSync(example, join(folder, 'own'), { recursive: true });
    const answers = {
      check: { files: [{ sections: {}, findings: [], notes: [], caseQuestions: [] }] },
      inspect: { headings: [], facts: {}, prose: { term: {}, parties: [] } },
      rules: { rules: [{ id: 'tacit-renewal' }] },
    };
    writeFileSync(
      join(folder, 'program.cjs'),
      `console.log(JSON.stringify(${JSON.stringify(answers)}[process.argv[2]]))`,
    );
    writeFileSync(join(folder, 'silent.cjs'), 'console.error("cannot"); process.exit(1);');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(accuracy, 'accuracy.mjs'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('ends with 0 however bad the figures are', () => {
    const { status, stdout, stderr } = run('own', '--program', 'program.cjs', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({
      version: 1,
      stage: 'signing',
      agreements: ['byabussen.md', 'lanehyllan.md'],
      facts: { by: { parties: { true: 0, missed: 5 } } },
      rules: { by: { 'tacit-renewal': { inProgram: true, missed: 1 } } },
    });
    expect(figures.headings.lists['headings-example.tsv'].of).toBe(8);
  });

  test('measures the example when no folder is named', () => {
    const { status, stdout } = run('--program', 'program.cjs');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2 agreements · default · signing · 2026-11-21\n/);
  });

  test.each([
    ['a broken gold file', 'x.gold.json', '{', 'x.gold.json: is not JSON'],
    ['a gold file of nothing', 'y.gold.json', '{}', 'y.gold.json: y.md does not exist'],
    ['a broken list', 'headings-x.tsv', 'Mål', 'headings-x.tsv: row 1 has no sections'],
  ])('ends with 2 for %s', (_, name, text, why) => {
    const own = mkdtempSync(join(folder, 'broken-'));
    cpSync(join(example, 'byabussen.md'), join(own, 'x.md'));
    writeFileSync(join(own, name), text);
    const { status, stderr, stdout } = run(own, '--program', 'program.cjs');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(why);
  });

  test('ends with 2 when there is nothing to measure, or the program does not answer', () => {
    const empty = join(mkdtempSync(join(folder, 'empty-')));
    expect(run(empty, '--program', 'program.cjs')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no gold files'),
    });
    expect(run('own', '--program', 'nowhere.cjs').status).toBe(2);
    const silent = run('own', '--program', 'silent.cjs');
    expect(silent.status).toBe(2);
    expect(silent.stderr).toContain('gives no JSON: cannot');
  });
});
