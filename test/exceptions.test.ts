import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exceptionsOf } from '../src/agreement/exceptions/exceptions.ts';
import { buildReport, checkAgreement } from '../src/check.ts';
import { run } from '../src/cli/run.ts';
import { type Finding, wordsOf } from '../src/finding.ts';
import { parse } from '../src/index.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { json } from '../src/reporters/json.ts';
import { plain } from '../src/reporters/plain.ts';
import { text } from '../src/reporters/text.ts';
import { defineRule, type Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { memoryHost } from './memory-host.ts';
import { plainContext } from './sample-report.ts';

const words = { sv: 'Ordet finns.', en: 'The word is there.' };

/** Finds a word everywhere, in the card too. */
function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    group: 'style',
    title: { sv: `Ordet ${word}`, en: `The word ${word}` },
    summary: words,
    rationale: words,
    advice: words,
    about: 'text',
    severity: 'error',
    basis: [{ work: 'document-integrity' }],
    messages: { found: words },
    examples: [],
    *check({ source, card }) {
      for (const place of card ? [source, card.source] : [source]) {
        for (const { index: start } of place.text.matchAll(new RegExp(word, 'g'))) {
          yield { message: 'found', at: { start, end: start + word.length }, source: place };
        }
      }
    },
    ...more,
  });
}

const about = rules.filter(({ group }) => group === 'exceptions');
const own = [wordRule('the-word', 'ORDET'), wordRule('the-day', 'DAGEN'), ...about];

interface Given {
  readonly card?: string;
  readonly today?: string;
  readonly rules?: readonly Rule[];
}

function check(written: string, { card, today = '2026-06-01', rules: chosen = own }: Given = {}) {
  const beside = card === undefined ? {} : { card: { path: 'a.iop.yaml', text: card } };
  return checkAgreement(parse({ path: 'a.md', text: written }, beside), { rules: chosen, today });
}

const at = ({ source, at: { start } }: Finding) =>
  source.text.slice(0, start).split(/\r\n|\r|\n/).length;
const found = (file: ReturnType<typeof check>) =>
  file.findings.map((one) => `${one.rule.id}:${at(one)}`);
const told = (file: ReturnType<typeof check>) =>
  file.findings
    .filter(({ rule }) => rule.group === 'exceptions')
    .map(({ rule, message }) => `${rule.id.replace('exception-', '')}:${message}`);
const accepted = (file: ReturnType<typeof check>) =>
  file.exceptions.flatMap(({ findings }) => findings).map(at);

const ignore = '<!-- iop-ignore the-word: Så ska det vara. -->';

