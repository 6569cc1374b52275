import { describe, expect, test } from 'vitest';
import { readAssessment } from '../src/agreement/assessment.ts';
import { isAgreement } from '../src/agreement/kind.ts';
import { parse, readDocument } from '../src/agreement/parse.ts';
import { type AssessOptions, assessOptions } from '../src/cli/assess/options.ts';
import { assessCommand } from '../src/cli/commands/assess.ts';
import { surroundings } from '../src/cli/find-config.ts';
import { profiles } from '../src/cli/load-profile.ts';
import { Cancelled, type Prompter } from '../src/cli/prompter.ts';
import { run } from '../src/cli/run.ts';
import { Stop } from '../src/cli/stop.ts';
import { type Locale, locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { assessmentPoints } from '../src/scaffold/assessment/points.ts';
import { type MemoryHost, memoryHost, type World } from './memory-host.ts';

const agreement = `---
iop: 1
titel: Mötesplats Norra
parter:
  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }
  - { namn: Norra föreningen, typ: förening, organisationsnummer: 802499-0015 }
avtalstid: { start: 2026-08-01, slut: 2029-07-31 }
---

# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Bakgrund

Unga i Norra saknar en plats att mötas på. Föreningen har tagit initiativ till partnerskapet.
`;

const bare = agreement.slice(agreement.indexOf('# Mötesplats'));

const card = `# Ärendets uppgifter
statsstöd: { bedömning: ej-stöd, datum: 2026-02-03 }   # beredningen
bedömning:
  datum: 2026-02-03
  steg: partnerskap
  ingen-marknad: { svar: ja, notering: "Vi sökte i registret." }
  tillit: { svar: oklart }
uppföljningslogg: [{ datum: 2027-11-14 }]
`;

async function call(
  options: Partial<AssessOptions>,
  world: World | MemoryHost = {},
  locale: Locale = 'sv',
): Promise<{
  code: number;
  out: string;
  err: string;
  written: ReadonlyMap<string, string>;
}> {
  const host = 'written' in world ? world : memoryHost(world);
  const around = surroundings(host);
  const context = {
    host,
    around,
    locale,
    colour: false,
    profiles: profiles(host, around),
    read: new Set<string>(),
  };
  const said = () => ({ out: host.out.join(''), err: host.err.join(''), written: host.written });
  try {
    const code = await assessCommand({ ...assessOptions(null, {}), ...options }, context);
    return { code, ...said() };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { code: 2, ...said(), err: `${error.words[locale]}\n` };
  }
}

/** What a card holds under `assessment`, as `iop check` reads it. */
function assessmentIn(text: string | undefined) {
  const document = readDocument(
    { path: 'a.md', text: '' },
    { path: 'a.iop.yaml', text: text ?? '' },
  );
  return document.card?.value?.['assessment'];
}

interface Script {
  readonly said: string[];
  readonly asked: string[];
  readonly initial: unknown[];
  readonly prompter: Prompter;
}

/** Somebody who answers every question from a list, by its label; texts are taken as they are. */
function somebody(script: readonly (string | boolean | typeof Cancelled)[]): Script {
  const left = [...script];
  const said: string[] = [];
  const asked: string[] = [];
  const initial: unknown[] = [];
  const next = (question: string) => {
    asked.push(question);
    const answer = left.shift();
    if (answer === Cancelled) throw new Cancelled();
    if (answer === undefined) throw new Error(`no answer left for “${question}”`);
    return answer;
  };
  const prompter: Prompter = {
    begin: (title) => void said.push(title),
    end: (words) => {
      said.push(words);
      if (left.length > 0) throw new Error(`never asked for: ${left.join(', ')}`);
    },
    note: (words) => void said.push(words),
    text: async ({ message, initial: start, problem }) => {
      initial.push(start);
      const answer = String(next(message));
      const wrong = problem?.(answer) ?? null;
      if (wrong === null) return answer;
      said.push(wrong);
      return String(next(message));
    },
    choose: async ({ message, choices, initial: start }) => {
      initial.push(start);
      const answer = next(message);
      const choice = choices.find(({ label }) => label === answer);
      if (!choice) throw new Error(`“${String(answer)}” is no answer to “${message}”`);
      return choice.value;
    },
    confirm: async (message) => next(message) === true,
  };
  return { said, asked, initial, prompter };
}

const yesToAll = (n: number) => Array.from({ length: n }, () => 'Ja');
const points = assessmentPoints();

describe('without anybody to ask', () => {
  test('nothing is asked, and what is not answered is said to be so', async () => {
    const { code, out, written } = await call(
      { path: 'avtal.md' },
      { files: { 'avtal.md': agreement } },
    );
    expect(code).toBe(0);
    expect(out).toContain('Se över några punkter först');
    expect(out).toMatch(/Inte besvarat\n {4}Steget på trappan, initiativet/);
    expect(out).toContain('iop assess avtal.md --answer initiativ=ja');
    expect(out).toContain('inget har sparats');
    expect(written.size).toBe(0);
  });

  test('a name with a space is shown as it has to be written', async () => {
    const { out } = await call({ path: 'vårt avtal.md', answer: ['tillit=ja'] }, {});
    expect(out).toContain('iop assess "vårt avtal.md" --step partnerskap');
  });

  test.each<[string, Partial<AssessOptions>, World, string]>([
    ['answers', { answer: ['ingen-marknad=nej'] }, {}, 'Det här ligger närmare en upphandling'],
    ['English names', { answer: ['no-market=no'] }, {}, 'Det här ligger närmare en upphandling'],
    ['capitals and no dots', { answer: ['Ingen Marknad=NEJ'] }, {}, 'närmare en upphandling'],
    ['decomposed letters', { answer: ['självständighet=nej'.normalize('NFD')] }, {}, 'Se över'],
    ['a step', { step: 'dialog' }, {}, 'Fortsätt i dialog'],
    ['an English step', { step: 'joint-action' }, {}, 'steget samhandling'],
    [
      'a file of answers',
      { answers: 'svar.yaml' },
      { files: { 'svar.yaml': 'bedömning:\n  inte-vanligt-bidrag: { svar: nej }\n' } },
      'Ett vanligt bidrag ser ut att passa bättre',
    ],
    [
      'an option over the file',
      { answers: 'svar.yaml', answer: ['inte-vanligt-bidrag=ja', 'ingen-beställning=nej'] },
      { files: { 'svar.yaml': 'bedömning:\n  inte-vanligt-bidrag: { svar: nej }\n' } },
      'Det här ligger närmare en upphandling',
    ],
  ])('%s decide', async (_, options, world, outcome) => {
    const { code, out } = await call(options, world);
    expect(code).toBe(0);
    expect(out).toContain(outcome);
  });

  test('the answers go to the side file, and come back', async () => {
    const files = { 'avtal.md': agreement };
    const options = {
      path: 'avtal.md',
      answer: points.map(({ key }) => `${key}=yes`),
      note: ['no-market=Vi frågade upphandlarna.'],
      step: 'partnerskap',
      date: '2026-02-03',
    };
    const { code, out, written } = await call(options, { files });
    expect(code).toBe(0);
    expect(out).toContain('Ett partnerskap verkar möjligt');
    expect(out).toContain('Bedömningen är sparad i avtal.iop.yaml.');
    expect([...written.keys()]).toEqual(['/repo/avtal.iop.yaml']);
    const { assessment, unread } = readAssessment(
      assessmentIn(written.get('/repo/avtal.iop.yaml')),
    );
    expect(unread).toEqual([]);
    expect(assessment).toMatchObject({
      date: '2026-02-03',
      step: 'partnership',
      outcome: 'partnership-possible',
      'no-market': { answer: 'yes', note: 'Vi frågade upphandlarna.' },
    });
    for (const { key } of points) expect(assessment[key]?.answer).toBe('yes');
  });

  test('today is the day when none is given', async () => {
    const { written } = await call(
      { path: 'a.md', step: 'dialog' },
      { files: { 'a.md': agreement } },
    );
    expect(assessmentIn(written.get('/repo/a.iop.yaml'))).toMatchObject({ date: '2026-11-21' });
  });

  test('the day of a file of answers is kept', async () => {
    const svar = 'bedömning: { datum: 2026-01-15, steg: dialog }\n';
    const { written } = await call(
      { path: 'a.md', answers: 's.yaml' },
      { files: { 'a.md': agreement, 's.yaml': svar } },
    );
    expect(assessmentIn(written.get('/repo/a.iop.yaml'))).toMatchObject({ date: '2026-01-15' });
  });

  test('a Word file has its answers beside it too', async () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0);
    const { code, written } = await call(
      { path: 'a.docx', step: 'dialog' },
      { files: { 'a.docx': zip } },
    );
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/repo/a.iop.yaml']);
  });

  test('the profile of the agreement decides what is asked', async () => {
    const text = agreement.replace('iop: 1', 'iop: 1\nregelverk: boras');
    const { out } = await call({ path: 'a.md' }, { files: { 'a.md': text } });
    expect(out).toContain('regelverk: Borås');
    expect(out).not.toContain('beställning');
    const flag = await call({ path: 'a.md', profile: 'helsingborg' }, { files: { 'a.md': text } });
    expect(flag.out).toContain('beställning');
  });

  test('before there is a text, the answers wait for it beside it', async () => {
    const { code, err, written } = await call({ path: 'avtal.md', step: 'dialog' });
    expect(code).toBe(0);
    expect(err).toContain('”avtal.md” finns inte än.');
    expect([...written.keys()]).toEqual(['/repo/avtal.iop.yaml']);
  });

  test('where a partnership seems possible, the next step is the text', async () => {
    const answered = { answer: points.map(({ key }) => `${key}=yes`), step: 'partnerskap' };
    const { out } = await call({ path: 'norra.md', ...answered });
    expect(out).toContain('Börja på avtalet: iop new norra.md');
    const there = await call({ path: 'a.md', ...answered }, { files: { 'a.md': agreement } });
    expect(there.out).not.toContain('iop new');
    const other = await call({ path: 'norra.md', step: 'dialog' });
    expect(other.out).not.toContain('iop new');
  });

  test('a name close to one that is there is asked about', async () => {
    const { err } = await call(
      { path: 'avtl.md', step: 'dialog' },
      { files: { 'avtal.md': agreement } },
    );
    expect(err).toContain('menade du ”avtal.md”?');
  });

  test('without a file the outcome is only shown', async () => {
    const { code, out, written } = await call({ step: 'dialog' });
    expect(code).toBe(0);
    expect(out).toContain('Fortsätt i dialog');
    expect(written.size).toBe(0);
  });

  test.each(locales)('JSON says the same in both languages (%s)', async (locale) => {
    const { code, out } = await call(
      { path: 'a.md', step: 'dialog', answer: ['trust=no'], format: 'json', date: '2026-02-03' },
      { files: { 'a.md': agreement }, prompter: somebody([]).prompter },
      locale,
    );
    expect(code).toBe(0);
    const read = JSON.parse(out);
    expect(read).toMatchObject({
      version: 1,
      title: 'Mötesplats Norra',
      profile: 'default',
      date: '2026-02-03',
      step: { key: 'dialogue' },
      outcome: { key: 'dialogue', title: { sv: expect.any(String), en: expect.any(String) } },
      written: { card: 'a.iop.yaml', record: null },
    });
    expect(read.again.map((reason: { points: string[] }) => reason.points)).toEqual([['trust']]);
    expect(read.points).toHaveLength(points.length);
    expect(read.jurist.sv).toContain('jurist');
  });
});

