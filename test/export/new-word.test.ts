import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { run } from '../../src/cli/run.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { locales } from '../../src/locale.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { writeAnswers } from '../../src/scaffold/answers.ts';
import { memoryHost, type World } from '../memory-host.ts';
import { full } from '../scaffold/full-answers.ts';
import { seen } from './seen.ts';

async function call(argv: readonly string[], world: World = {}) {
  const host = memoryHost(world);
  const code = await run(argv, host);
  return { code, out: host.out.join(''), err: host.err.join(''), host };
}

const partOf = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe.each(locales)('iop new avtal.docx, in %s', (locale) => {
  const answers = { 'svar.yaml': writeAnswers(full[locale], locale) };
  const given = ['--answers', 'svar.yaml', '--lang', locale];

  test('gives what iop new avtal.md gives', async () => {
    const word = await call(['new', 'avtal.docx', ...given], { files: answers });
    const markdown = await call(['new', 'avtal.md', ...given], { files: answers });
    expect(word.code).toBe(0);
    expect([...word.host.written.keys()]).toEqual(['/repo/avtal.docx', '/repo/avtal.iop.yaml']);
    const profile = shippedProfiles.default;
    const text = markdown.host.written.get('/repo/avtal.md') ?? '';
    const assessed = markdown.host.written.get('/repo/avtal.iop.yaml');
    const side = assessed === undefined ? {} : { card: { path: 'c', text: assessed } };
    // Comments are for whoever writes: in Word they are no part of the text.
    const bare = text.replace(/<!--[\s\S]*?-->\n\n?/gu, '');
    const before = parse({ path: 'avtal.md', text: bare }, { profile, ...side });
    const source = await importDocument('avtal.docx', 'docx', word.host.bytesAt('avtal.docx'));
    const card = {
      path: 'avtal.iop.yaml',
      text: word.host.written.get('/repo/avtal.iop.yaml') ?? '',
    };
    const after = parse(source, { profile, card });
    const told = (findings: readonly string[]) =>
      findings.filter((it) => !it.startsWith('frontmatter-'));
    const [one, two] = [seen(before), seen(after)];
    expect({ ...two, findings: told(two.findings) }).toEqual({
      ...one,
      findings: told(one.findings),
    });
    expect(after.language).toBe(locale);
    expect(after.title?.text).toBe(before.title?.text);
    expect(after.assessment).toEqual(before.assessment);
  });
});

test('guidance stands as comments at its headings', async () => {
  const { code, out, host } = await call(['new', 'avtal.docx', '--yes']);
  expect(code).toBe(0);
  expect(out).toContain('Sparat: avtal.docx\nSparat: avtal.iop.yaml\n');
  expect(out).toContain('iop check avtal.docx');
  const bytes = host.bytesAt('avtal.docx');
  const comments = partOf(bytes, 'word/comments.xml');
  const document = partOf(bytes, 'word/document.xml');
  const count = comments.match(/<w:comment /gu)?.length ?? 0;
  expect(count).toBeGreaterThan(5);
  expect(comments.match(/w:author="iop"/gu)).toHaveLength(count);
  expect(comments).not.toMatch(/w:date=|vägledning:/u);
  expect(document.match(/<w:commentRangeStart /gu)).toHaveLength(count);
  expect(document).not.toContain('vägledning');
  // The first comment is about the heading that it stands at.
  const [, first = ''] =
    /<w:commentRangeStart w:id="0"\/>(.*?)<w:commentRangeEnd w:id="0"\/>/u.exec(document) ?? [];
  const before = document.slice(0, document.indexOf('<w:commentRangeStart w:id="0"/>'));
  expect(first).toContain('<w:t ');
  expect(before.slice(before.lastIndexOf('<w:p>'))).toContain('w:val="Heading2"');
});

test('--minimal has no comments', async () => {
  const { host } = await call(['new', 'avtal.docx', '--yes', '--minimal']);
  expect(Object.keys(unzipSync(host.bytesAt('avtal.docx')))).not.toContain('word/comments.xml');
});

test('an assessment that was made before goes on in the card', async () => {
  const old = '# vår bedömning\nbedömning:\n  steg: partnerskap\n';
  const { code, host } = await call(['new', 'avtal.docx', '--yes'], {
    files: { 'avtal.iop.yaml': old },
  });
  expect(code).toBe(0);
  const card = host.written.get('/repo/avtal.iop.yaml') ?? '';
  expect(card).toContain(old);
  expect(card).toMatch(/^iop: 1$/mu);
});

test.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
  ['a file that is there', [], { 'avtal.docx': 'x' }, /”avtal\.docx” finns redan/u],
  ['a card of another agreement', [], { 'avtal.iop.yaml': 'titel: Annat\n' }, /annat avtal/u],
  ['a card that cannot be read', [], { 'avtal.iop.yaml': 'titel: "x\n' }, /gick inte att läsa/u],
])('nothing is changed: %s', async (_, more, files, said) => {
  const { code, err, host } = await call(['new', 'avtal.docx', '--yes', ...more], { files });
  expect(code).toBe(2);
  expect(err).toMatch(said);
  expect(host.written.size).toBe(0);
});

test('with --force both old files are kept', async () => {
  const files = { 'avtal.docx': 'x', 'avtal.iop.yaml': 'titel: Annat\n' };
  const { code, host } = await call(['new', 'avtal.docx', '--yes', '--force'], { files });
  expect(code).toBe(0);
  expect(host.written.get('/repo/avtal.docx.bak')).toBe('x');
  expect(host.written.get('/repo/avtal.iop.yaml.bak')).toBe('titel: Annat\n');
});