describe('a comment covers', () => {
  test.each<[string, string, readonly number[], readonly number[]]>([
    ['the paragraph below it', `# T\n\n${ignore}\n\nORDET och\nORDET\n\nORDET\n`, [5, 6], [8]],
    ['it right on top of it', `# T\n\n${ignore}\nORDET\n\nORDET\n`, [4], [6]],
    [
      'a heading with its text and sub-headings',
      `# T\n\nORDET\n\n${ignore}\n\n## Mål\n\nORDET\n\n### Delmål\n\nORDET\n\n## Ekonomi\n\nORDET\n`,
      [9, 13],
      [3, 17],
    ],
    ['of the title no section', `${ignore}\n\n# ORDET\n\nORDET\n\n## Mål\n\nORDET\n`, [3, 5], [9]],
    [
      'a list as a whole',
      `# T\n\n${ignore}\n\n- ORDET\n  - ORDET\n- ORDET\n\nORDET\n`,
      [5, 6, 7],
      [9],
    ],
    [
      'a table as a whole',
      `# T\n\n${ignore}\n\n| a | b |\n| - | - |\n| ORDET | x |\n| y | ORDET |\n\nORDET\n`,
      [7, 8],
      [10],
    ],
    ['a quotation as a whole', `# T\n\n${ignore}\n\n> ORDET\n>\n> ORDET\n\nORDET\n`, [5, 7], [9]],
    ['its own paragraph, from within', `# T\n\nORDET ${ignore} ORDET\n\nORDET\n`, [3, 3], [5]],
    [
      'its own heading, from within',
      `# T\n\n## Mål ${ignore}\n\nORDET\n\n## Tid\n\nORDET\n`,
      [5],
      [9],
    ],
    ['past other comments', `# T\n\n${ignore}\n\n<!-- Anna läser. -->\n\nORDET\n`, [7], []],
    ['past a mark', `# T\n\n${ignore}\n<!-- iop: goals -->\n## Hit\n\nORDET\n`, [7], []],
    ['with Windows line ends', `# T\r\n\r\n${ignore}\r\n\r\nORDET\r\n\r\nORDET\r\n`, [5], [7]],
    ['in Swedish', '# T\n\n<!-- iop-godta the-word: Ja. -->\n\nORDET\n\nORDET\n', [5], [7]],
    ['one rule and no other', `# T\n\n${ignore}\n\nORDET DAGEN\n`, [5], [5]],
  ])('%s', (_, written, taken, left) => {
    const file = check(written);
    expect(accepted(file)).toEqual(taken);
    expect(file.findings.map(at)).toEqual(left);
    expect(told(file)).toEqual([]);
    expect(file.exceptions.map(({ exception }) => exception.reason?.length)).not.toContain(0);
  });

  test.each([
    ['iop-ignore-file', '# T\n\n<!-- iop-ignore-file the-word: Ja. -->\n\n## Mål\n\nORDET\n'],
    ['iop-godta-fil', '<!-- iop-godta-fil the-word: Ja. -->\n\n# T\n\nORDET\n\n## Mål\n\nORDET\n'],
  ])('the whole document: %s', (_, written) => {
    expect(check(written).findings).toEqual([]);
    expect(check(written, { card: 'titel: ORDET\n' }).findings).toEqual([]);
  });
});

describe('no exception is', () => {
  test.each([
    ['in a code block', `\`\`\`\n${ignore}\n\`\`\`\n\nORDET`],
    ['in an indented code block', `    ${ignore}\n\nORDET`],
    ['in code in a sentence', `Skriv \`${ignore}\` så går det. ORDET`],
    ['with an escaped sign', 'Skriv \\<!-- iop-ignore the-word: Ja. --> ORDET'],
    ['a comment that is never closed', '<!-- iop-ignore the-word: Ja.\n\nORDET'],
    ['closed by the next one', '<!-- iop-ignore the-word: Ja.\n<!-- Anna läser. -->\n\nORDET'],
    ['a comment that only speaks of it', '<!-- Skriv iop-ignore the-word: Ja. -->\n\nORDET'],
    ['another word', '<!-- iop-ignored the-word: Ja. -->\n\nORDET'],
    ['without a sign', 'iop-ignore the-word: Ja.\n\nORDET'],
  ])('%s', (_, body) => {
    const file = check(`# T\n\n${body}\n`);
    expect(file.exceptions).toEqual([]);
    expect(file.findings.map(({ rule }) => rule.id)).toContain('the-word');
    expect(told(file)).toEqual([]);
  });

  test('after a comment in code a real one counts', () => {
    expect(accepted(check(`# T\n\nSkriv \`<!--\` så. ${ignore} ORDET\n`))).toEqual([3]);
  });
});