describe('an old card', () => {
  const files = { 'a.md': agreement, 'a.iop.yaml': card };

  test('is the start, so that one answer can be changed; the rest of it is kept', async () => {
    const { code, written } = await call(
      { path: 'a.md', answer: ['tillit=nej'], note: ['tillit=Vi har viten.'] },
      { files },
    );
    expect(code).toBe(0);
    const text = written.get('/repo/a.iop.yaml') ?? '';
    expect(text).toContain(
      '# Ärendets uppgifter\nstatsstöd: { bedömning: ej-stöd, datum: 2026-02-03 }   # beredningen\n',
    );
    expect(text).toContain('uppföljningslogg: [{ datum: 2027-11-14 }]\n');
    expect(assessmentIn(text)).toMatchObject({
      date: '2026-11-21',
      step: 'partnership',
      outcome: 'look-again',
      'no-market': { answer: 'yes', note: 'Vi sökte i registret.' },
      trust: { answer: 'no', note: 'Vi har viten.' },
    });
  });

  test('written again with the same answers keeps its day, and then is not touched', async () => {
    const first = await call({ path: 'a.md' }, { files });
    const text = first.written.get('/repo/a.iop.yaml') ?? '';
    expect(assessmentIn(text)).toMatchObject({ date: '2026-02-03', outcome: 'look-again' });
    const again = await call({ path: 'a.md' }, { files: { ...files, 'a.iop.yaml': text } });
    expect(again.written.size).toBe(0);
    expect(again.out).toContain('inget har ändrats');
  });

  test('a file of answers changes only what it answers', async () => {
    const svar = 'bedömning:\n  ingen-marknad: { svar: oklart }\n';
    const { written } = await call(
      { path: 'a.md', answers: 'svar.yaml' },
      { files: { ...files, 'svar.yaml': svar } },
    );
    expect(assessmentIn(written.get('/repo/a.iop.yaml'))).toMatchObject({
      step: 'partnership',
      'no-market': { answer: 'unclear', note: 'Vi sökte i registret.' },
      trust: { answer: 'unclear' },
    });
  });

  test('goes before what stands in the text itself', async () => {
    const text = agreement.replace('---\n\n#', 'bedömning:\n  steg: dialog\n---\n\n#');
    const { out } = await call({ path: 'a.md' }, { files: { ...files, 'a.md': text } });
    expect(out).not.toContain('Fortsätt i dialog');
    const read = parse(
      { path: 'a.md', text },
      { profile: shippedProfiles.default, card: { path: 'a.iop.yaml', text: card } },
    );
    expect(read.assessment?.step).toBe('partnership');
    const without = parse({ path: 'a.md', text }, { profile: shippedProfiles.default });
    expect(without.assessment).toEqual({ step: 'dialogue' });
    const none = parse({ path: 'a.md', text: bare }, { profile: shippedProfiles.default });
    expect(none.assessment).toBeNull();
  });

  test('a note with no text is taken away', async () => {
    const { written } = await call({ path: 'a.md', note: ['ingen-marknad='] }, { files });
    const read = assessmentIn(written.get('/repo/a.iop.yaml'));
    expect(read).toMatchObject({ 'no-market': { answer: 'yes' } });
    expect(read).not.toMatchObject({ 'no-market': { note: expect.anything() } });
  });

  test('the side file itself can be named', async () => {
    const { code, written } = await call({ path: 'a.iop.yaml', answer: ['tillit=ja'] }, { files });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['/repo/a.iop.yaml']);
  });

  test.each<[string, World, RegExp]>([
    [
      'broken YAML',
      { files: { 'a.md': agreement, 'a.iop.yaml': 'bedömning: [\n' } },
      /gick inte att läsa, så inget har sparats/,
    ],
    [
      'no text',
      { files: { 'a.md': agreement, 'a.iop.yaml': Uint8Array.of(0xe5, 0xff) } },
      /gick inte att läsa/,
    ],
    ['not permitted', { files, denied: ['a.iop.yaml'] }, /gick inte att läsa/],
    [
      'a folder in its place',
      { files: { 'a.md': agreement, 'a.iop.yaml/b': '' } },
      /gick inte att läsa/,
    ],
    [
      'an answer that cannot be understood',
      { files: { 'a.md': agreement, 'a.iop.yaml': 'bedömning:\n  tillit: { svar: kanske }\n' } },
      /^a\.iop\.yaml rad 2: ”svar” i bedömningen/,
    ],
    [
      'a point that there is not',
      { files: { 'a.md': agreement, 'a.iop.yaml': 'bedömning:\n  grön: { svar: ja }\n' } },
      /^a\.iop\.yaml rad 2: ”grön” i bedömningen/,
    ],
    [
      'the same key in two languages',
      { files: { 'a.md': agreement, 'a.iop.yaml': 'bedömning: {}\nassessment: {}\n' } },
      /gick inte att läsa/,
    ],
  ])('is never lost: %s', async (_, world, words) => {
    const { code, err, written } = await call({ path: 'a.md', answer: ['tillit=ja'] }, world);
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(written.size).toBe(0);
  });

  test('on a full disk nothing changes', async () => {
    const { code, err, written } = await call(
      { path: 'a.md', answer: ['tillit=ja'] },
      { files, fullDisk: true },
    );
    expect(code).toBe(2);
    expect(err).toContain('disken är full');
    expect(written.size).toBe(0);
  });

  test('an assessment in the text itself is used, and said to be in the wrong place', async () => {
    const text = agreement.replace('---\n\n#', 'bedömning:\n  steg: dialog\n---\n\n#');
    const { err, out, written } = await call({ path: 'a.md' }, { files: { 'a.md': text } });
    expect(err).toMatch(/^a\.md rad 8: bedömningen står i själva avtalet\./);
    expect(out).toContain('Fortsätt i dialog');
    expect([...written.keys()]).toEqual(['/repo/a.iop.yaml']);
  });
});

