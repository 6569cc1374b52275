import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { OriginalKind, Source } from '../../src/source.ts';
import {
  byLibreOffice,
  byPandoc,
  hasProgram,
  withBoldHeadings,
  withSwedishStyles,
} from './converted.ts';

/**
 * An agreement is the same agreement in every kind of file: the same sections, facts and findings as in Markdown.
 * The files are made from our examples, and from the agreement in `../shared/real` where that is at hand.
 */

const root = join(import.meta.dirname, '../..');
const real = join(root, '../shared/real/hassleholmen.md');

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name.endsWith('.md') && !name.startsWith('README'))
  .map((name) => join(root, 'examples', name));
const paths = [...examples, ...(existsSync(real) ? [real] : [])];

/** The text without card, comments and the line ends that only wrap a paragraph. */
const bodies = new Map(
  paths.map((path) => {
    const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<!--[\s\S]*?-->/g, '');
    return [path.split('/').at(-1) ?? path, body];
  }),
);

interface Seen {
  readonly headings: readonly string[];
  readonly sections: readonly string[];
  readonly parties: readonly string[];
  readonly term: readonly unknown[];
  readonly sums: readonly string[];
  readonly dates: readonly string[];
  readonly findings: readonly string[];
}

function seen(source: Source): Seen {
  const agreement = parse(source, { profile: shippedProfiles['boras-2016'] });
  const { findings, caseQuestions } = checkAgreement(agreement, {
    stage: 'signing',
    today: '2026-11-22',
  });
  const { term, notice, extension } = agreement.reading;
  return {
    headings: agreement.headings.map(({ text }) => text.replace(/\s+/g, ' ')),
    sections: agreement.headings.map(({ sections }) => sections.map(({ key }) => key).join(' ')),
    parties: agreement.reading.parties.map(
      ({ name, orgNumber, type }) => `${name} ${orgNumber?.value} ${type}`,
    ),
    term: [term?.start, term?.end, notice?.months, extension?.months, extension?.decideBy],
    sums: agreement.facts.amounts.map(({ value, per }) => `${value} ${per}`),
    dates: agreement.facts.dates.map(({ value }) => value),
    findings: [...findings, ...caseQuestions]
      .map(({ rule, message }) => `${rule.id} ${message === 'format' ? 'skipped' : message}`)
      .sort(),
  };
}

/** What a kind of file cannot show, so that it is not asked for: the reason stands beside. */
interface Loss {
  /** All headings are of one level, so one below another does not belong to its part. */
  readonly flat?: true;
  /** Texts some of whose headings look like the text below them; all else is read alike. */
  readonly unseenHeadings?: readonly string[];
  /** Rules that judge what only the original has. */
  readonly rules: readonly string[];
}

const programs = ['pandoc', 'soffice'].filter((name) => !hasProgram(name));
const lacking = programs.length === 0 ? '' : ` (skipped: no ${programs.join(', no ')})`;

type Files = ReadonlyMap<string, Uint8Array>;

const kinds: readonly (readonly [string, OriginalKind, () => Files, Loss])[] = [
  ['Word with heading styles', 'docx', () => byPandoc(bodies, 'docx'), { rules: [] }],
  [
    'Word saved by LibreOffice',
    'docx',
    () => byLibreOffice(byPandoc(bodies, 'docx'), 'docx', 'docx'),
    { rules: [] },
  ],
  [
    'Word with Swedish style ids',
    'docx',
    () =>
      new Map(Array.from(byPandoc(bodies, 'docx'), ([name, it]) => [name, withSwedishStyles(it)])),
    { rules: [] },
  ],
  [
    'Word with bold paragraphs for headings',
    'docx',
    () =>
      byPandoc(
        new Map(Array.from(bodies, ([name, text]) => [name, withBoldHeadings(text)])),
        'docx',
      ),
    { flat: true, rules: ['heading-as-bold', 'heading-levels'] },
  ],
  ['ODT', 'odt', () => byPandoc(bodies, 'odt'), { rules: [] }],
  [
    'tagged PDF',
    'pdf',
    () => byLibreOffice(byPandoc(bodies, 'docx'), 'docx', 'tagged'),
    { rules: [] },
  ],
  [
    'untagged PDF',
    'pdf',
    () => byLibreOffice(byPandoc(bodies, 'docx'), 'docx', 'untagged'),
    { rules: [], unseenHeadings: ['brister.md'] },
  ],
];

describe.skipIf(programs.length > 0).each(kinds)(`%s${lacking}`, (_, kind, make, loss) => {
  let files: Files = new Map();
  beforeAll(() => {
    files = make();
  }, 240_000);

  test.each([...bodies.keys()])('%s', async (name) => {
    const source = await importDocument(`a.${kind}`, kind, files.get(name) ?? new Uint8Array());
    expect(source.unreadable).toBeUndefined();
    const wanted = seen({ path: 'a.md', text: bodies.get(name) ?? '' });
    const got = seen(source);
    if (loss.unseenHeadings?.includes(name)) {
      const { headings, sections: _sections, findings: _findings, ...facts } = got;
      const { headings: all, sections: _all, findings: _told, ...wantedFacts } = wanted;
      expect(facts).toEqual(wantedFacts);
      expect(all).toEqual(expect.arrayContaining([...headings]));
      expect(headings.length).toBeGreaterThan(all.length / 2);
      return;
    }
    const own = parse(
      { path: 'a.md', text: bodies.get(name) ?? '' },
      {
        profile: shippedProfiles['boras-2016'],
      },
    );
    const isTold = (_: string, index: number) =>
      !loss.flat || (own.headings[index]?.level ?? 0) < 3;
    const isAsked = (finding: string) => !loss.rules.includes(finding.split(' ')[0] ?? '');
    expect({
      ...got,
      sections: got.sections.filter(isTold),
      findings: got.findings.filter(isAsked),
    }).toEqual({
      ...wanted,
      sections: wanted.sections.filter(isTold),
      findings: wanted.findings.filter(isAsked),
    });
  });
});