describe('what is said of an exception', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing to accept', `# T\n\n${ignore}\n\nHej\n`, ['unused:comment']],
    ['nothing after it', `# T\n\nHej\n\n${ignore}\n`, ['unused:comment']],
    [
      'the second of two for one place',
      `# T\n\n${ignore}\n${ignore}\n\nORDET\n`,
      ['unused:comment'],
    ],
    [
      'for all, below a section',
      '# T\n\n## Mål\n\n<!-- iop-ignore-file the-word: Ja. -->\n\nORDET\n',
      ['unused:misplaced'],
    ],
    ['no reason', '# T\n\n<!-- iop-ignore the-word -->\n\nORDET\n', ['without-reason:comment']],
    [
      'an empty reason',
      '# T\n\n<!-- iop-ignore the-word: -->\n\nORDET\n',
      ['without-reason:comment'],
    ],
    [
      'a rule nearly spelt',
      '# T\n\n<!-- iop-ignore te-word: Ja. -->\n\nORDET\n',
      ['unknown-rule:near'],
    ],
    [
      'a title for an id',
      '# T\n\n<!-- iop-ignore Personnummer: J -->\n\nX\n',
      ['unknown-rule:near'],
    ],
    [
      'two rules',
      '# T\n\n<!-- iop-ignore the-word, the-day: Ja. -->\n\nX\n',
      ['unknown-rule:form'],
    ],
    [
      'no colon',
      '# T\n\n<!-- iop-ignore the-word för att: det är så -->\n\nX\n',
      ['unknown-rule:form'],
    ],
    ['no rule', '# T\n\n<!-- iop-ignore: -->\n\nORDET\n', ['unknown-rule:none']],
    ['itself', '# T\n\n<!-- iop-ignore exception-unused: Ja. -->\n\nORDET\n', ['unused:never']],
  ])('%s', (_, written, expected) => {
    expect(told(check(written))).toEqual(expected);
  });

  test('nothing when its rule was not asked', () => {
    const file = check('# T\n\n<!-- iop-ignore placeholder-left: Ja. -->\n\nHej\n');
    expect(told(file)).toEqual([]);
    const off = parse({ path: 'a.md', text: `# T\n\n${ignore}\n\nORDET\n` });
    const report = checkAgreement(off, { rules: own, settings: { 'the-word': 'off' } });
    expect([report.findings, report.exceptions]).toEqual([[], []]);
  });

  test('which rule was perhaps meant', () => {
    const [one] = check('# T\n\n<!-- iop-ignore dispute-clase: Ja. -->\n\nHej\n').findings;
    expect(wordsOf(one as Finding).sv).toContain('Menade du ”dispute-clause-missing”?');
    expect(wordsOf(one as Finding).en).toContain('Did you mean “dispute-clause-missing”?');
  });

  test('a very long name is not repeated', () => {
    const long = 'x'.repeat(5000);
    const [one] = check(`# T\n\n<!-- iop-ignore ${long}: Ja. -->\n\nHej\n`).findings;
    expect(wordsOf(one as Finding).sv.length).toBeLessThan(250);
  });

  test('it stands where the exception does', () => {
    const { findings } = check(`# T\n\n${ignore}\n\nHej\n`);
    expect(findings.map(({ source, at: { start, end } }) => source.text.slice(start, end))).toEqual(
      [ignore],
    );
  });
});

describe('the innermost exception is used', () => {
  const section = '<!-- iop-ignore the-word: I avsnittet. -->';
  const written = `# T\n\n${section}\n\n## Mål\n\n${ignore}\n\nORDET\n\nORDET\n`;
  const reasons = (card?: string) =>
    check(written, card === undefined ? {} : { card }).exceptions.map(({ exception, findings }) => [
      exception.reason,
      findings.map(at),
    ]);

  test('the paragraph before the section', () => {
    expect(reasons()).toEqual([
      ['I avsnittet.', [11]],
      ['Så ska det vara.', [9]],
    ]);
  });

  test('the section before the card, which then has nothing to accept', () => {
    const card = 'exceptions: [{ rule: the-word, reason: Överallt. }]\n';
    expect(reasons(card)).toHaveLength(2);
    expect(told(check(written, { card }))).toEqual(['unused:entry']);
  });
});