describe('what cannot be used', () => {
  const files = { 'a.md': agreement, 'svar.yaml': 'bedömning:\n  tilit: { svar: ja }\n' };
  test.each<[string, Partial<AssessOptions>, RegExp]>([
    ['a point without an answer', { answer: ['tillit'] }, /--answer skrivs som en punkt/],
    ['an answer that is none', { answer: ['tillit=kanske'] }, /”tillit=kanske”/],
    ['a slip in a point', { answer: ['tilit=ja'] }, /Menade du ”tillit”\?/],
    ['no point at all', { answer: ['xyz=ja'] }, /Punkterna är initiativ, lokal-utveckling/],
    ['the day as a point', { answer: ['datum=ja'] }, /ingen punkt som heter ”datum”/],
    ['a note without a point', { note: ['en text'] }, /--note skrivs som en punkt/],
    ['a step that is none', { step: 'äktenskap' }, /--step kan vara information, konsultation/],
    ['a day that is none', { date: '2026-02-30' }, /--date ska vara en dag som finns/],
    [
      'answers that are not there',
      { answers: 'inga.yaml' },
      /ingen fil med svar som heter ”inga\.yaml”/,
    ],
    ['answers with a slip', { answers: 'svar.yaml' }, /^svar\.yaml rad 2: /],
    ['a record that is there', { record: 'a.md' }, /”a\.md” finns redan/],
    ['a record in another format', { record: 'b.docx' }, /slutar på \.md/],
    ['a record without a name', { record: '.' }, /slutar på \.md/],
    ['a pipe for a name', { path: '-' }, /hör till ett avtal med ett namn/],
    ['a profile that is not there', { profile: 'borås' }, /Regelverket ”borås” finns inte/],
    ['a folder', { path: '.' }, /det är ingen fil/],
  ])('%s', async (_, options, words) => {
    const { code, err, written } = await call({ path: 'a.md', ...options }, { files });
    expect(code).toBe(2);
    expect(err).toMatch(words);
    expect(written.size).toBe(0);
  });

  test('a record beside a card would be taken for an agreement', async () => {
    const world = { files: { 'a.iop.yaml': card } };
    const { code, err } = await call({ record: 'a.md', step: 'dialog' }, world);
    expect(code).toBe(2);
    expect(err).toContain('ligger ett avtalskort');
  });
});