describe('an entry of the card or the frontmatter', () => {
  const entry = (lines: string) => `godtagna:\n  - regel: the-word\n${lines}`;
  const body = '# T\n\n## Mål\n\nORDET\n';

  test.each<[string, string]>([
    ['in Swedish', 'godtagna: [{ regel: the-word, skäl: Ja., av: Kim Ek, till: 2026-12-31 }]'],
    ['in English', 'exceptions: [{ rule: the-word, reason: Ja., by: Kim Ek, until: 2026-12-31 }]'],
  ])('%s', (_, list) => {
    const beside = check(body, { card: `${list}\n` });
    const within = check(`---\n${list}\n---\n${body}`);
    for (const [file, from] of [
      [beside, 'card'],
      [within, 'frontmatter'],
    ] as const) {
      expect(file.findings).toEqual([]);
      const [one] = file.exceptions;
      expect(one?.exception).toMatchObject({ from, reason: 'Ja.', by: 'Kim Ek' });
      expect(one?.exception.until?.day).toBe('2026-12-31');
    }
  });

  test.each<[string, string, string, readonly string[], number]>([
    ['its last day', '2026-06-01', '    skäl: Ja.\n    till: 2026-06-01\n', [], 1],
    ['the day after', '2026-06-02', '    skäl: Ja.\n    till: 2026-06-01\n', ['expired:passed'], 1],
    ['without a day', '2099-01-01', '    skäl: Ja.\n', [], 1],
    ['without a reason', '2026-06-01', '    av: Kim Ek\n', ['without-reason:entry'], 0],
    ['with a blank one', '2026-06-01', "    skäl: ' '\n", ['without-reason:entry'], 0],
    ['until no day of the calendar', '2026-06-01', '    skäl: Ja.\n    till: 2026-02-30\n', [], 0],
  ])('%s', (_, today, lines, said, taken) => {
    const file = check(body, { card: entry(lines), today });
    expect(told(file)).toEqual(said);
    expect(accepted(file)).toHaveLength(taken);
    expect(file.findings.map(({ rule }) => rule.id).includes('the-word')).toBe(taken === 0);
  });

  test('that has expired is never told without a day to compare with', () => {
    const agreement = parse(
      { path: 'a.md', text: body },
      { card: { path: 'a.iop.yaml', text: entry('    skäl: Ja.\n    till: 2020-01-01\n') } },
    );
    const file = checkAgreement(agreement, { rules: own });
    expect([file.findings, file.today]).toEqual([[], null]);
  });

  test('frontmatter and card each have a list, and both hold', () => {
    const written = `---\ngodtagna: [{ regel: the-word, skäl: Ja. }]\n---\n${body}\nDAGEN\n`;
    const card = 'godtagna: [{ regel: the-day, skäl: Nej., till: 2027-01-31 }]\n';
    const schema = rules.filter(({ id }) => id === 'frontmatter-schema');
    const file = check(written, { card, rules: [...own, ...schema] });
    expect(file.exceptions.map(({ exception }) => exception.rule)).toEqual(['the-word', 'the-day']);
    const said = file.findings.map(({ message }) => message);
    expect(said).not.toContain('conflict');
  });

  test('what cannot be read accepts nothing', () => {
    const card = 'godtagna: [{ regel: the-word, skäl: Ja. }]\ntitel: "Norra\n';
    expect(check(body, { card }).exceptions).toEqual([]);
  });

  test.each(['godtagna: ja\n', 'godtagna: [ja, 1, null, [x]]\n', 'godtagna: [{ regel: [x] }]\n'])(
    'nonsense is left to the schema: %j',
    (card) => {
      const file = check(body, { card });
      expect([told(file), file.exceptions]).toEqual([[], []]);
    },
  );
});

describe('a comment may say who and until when', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['Ja. (enhetschefen, till 2027-01-31)', 'Ja.', 'enhetschefen', '2027-01-31'],
    ['Ja (av Kim Ek till och med 2027-01-31).', 'Ja', 'Kim Ek', '2027-01-31'],
    ['Yes (by Kim Ek, until 2027-01-31)', 'Yes', 'Kim Ek', '2027-01-31'],
    ['Ja (till 2027-01-31)', 'Ja', null, '2027-01-31'],
    ['Målen sätts senare (av styrgruppen)', 'Målen sätts senare (av styrgruppen)', null, null],
    ['Ja (till 2027-02-30)', 'Ja (till 2027-02-30)', null, null],
    ['Skrivs\n   om: snart', 'Skrivs om: snart', null, null],
    ['(till 2027-01-31)', null, null, '2027-01-31'],
  ])('%s', (written, reason, by, day) => {
    const file = check(`# T\n\n<!-- iop-ignore the-word: ${written} -->\n\nORDET\n`);
    const [used] = file.exceptions;
    expect(used?.exception.reason ?? null).toBe(reason);
    if (reason !== null)
      expect([used?.exception.by, used?.exception.until?.day ?? null]).toEqual([by, day]);
    else expect(told(file)).toEqual(['without-reason:comment']);
  });
});