describe('a record', () => {
  test('is written instead of the card', async () => {
    const { out, written } = await call(
      {
        path: 'a.md',
        step: 'dialog',
        record: 'bedömning',
        by: ['enhetschefen'],
        date: '2026-02-03',
      },
      { files: { 'a.md': agreement } },
    );
    expect([...written.keys()]).toEqual(['/repo/bedömning.md']);
    const text = written.get('/repo/bedömning.md') ?? '';
    expect(text).toMatch(/^# Checklista: den första bedömningen av Mötesplats Norra\n/);
    expect(text).toContain('- Gjord av: enhetschefen\n');
    expect(text).not.toContain('[fyll i');
    expect(out).toContain('Bedömningen är sparad i bedömning.md.');
    expect(isAgreement(readDocument({ path: 'bedömning.md', text }))).toBe(false);
  });

  test('says nothing of a card where none is written', async () => {
    const { err, written } = await call({ path: 'inte-än.md', step: 'dialog', record: 'b.md' });
    expect(err).toBe('');
    expect([...written.keys()]).toEqual(['/repo/b.md']);
  });

  test('takes its name from the answers when there is no agreement', async () => {
    const files = { 'svar.yaml': 'titel: Ekbackens trädgård\nbedömning: { steg: dialog }\n' };
    const { written } = await call({ answers: 'svar.yaml', record: 'b.md' }, { files });
    expect(written.get('/repo/b.md')).toContain('- Partnerskap: Ekbackens trädgård\n');
  });

  test('a folder with one in it holds no more agreements than before', async () => {
    const { written } = await call({ step: 'dialog', record: 'b.md' });
    const files = { 'b.md': written.get('/repo/b.md') ?? '', 'iop.config.yaml': 'lang: sv\n' };
    const host = memoryHost({ files });
    expect(await run(['check'], host)).toBe(0);
    expect(host.out.join('')).toContain('1 annan Markdown-fil hoppades över');
  });
});

describe('at a terminal', () => {
  const files = { 'a.md': agreement };

  test('every point is asked, once; then the outcome is shown and saved', async () => {
    const script = somebody([
      'Partnerskap',
      ...points.flatMap(({ key }) => (key === 'no-market' ? ['Ja', 'Vi sökte.'] : ['Ja'])),
      true,
    ]);
    const { code, out, written } = await call(
      { path: 'a.md' },
      { files, prompter: script.prompter },
    );
    expect(code).toBe(0);
    for (const { question } of points)
      expect(script.asked.filter((asked) => asked === question.sv)).toHaveLength(1);
    expect(out).toContain('Ett partnerskap verkar möjligt');
    expect(script.said.at(-1)).toBe('Bedömningen är sparad i a.iop.yaml.');
    expect(assessmentIn(written.get('/repo/a.iop.yaml'))).toMatchObject({
      'no-market': { answer: 'yes', note: 'Vi sökte.' },
      outcome: 'partnership-possible',
    });
  });

  test('nobody says yes by pressing Enter', async () => {
    const script = somebody(['Dialog', ...points.flatMap(() => ['Oklart', '']), false]);
    await call({ path: 'a.md' }, { files, prompter: script.prompter });
    expect(script.initial.slice(1).filter((start) => start !== undefined)).toEqual(
      points.map(() => 'unclear'),
    );
  });

  test('what was answered before is shown, and is the start', async () => {
    const script = somebody([
      'Partnerskap',
      ...points.flatMap(({ key }) => (key === 'no-market' ? ['Ja', 'Vi sökte.'] : ['Ja'])),
      true,
    ]);
    const world = { files: { ...files, 'a.iop.yaml': card }, prompter: script.prompter };
    await call({ path: 'a.md' }, world);
    expect(script.said.join('\n')).toContain('Marknaden: ja. Vi sökte i registret.');
    expect(script.initial[0]).toBe('partnership');
    expect(script.initial).toContain('Vi sökte i registret.');
  });

  test('a note that is left as it stands is kept, whatever it holds', async () => {
    const note = 'Första raden.\n\nAndra raden, 121212-1212.';
    const side = `bedömning: { ingen-marknad: { svar: ja, notering: ${JSON.stringify(note)} } }\n`;
    const script = somebody([
      'Partnerskap',
      ...points.flatMap(({ key }) =>
        key === 'no-market' ? ['Ja', 'Första raden.  Andra raden, 121212-****.'] : ['Ja'],
      ),
      true,
    ]);
    const world = { files: { ...files, 'a.iop.yaml': side }, prompter: script.prompter };
    const { out, written } = await call({ path: 'a.md' }, world);
    expect(script.initial).toContain('Första raden.  Andra raden, 121212-****.');
    expect(out + script.said.join('')).not.toContain('121212-1212');
    const { assessment } = readAssessment(assessmentIn(written.get('/repo/a.iop.yaml')));
    expect(assessment['no-market']?.note).toBe(note);
  });

  test('with answers on the command line only the rest is asked', async () => {
    const given = points.slice(1).map(({ key }) => `${key}=yes`);
    const script = somebody(['Ja', true]);
    await call(
      { path: 'a.md', step: 'partnerskap', answer: given },
      { files, prompter: script.prompter },
    );
    expect(script.asked).toEqual([points[0]?.question.sv, 'Spara i a.iop.yaml?']);
  });

  test('with a file of answers nothing is asked', async () => {
    const world = {
      files: { ...files, 's.yaml': 'bedömning: { steg: dialog }\n' },
      prompter: somebody([]).prompter,
    };
    const { code, written } = await call({ path: 'a.md', answers: 's.yaml' }, world);
    expect(code).toBe(0);
    expect(written.size).toBe(1);
  });

  test('a no to saving saves nothing', async () => {
    const script = somebody(['Dialog', ...points.flatMap(() => ['Oklart', '']), false]);
    const { code, written } = await call({ path: 'a.md' }, { files, prompter: script.prompter });
    expect(code).toBe(0);
    expect(written.size).toBe(0);
    expect(script.said.at(-1)).toBe('Inget har sparats.');
  });

  test.each([0, 1, 5])('who breaks off after %s answers leaves nothing behind', async (n) => {
    const stopping = somebody([...['Partnerskap', ...yesToAll(4)].slice(0, n), Cancelled]);
    const host = memoryHost({ files, prompter: stopping.prompter });
    await expect(call({ path: 'a.md' }, host)).rejects.toThrow(Cancelled);
    expect(host.written.size).toBe(0);
  });

  test('without a file a record is offered', async () => {
    const script = somebody([
      'Dialog',
      ...points.flatMap(() => ['Oklart', '']),
      'upptagen.md',
      'b.md',
      'Mötesplats Norra',
      'enhetschefen och ordföranden',
    ]);
    const world = { files: { 'upptagen.md': '# Hej\n' }, prompter: script.prompter };
    const { written } = await call({}, world);
    expect(script.said.join('\n')).toContain('”upptagen.md” finns redan');
    expect([...written.keys()]).toEqual(['/repo/b.md']);
    expect(written.get('/repo/b.md')).toContain('- Gjord av: enhetschefen och ordföranden\n');
  });

  test('and may be passed over', async () => {
    const script = somebody(['Dialog', ...points.flatMap(() => ['Oklart', '']), '']);
    const { written } = await call({}, { prompter: script.prompter });
    expect(written.size).toBe(0);
    expect(script.said.at(-1)).toBe('Inget har sparats.');
  });
});

describe('on the command line', () => {
  test.each(['assess', 'bedöm', 'bedom'])('iop %s takes all its options', async (name) => {
    const host = memoryHost({ files: { 'a.md': agreement } });
    const options =
      '--profile boras --answer initiativ=ja --answer ingen-marknad=nej --step partnerskap --date 2026-02-03';
    const argv = [name, 'a.md', ...options.split(' '), '--note', 'ingen-marknad=Två företag.'];
    expect(await run(argv, host)).toBe(0);
    expect(host.out.join('')).toContain('regelverk: Borås');
    expect(assessmentIn(host.written.get('/repo/a.iop.yaml'))).toEqual({
      date: '2026-02-03',
      step: 'partnership',
      initiative: { answer: 'yes' },
      'no-market': { answer: 'no', note: 'Två företag.' },
      outcome: 'procurement',
    });
  });

  test('and those of the record', async () => {
    const host = memoryHost();
    const argv = 'assess --step dialog --record b.md --by enhetschefen --by ordföranden';
    expect(await run(argv.split(' '), host)).toBe(0);
    expect(host.written.get('/repo/b.md')).toContain('- Gjord av: enhetschefen, ordföranden\n');
  });

  test('who breaks off is told that nothing is saved', async () => {
    const { prompter } = somebody(['Dialog', Cancelled]);
    const host = memoryHost({ files: { 'a.md': agreement }, prompter });
    expect(await run(['assess', 'a.md'], host)).toBe(130);
    expect(host.err.join('')).toContain('Inget har sparats.');
    expect(host.written.size).toBe(0);
  });
});

describe('iop check afterwards', () => {
  /** What is found in a file, without where. */
  async function found(files: Readonly<Record<string, string>>) {
    const host = memoryHost({ files });
    await run(['check', 'a.md', '--format', 'json', '--today', '2026-11-21'], host);
    const report = JSON.parse(host.out.join(''));
    const [file] = report.files;
    return [...file.findings, ...file.caseQuestions].map(({ rule }: { rule: string }) => rule);
  }

  test.each([
    ['with a card of its own', agreement],
    // Who the parties are says the text then: an assessment beside it makes no agreement of anything.
    [
      'without one',
      `${bare}\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Norra föreningen, organisationsnummer 802499-0015\n`,
    ],
  ])('finds nothing new in an assessed agreement %s', async (_, text) => {
    const answer = points.map(({ key }, n) => `${key}=${['yes', 'no', 'unclear'][n % 3]}`);
    const { written } = await call(
      { path: 'a.md', answer, step: 'samhandling', note: ['trust=: # "citat" <!-- x -->'] },
      { files: { 'a.md': text } },
    );
    const side = written.get('/repo/a.iop.yaml') ?? '';
    expect(side).not.toBe('');
    const before = await found({ 'a.md': text });
    const after = await found({ 'a.md': text, 'a.iop.yaml': side });
    expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
    expect(after).not.toContain('frontmatter-schema');
  });

  test('iop inspect shows it', async () => {
    const { written } = await call(
      { path: 'a.md', step: 'dialog' },
      { files: { 'a.md': agreement } },
    );
    const side = written.get('/repo/a.iop.yaml') ?? '';
    const host = memoryHost({ files: { 'a.md': agreement, 'a.iop.yaml': side } });
    await run(['inspect', 'a.md', '--format', 'json'], host);
    const { frontmatter } = JSON.parse(host.out.join(''));
    expect(frontmatter.assessment).toEqual({
      date: '2026-11-21',
      step: 'dialogue',
      outcome: 'dialogue',
    });
  });
});