describe('what cannot be accepted', () => {
  test('a text that cannot be read', () => {
    const card = 'godtagna: [{ regel: unreadable-document, skäl: Ja. }]\n';
    const file = check('# T\n\n```\n\n## Mål\n', { card, rules });
    expect(found(file)).toEqual(['unreadable-document:3']);
    expect(file.exceptions).toEqual([]);
    expect(told(check('# T\n\nHej\n', { card }))).toEqual(['unused:never']);
  });

  test('a card that cannot be read, whatever the text says; but what is written in it', () => {
    const comment = '<!-- iop-ignore-file frontmatter-schema: Ja. -->\n\n';
    const schema = rules.filter(({ id }) => id === 'frontmatter-schema');
    const of = (card: string) => check(`${comment}# T\n`, { card, rules: [...schema, ...about] });
    expect(found(of('titel: "Norra\n'))).toEqual(['frontmatter-schema:1', 'exception-unused:1']);
    expect(told(of('titel: "Norra\n'))).toEqual(['unused:never']);
    expect(found(of('bedömning: { datum: igår }\n'))).toEqual([]);
  });

  test('one of several places that are told as one', () => {
    const gathers = wordRule('gathers', 'ORDET', {
      gathers: true,
      *check({ source }) {
        const [first, ...others] = [...source.text.matchAll(/ORDET/g)].map(({ index }) => ({
          start: index,
          end: index + 5,
        }));
        const related = others.map((range) => ({ range }));
        if (first) yield { message: 'found', at: first, related };
      },
    });
    const of = (written: string) => check(written, { rules: [gathers, ...about] });
    const comment = '<!-- iop-ignore gathers: Ja. -->';
    expect(told(of(`# T\n\n${comment}\n\nORDET\n\nORDET\n`))).toEqual(['unused:partial']);
    expect(of(`# T\n\n${comment}\n\n- ORDET\n- ORDET\n`).findings).toEqual([]);
  });
});

describe('a report', () => {
  const asked = wordRule('case', 'FRÅGA', { about: 'case' });
  const note = wordRule('note', 'NOT', { counted: false });
  const reason = 'Kim 19121212-1212 \u001b[31mlovar';
  const written = `# T\n\n## Mål\n\n<!-- iop-ignore the-word: ${reason} -->\n\nORDET\n\n## Tid\n\nORDET FRÅGA NOT\n`;
  const card =
    'godtagna:\n  - { regel: case, skäl: Beslutas i mars., av: enhetschefen, till: 2026-01-31 }\n  - { regel: note, skäl: Ja. }\n';
  const file = check(written, { card, rules: [...own, asked, note] });
  const report = buildReport([file]);

  test('counts what is left, and what is accepted by itself', () => {
    expect(file.notes).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 1, questions: 0, excepted: 3 });
    expect(report.today).toBe('2026-06-01');
  });

  test.each(['sv', 'en'] as const)('says every reason, in %s', (locale) => {
    for (const quiet of [false, true]) {
      for (const reporter of [text, plain]) {
        const shown = reporter(report, { ...plainContext, locale, quiet });
        expect(shown).toContain('Beslutas i mars. (enhetschefen, ');
        expect(shown).toContain('2026-01-31)');
        expect(shown).toContain('Kim 19121212-**** \ufffd[31mlovar');
        expect(shown).toContain(locale === 'sv' ? 'godtag' : 'accepted');
      }
    }
  });

  test('an agreement with nothing left is a line with its reasons below', () => {
    const clean = check(`# T\n\n${ignore}\n\nORDET\n`);
    const shown = text(buildReport([clean, clean]), plainContext);
    expect(shown.match(/Skäl: Så ska det vara\./g)).toHaveLength(2);
    expect(shown.match(/1 godtagen/g)).toHaveLength(2);
    expect(shown).toContain('2 godtagna');
  });

  test('many places of one exception are named together', () => {
    const many = check(`# T\n\n${ignore}\n\n## Mål\n${'\nORDET\n'.repeat(12)}`);
    expect(text(buildReport([many]), plainContext)).toMatch(
      /Ordet ORDET, rad 7, 9, 11, 13, 15, 17, 19, 21 och 4 till\./,
    );
  });

  test('as JSON has each exception with its findings, and the questions that are answered', () => {
    const made = JSON.parse(json(report, plainContext));
    expect(made.today).toBe('2026-06-01');
    const schema = join(import.meta.dirname, '../schemas/report.schema.json');
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    expect(validate(made), JSON.stringify(validate.errors)).toBe(true);
    const [one] = made.files;
    expect(one.caseQuestions).toMatchObject([{ rule: 'case', excepted: true }]);
    expect(one.exceptions).toMatchObject([
      {
        rule: 'the-word',
        source: 'comment',
        by: null,
        until: null,
        line: 5,
        findings: [{ rule: 'the-word', line: 7 }],
      },
      {
        rule: 'case',
        source: 'card',
        path: 'a.iop.yaml',
        reason: 'Beslutas i mars.',
        by: 'enhetschefen',
        until: '2026-01-31',
        line: 2,
        findings: [{ rule: 'case' }],
      },
      { rule: 'note', source: 'card', findings: [{ rule: 'note' }] },
    ]);
  });

  test('without exceptions names no day', () => {
    expect(JSON.parse(json(buildReport([check('# T\n')]), plainContext))).not.toHaveProperty(
      'today',
    );
  });
});

describe('what is accepted is taken away before findings are joined', () => {
  test('an exception for one takes only its part', () => {
    const written = (comment: string) => `# IOP T\n\n${comment}\n\n## Mål\n\n[fyll i: mål]\n`;
    const pair = rules.filter(({ id }) => /^(?:section-empty|placeholder-left)$/.test(id));
    const of = (comment: string) =>
      check(written(comment), { rules: [...pair, ...about] }).findings.map(({ rule, also }) => [
        rule.id,
        ...also.map(({ id }) => id),
      ]);
    expect(of('')).toEqual([['placeholder-left', 'section-empty']]);
    expect(of('<!-- iop-ignore placeholder-left: Ja. -->')).toEqual([['section-empty']]);
    expect(of('<!-- iop-ignore section-empty: Ja. -->')).toEqual([['placeholder-left']]);
  });
});

test('what stops a draft at signing is accepted there too', () => {
  const written = `---\nläge: utkast\n---\n# T\n\n${ignore}\n\nORDET\n`;
  const agreement = parse({ path: 'a.md', text: written }, { profile: shippedProfiles.default });
  for (const stage of ['draft', 'signing', 'signed'] as const) {
    expect(checkAgreement(agreement, { rules: own, stage }).findings).toEqual([]);
  }
});

describe('a run', () => {
  const number = 'Norra föreningen, organisationsnummer 802499-0016\n';
  const others = rules.filter(({ id, group }) => id !== 'orgnr-invalid' && group !== 'exceptions');
  const settings = `rules:\n${others.map(({ id }) => `  ${id}: off\n`).join('')}`;
  const files = { 'iop.config.yaml': settings, 'a.md': `# IOP Norra\n\n## Parter\n\n${number}` };
  const call = async (card: string, ...argv: readonly string[]) => {
    const host = memoryHost({ files: { ...files, ...(card !== '' && { 'a.iop.yaml': card }) } });
    const code = await run(['check', 'a.md', ...argv], host);
    return { code, out: host.out.join('') };
  };
  const card = 'godtagna: [{ regel: orgnr-invalid, skäl: Så står det., till: 2026-06-30 }]\n';

  test.each<[string, string, readonly string[], 0 | 1]>([
    ['stops at what nobody has accepted', '', [], 1],
    ['goes on when it is accepted', card, ['--today', '2026-06-30', '--fail-on', 'warning'], 0],
    ['does not stop because a day has passed', card, ['--today', '2026-07-01'], 0],
    ['says that it has', card, ['--today', '2026-07-01', '--fail-on', 'warning'], 1],
  ])('%s', async (_, beside, argv, expected) => {
    const { code, out } = await call(beside, ...argv);
    expect(code).toBe(expected);
    expect(out.includes('Skäl: Så står det.')).toBe(beside !== '');
  });

  test('of a folder shows what is accepted in an agreement that is else clean', async () => {
    const host = memoryHost({ files: { ...files, 'a.iop.yaml': card, 'b.md': '# IOP Södra\n' } });
    await run(['check', '--today', '2026-01-01'], host);
    const out = host.out.join('');
    expect(out).toMatch(/✓ a\.md[^✓]* 1 godtagen/);
    expect(out).toContain('Skäl: Så står det. (till och med 2026-06-30)');
  });
});

describe('the README', () => {
  test.each(['README.md', 'README.sv.md'])('%s accepts rules that exist', (path) => {
    const shown = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
    const comments = shown.match(/^<!-- iop-(?:ignore|godta) [^\n]*-->$/gm) ?? [];
    const [card = ''] = /^(?:exceptions|godtagna):\n(?: .*\n)+/m.exec(shown) ?? [];
    const agreement = parse(
      { path: 'a.md', text: `# T\n\n${comments.join('\n')}\n\nHej.\n` },
      { card: { path: 'a.iop.yaml', text: card } },
    );
    const written = exceptionsOf(agreement);
    expect(written.map(({ from }) => from)).toEqual(['comment', 'card']);
    for (const { rule, reason } of written) {
      expect(rules.map(({ id }) => id)).toContain(rule);
      expect(reason).toMatch(/\.$/);
    }
    expect(written[1]).toMatchObject({ by: 'enhetschefen', until: { day: '2027-01-31' } });
  });
});

/** Lines that a person who wants the program to hang would write, over and over. */
const hostile: readonly [string, (n: number) => string][] = [
  ['one for every paragraph', (n) => `${ignore}\n\nORDET\n\n`.repeat(n)],
  ['all for one paragraph', (n) => `${`${ignore}\n`.repeat(n)}\nORDET\n`],
  [
    'sections in sections',
    (n) => `${ignore}\n\n## Mål\n\n${ignore}\n\n### Del\n\nORDET\n\n`.repeat(n),
  ],
  ['rules that do not exist', (n) => '<!-- iop-ignore dispute-clase: x -->\n\n'.repeat(n)],
  ['one with many names', (n) => `<!-- iop-ignore ${'the-word, '.repeat(n)}: x -->\n\nORDET\n`],
  ['brackets', (n) => `<!-- iop-ignore the-word: ${'(till '.repeat(n)} 2027-01-31) -->\n\nORDET\n`],
  ['spaces', (n) => `<!-- ${' '.repeat(n * 20)}iop-ignore${' '.repeat(n * 20)}x -->\n\nORDET\n`],
  ['the word alone', (n) => 'iop-ignore x\n\n'.repeat(n)],
];

test.each(hostile)('in time in proportion to the text: %s', { retry: 4 }, (_, make) => {
  const timeOf = (n: number) => {
    const agreement = parse({ path: 'a.md', text: `# T\n\n## Mål\n\n${make(n)}` });
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      checkAgreement(agreement, { rules: own, today: '2026-06-01' });
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  timeOf(250);
  const short = timeOf(500);
  expect(timeOf(2000)).toBeLessThan(Math.max(short, 5) * 14);
});
