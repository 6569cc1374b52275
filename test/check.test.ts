import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { buildReport, checkAgreement, severityOf } from '../src/check.ts';
import { type Finding, proposalOf, wordsOf } from '../src/finding.ts';
import { type Profile, type Severity, type Stage, stages } from '../src/profile.ts';
import { extendProfile, profileNames, shippedProfiles } from '../src/profiles.ts';
import { defineRule, type Problem, type Rule } from '../src/rule.ts';
import { rules } from '../src/rules/index.ts';
import { fc } from './fast-check.ts';

const text = '# Mötesplats Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n';
const read = (written: string, profile: Profile = shippedProfiles.default, card?: string) =>
  parse(
    { path: 'avtal.md', text: written },
    { profile, ...(card !== undefined && { card: { path: 'avtal.iop.yaml', text: card } }) },
  );

/** A rule that finds words, for what rules have in common. */
function ruleFor(
  id: string,
  word: string,
  more: Partial<Rule> = {},
  problem: Partial<Problem> = {},
): Rule {
  const words = { sv: 'Ordet finns.', en: 'The word is there.' };
  return defineRule({
    id,
    group: 'style',
    title: words,
    summary: words,
    rationale: words,
    advice: words,
    about: 'text',
    severity: 'warning',
    basis: [{ work: 'document-integrity' }],
    messages: { found: words },
    examples: [],
    *check({ source }) {
      for (const { index } of source.text.matchAll(new RegExp(word, 'g'))) {
        yield { message: 'found', at: { start: index, end: index + word.length }, ...problem };
      }
    },
    ...more,
  });
}

const idsOf = (findings: readonly { readonly rule: Rule }[]) => findings.map(({ rule }) => rule.id);
const known = (id: string) => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
};

describe('severity', () => {
  const word = (severity: Rule['severity'], more: Partial<Rule> = {}) =>
    ruleFor('word', 'Mål', { severity, ...more });

  test.each<[string, Rule, Stage, Severity | 'off']>([
    ['as the rule says at signing', word('error'), 'signing', 'error'],
    ['as the rule says when signed', word('error'), 'signed', 'error'],
    ['a draft turns errors into warnings', word('error'), 'draft', 'warning'],
    ['but not those that are strict', word('error', { strictInDraft: true }), 'draft', 'error'],
    ['and leaves milder ones alone', word('info'), 'draft', 'info'],
    ['an agreement that has ended is left in peace', word('warning'), 'ended', 'off'],
    ['but for the strict', word('error', { strictInDraft: true }), 'ended', 'error'],
    ['off unless chosen', word('warning', { onByDefault: false }), 'signing', 'off'],
    [
      'by stage',
      word({ draft: 'info', signing: 'error', signed: 'error', ended: 'off' }),
      'draft',
      'info',
    ],
  ])('%s', (_, rule, stage, expected) => {
    expect(severityOf(rule, { profile: shippedProfiles.default, stage }).severity).toBe(expected);
  });

  test.each<[keyof typeof shippedProfiles, Severity]>([
    ['boras-2016', 'error'],
    ['default', 'warning'],
    ['helsingborg', 'warning'],
  ])('the profile %s decides how serious a point is', (name, expected) => {
    const rule = known('rescission-missing');
    const { severity, why } = severityOf(rule, {
      profile: shippedProfiles[name],
      stage: 'signing',
    });
    expect(severity).toBe(expected);
    expect(why.map(({ by }) => by)).toEqual(['rule', 'point']);
  });

  test('a point that the profile does not name is a tip', () => {
    const profile = { ...shippedProfiles.default, points: {} };
    expect(severityOf(known('rescission-missing'), { profile, stage: 'signing' }).severity).toBe(
      'info',
    );
  });

  test('profile, then config, then the draft have their say, and it is told who', () => {
    const profile = { ...shippedProfiles.default, rules: { word: 'info' as const } };
    const context = { profile, stage: 'draft' as const, settings: { word: 'error' as const } };
    expect(severityOf(word('warning'), context)).toEqual({
      severity: 'warning',
      why: [
        { by: 'rule', severity: 'warning' },
        { by: 'profile', severity: 'info' },
        { by: 'config', severity: 'error' },
        { by: 'draft', severity: 'warning' },
      ],
    });
  });

  test('a name that every object has is no setting', () => {
    const rule = ruleFor('constructor', 'Mål');
    expect(severityOf(rule, { profile: shippedProfiles.default, stage: 'signing' }).severity).toBe(
      'warning',
    );
  });

  test('a problem may be milder than its rule, never more serious', () => {
    const one = (severity: Severity) =>
      checkAgreement(read(text), { rules: [ruleFor('word', 'Mål', {}, { severity })] }).findings;
    expect(one('info').map(({ severity }) => severity)).toEqual(['info']);
    expect(one('error').map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('findings', () => {
  test('come by severity, then line, then in catalogue order', () => {
    const chosen = [
      ruleFor('late', 'delaktiga', { severity: 'error' }),
      ruleFor('tip', 'Mötesplats', { severity: 'info' }),
      ruleFor('second', 'unga'),
      ruleFor('first', 'Fler'),
      ruleFor('early', 'Norra', { severity: 'error' }),
    ];
    const { findings } = checkAgreement(read(text), { rules: chosen });
    expect(idsOf(findings)).toEqual(['early', 'late', 'second', 'first', 'tip']);
  });

  test('what stands in the card comes at its section, else first', () => {
    const card = { path: 'avtal.iop.yaml', text: 'iop: 1\n' };
    const chosen = [
      ruleFor('in-text', 'Mötesplats'),
      ruleFor('in-section', 'Mål', {}, { source: card, section: 'goals' }),
      ruleFor('in-card', 'Mål', {}, { source: card }),
    ];
    const { findings } = checkAgreement(read(text), { rules: chosen });
    expect(idsOf(findings)).toEqual(['in-card', 'in-text', 'in-section']);
    expect(findings.map(({ section }) => section)).toEqual([null, null, 'goals']);
  });

  test('know the section they stand in', () => {
    const { findings } = checkAgreement(read(text), { rules: [ruleFor('word', 'unga')] });
    expect(findings[0]?.section).toBe('goals');
  });

  test('are told once', () => {
    const twice = ruleFor('word', 'Mål');
    const rule = {
      ...twice,
      *check(...given: Parameters<Rule['check']>) {
        yield* twice.check(...given);
        yield* twice.check(...given);
      },
    };
    expect(checkAgreement(read(text), { rules: [rule] }).findings).toHaveLength(1);
  });

  test('of one cause are one, under the most serious rule', () => {
    const chosen = [
      ruleFor('milder', 'Fler', { cause: 'same' }),
      ruleFor('graver', 'unga', { cause: 'same', severity: 'error' }),
      ruleFor('other', 'delaktiga'),
    ];
    const { findings } = checkAgreement(read(text), { rules: chosen });
    expect(idsOf(findings)).toEqual(['graver', 'other']);
    expect(findings[0]?.also.map(({ id }) => id)).toEqual(['milder']);
    expect(findings[0]?.related.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'Fler',
    ]);
  });

  test('a section that holds nothing but a gap is one matter', () => {
    const written =
      '# Mötesplats Norra\n\n## Mål\n\n[fyll i: mål]\n\n## Ekonomi\n\n<!-- vägledning: Vem betalar? -->\n';
    const chosen = [known('section-empty'), known('placeholder-left')];
    const { findings } = checkAgreement(read(written), { rules: chosen });
    expect(idsOf(findings)).toEqual(['placeholder-left', 'section-empty']);
    expect(findings[0]?.also.map(({ id }) => id)).toEqual(['section-empty']);
    expect(findings[0]?.related.map(({ range }) => written.slice(range.start, range.end))).toEqual([
      '## Mål',
    ]);
    const milder = { rules: chosen, settings: { 'placeholder-left': 'info' as const } };
    expect(checkAgreement(read(written), milder).findings).toHaveLength(3);
  });

  test('a heading with nothing under it is one matter, as grave as the gravest', () => {
    const empty =
      '# Mötesplats Norra\n\n## Avtalstid\n\n## Omförhandling, hävning och tvist\n\n## Parter\n';
    for (const profile of [shippedProfiles.default, shippedProfiles['boras-2016']]) {
      const { findings } = checkAgreement(read(empty, profile));
      const at = (heading: string) =>
        findings.filter((it) => it.source.text.startsWith(heading, it.at.start));
      expect(idsOf(at('## Avtalstid'))).toEqual(['section-empty']);
      expect(idsOf(at('## Omf'))).toEqual(['section-empty']);
      expect(at('## Omf')[0]?.also.map(({ id }) => id)).toContain('dispute-clause-missing');
      expect(at('## Parter').map(({ severity }) => severity)).toEqual(['warning']);
    }
  });

  test('a number and a term miswritten in the card are told once', () => {
    const card =
      '---\niop: 1\ntitel: M\nparter:\n  - { namn: Exempelstads kommun, organisationsnummer: 2120009150 }\n  - { namn: Föreningen Norra, organisationsnummer: 802499-0015 }\navtalstid: 2027–2029\n---\n\n# M\n';
    const own = ['frontmatter-schema', 'orgnr-missing', 'term-invalid'].map(known);
    const { findings } = checkAgreement(read(card), { rules: own });
    expect(idsOf(findings)).toEqual(['frontmatter-schema', 'frontmatter-schema']);
  });

  test.each([
    ['draft', 'warning'],
    ['decided', 'error'],
  ])('a card of an agreement that is %s and lacks its parties: %s', (status, severity) => {
    const card = `---\niop: 1\ntitle: M\nstatus: ${status}\nterm: { start: 2027-01-01, end: 2029-12-31 }\n---\n\n# M\n`;
    const { findings } = checkAgreement(read(card), { rules: [known('frontmatter-schema')] });
    expect(findings.map((it) => it.severity)).toEqual([severity]);
  });

  test('what is wrong in the card of a draft is wrong', () => {
    const card =
      '---\niop: 1\ntitle: M\nstatus: draft\nparties: []\nterm: { start: 2027-02-30, end: 2029-12-31 }\n---\n\n# M\n';
    const { findings } = checkAgreement(read(card), { rules: [known('frontmatter-schema')] });
    expect(findings.some((it) => it.severity === 'error')).toBe(true);
  });

  test('a party without a number and the gap left for it are one matter', () => {
    const written =
      '# IOP Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer [fyll i], adress [fyll i]\n\nSödra klubben\nOrg.nr: XXXXXX-XXXX\n\nÖstra klubben (org.nr ______)\n';
    const chosen = [known('orgnr-missing'), known('placeholder-left')];
    const { findings } = checkAgreement(read(written), { rules: chosen });
    const told = findings.map(({ rule, at, also, related }) => [
      rule.id,
      written.slice(at.start, at.end),
      also.map(({ id }) => id),
      related.map(({ range }) => written.slice(range.start, range.end)),
    ]);
    expect(told).toEqual([
      ['orgnr-missing', 'Föreningen Norra', ['placeholder-left'], ['[fyll i]']],
      ['placeholder-left', '[fyll i]', [], []],
      ['orgnr-missing', 'Södra klubben', ['placeholder-left'], ['XXXXXX-XXXX']],
      ['orgnr-missing', 'Östra klubben', ['placeholder-left'], ['______']],
    ]);
    // The gap is told by itself when nobody speaks of the party, or does so more mildly.
    for (const severity of ['off', 'info'] as const) {
      const report = checkAgreement(read(written), {
        rules: chosen,
        settings: { 'orgnr-missing': severity },
      });
      const gaps = report.findings.filter(({ rule }) => rule.id === 'placeholder-left');
      expect(gaps).toHaveLength(4);
    }
  });

  test('a term that ends before it begins in card and text is one matter in two places', () => {
    const written = '# IOP Norra\n\n## Avtalstid\n\nAvtalet gäller 2029-02-01–2026-01-31.\n';
    const card = (start: string) =>
      `iop: 1\ntitle: Norra\nparties: [{ name: Norra }]\nterm: { start: ${start}, end: 2026-01-31 }\n`;
    const of = (start: string) =>
      checkAgreement(read(written, shippedProfiles.default, card(start)), {
        rules: [known('term-invalid')],
      }).findings;
    const [one, ...others] = of('2029-02-01');
    expect(others).toEqual([]);
    expect(one?.source.path).toBe('avtal.iop.yaml');
    expect(one?.related.map(({ range }) => written.slice(range.start, range.end))).toEqual([
      '2029-02-01–2026-01-31',
    ]);
    // Different days are different matters.
    expect(of('2030-02-01')).toHaveLength(2);
  });

  test('never repeat a personal identity number in their words', () => {
    const written = '# Mötesplats Norra\n\n## Kim Ek 121212-1212\n';
    const { findings } = checkAgreement(read(written), { rules: [known('section-empty')] });
    expect(findings.map(({ data }) => data['heading'])).toEqual(['Kim Ek 121212-****']);
  });

  test('offer the default proposal unless the problem says otherwise', () => {
    const words = { sv: 'Skriv så.', en: 'Write so.' };
    const proposals = { default: words, other: words };
    const offered = (problem: Partial<Problem>) =>
      checkAgreement(read(text), { rules: [ruleFor('word', 'Mål', { proposals }, problem)] })
        .findings[0]?.proposal;
    expect(offered({})).toBe('default');
    expect(offered({ proposal: 'other' })).toBe('other');
    expect(offered({ proposal: null })).toBeNull();
  });
});

describe('the case', () => {
  const rule = ruleFor('case', 'Mål', { about: 'case' });
  const card = (status: string) =>
    `iop: 1\ntitel: Mötesplats Norra\nläge: ${status}\nparter: [{ namn: Exempelstads kommun }]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n`;
  const of = (agreement: ReturnType<typeof read>, stage?: Stage) =>
    checkAgreement(agreement, { rules: [rule], ...(stage && { stage }) });

  test.each<[string, string | undefined, Stage | undefined]>([
    ['no card says how far it has got', undefined, undefined],
    ['the card says draft', card('utkast'), undefined],
    ['only the command line says so', undefined, 'signed'],
    ['the command line says it has ended', undefined, 'ended'],
  ])('is asked about when %s', (_, written, stage) => {
    const { findings, caseQuestions } = of(read(text, shippedProfiles.default, written), stage);
    expect([idsOf(findings), idsOf(caseQuestions)]).toEqual([[], ['case']]);
  });

  test('counts once the card says that it is decided', () => {
    const { findings, caseQuestions } = of(read(text, shippedProfiles.default, card('beslutat')));
    expect([idsOf(findings), idsOf(caseQuestions)]).toEqual([['case'], []]);
  });

  test('is not asked about when somebody has switched the rule off', () => {
    const { caseQuestions } = checkAgreement(read(text), {
      rules: [rule],
      settings: { case: 'off' },
    });
    expect(caseQuestions).toEqual([]);
  });
});

describe('what is checked', () => {
  test('a line that is never counted stands apart', () => {
    const { notes, findings } = checkAgreement(read(text));
    expect(idsOf(notes)).toEqual(['frontmatter-missing']);
    expect(idsOf(findings)).not.toContain('frontmatter-missing');
  });

  test('nothing else in a text that cannot be read', () => {
    const report = checkAgreement(read('# Mötesplats Norra\n\n```\n\n## Mål\n'));
    expect(idsOf(report.findings)).toEqual(['unreadable-document']);
    expect([report.coverage, report.notChecked, report.notes]).toEqual([[], [], []]);
  });

  test('of another kind of document only risk and personal data', () => {
    const written = '# Riktlinjer för IOP\n\nKontakt: Kim Ek, 121212-1212\n';
    const report = checkAgreement(read(written));
    expect(report.otherKind).toBe('riktlinjer');
    expect(idsOf([...report.findings, ...report.notes])).toEqual(['personal-identity-number']);
  });

  test.each([
    '# Överenskommelse om regler för mötesplatsen\n',
    '# IOP-avtal för Ramverket Norra\n',
    '---\niop: 1\n---\n# Mallen\n',
  ])('%j is an agreement', (written) => {
    expect(checkAgreement(read(written)).otherKind).toBeNull();
  });

  test('a rule that cannot read the language says so, unless it is off', () => {
    const rule = ruleFor('swedish', 'Goals', { languages: ['sv'] });
    const english = read(
      '# North\n\n## Goals\n\nMore young people will feel that they belong to the place.\n',
    );
    const report = checkAgreement(english, { rules: [rule] });
    expect(report.findings).toEqual([]);
    expect(report.notChecked.map(({ key, rule: one }) => [key, one?.id])).toEqual([
      ['swedish', 'swedish'],
    ]);
    const off = checkAgreement(english, { rules: [rule], settings: { swedish: 'off' } });
    expect(off.notChecked).toEqual([]);
  });

  test('the questions that no text answers are asked where they make sense', () => {
    const keys = (written: string, profile?: Profile) =>
      checkAgreement(read(written, profile))
        .notChecked.filter(({ rule }) => rule === null)
        .map(({ key }) => key);
    const full =
      '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun\nOrganisationsnummer 212000-9150\n\nIdeella föreningen Norra\n\n## Värdegrund\n\nArbetet bygger på den lokala överenskommelsen. Budgeten finns i bilaga 1.\n';
    expect(keys(text)).toEqual([]);
    expect(keys(full, shippedProfiles['boras-2016'])).toEqual([
      'orgnr-owner',
      'legal-person',
      'compact-joined',
      'rules-version',
      'annexes-elsewhere',
    ]);
  });

  test('coverage lists what the profile asks for first, then what else is there', () => {
    const written = `${text}\n## Försäkring\n\nFöreningen har en försäkring.\n`;
    const rows = checkAgreement(read(written, shippedProfiles['boras-2016'])).coverage;
    expect(rows.map(({ key }) => key)).toEqual([
      ...shippedProfiles['boras-2016'].required,
      'insurance',
    ]);
    expect(rows.map(({ level }) => level)).toEqual([...Array(8).fill('required'), null]);
    expect(rows.find(({ key }) => key === 'goals')?.coverage.state).not.toBe('missing');
  });

  test('coverage follows the order of a profile that has one', () => {
    const rows = checkAgreement(read(text, shippedProfiles.helsingborg)).coverage;
    expect(rows.map(({ key }) => key)).toEqual(shippedProfiles.helsingborg.order);
  });
});

describe('a report', () => {
  test('says which severities config and profile changed', () => {
    const profile = extendProfile(shippedProfiles.default, {
      extends: 'default',
      title: 'Egna regler',
      rules: { 'title-not-iop': 'off', 'heading-levels': 'info' },
    });
    const { changes } = checkAgreement(read(text, profile), {
      settings: { 'placeholder-left': 'warning', 'heading-levels': 'info' },
    });
    expect(changes).toEqual([
      { rule: 'title-not-iop', severity: 'off', by: 'profile' },
      { rule: 'placeholder-left', severity: 'warning', by: 'config' },
    ]);
  });

  test('a profile of one’s own has its demands checked as a list', () => {
    const profile = extendProfile(shippedProfiles['boras-2016'], {
      extends: 'boras-2016',
      title: 'Egna regler',
      sections: { required: ['insurance'], optional: ['values'] },
    });
    const found = checkAgreement(read(text, profile), {
      rules: [known('missing-required-section')],
    });
    const keys = found.findings.map(({ data }) => data['key']);
    expect(keys).toContain('insurance');
    expect(keys).not.toContain('values');
    expect(keys).not.toContain('goals');
    expect(found.findings.find(({ data }) => data['key'] === 'insurance')?.basis).toEqual([
      { work: 'own-profile', level: 'required', place: { sv: 'Egna regler', en: 'Egna regler' } },
    ]);
  });

  test('a field that a profile asks for is missed in the card', () => {
    const profile = extendProfile(shippedProfiles.default, {
      extends: 'default',
      title: 'Egna regler',
      frontmatter: { required: ['reference', 'term.notice-months', 'economy.contributions'] },
    });
    const card =
      'iop: 1\ntitel: Mötesplats Norra\nparter: [{ namn: Exempelstads kommun }]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n';
    const { findings } = checkAgreement(read(text, profile, card), {
      rules: [known('frontmatter-schema')],
    });
    expect(
      findings.map(({ data, source, at }) => [data['key'], source.text.slice(at.start, at.end)]),
    ).toEqual([
      ['diarienummer', 'iop: 1'],
      ['bidrag', 'iop: 1'],
      ['uppsägningstid-månader', 'avtalstid'],
    ]);
    for (const finding of findings) {
      expect(wordsOf(finding).sv).toMatch(/ saknas, och regelverket Egna regler kräver den\./);
      expect(finding.basis).toEqual([
        { work: 'own-profile', level: 'required', place: { sv: 'Egna regler', en: 'Egna regler' } },
      ]);
    }
    expect(wordsOf(findings[1] as Finding).sv).toContain('under ”ekonomi”');
    expect(wordsOf(findings[2] as Finding).sv).toContain('under ”avtalstid”');
  });

  test('what a shipped profile requires of the card rests on its work', () => {
    const profile = { ...shippedProfiles.uddevalla, frontmatterRequired: ['reference'] };
    const card =
      'iop: 1\ntitle: Norra\nparties: [{ name: Norra }]\nterm: { start: 2027-01-01, end: 2029-12-31 }\n';
    const { findings } = checkAgreement(read(text, profile, card), {
      rules: [known('frontmatter-schema')],
    });
    expect(findings.map(({ basis }) => basis)).toEqual([
      [{ work: 'uddevalla', level: 'required' }],
    ]);
  });

  test('counts its findings', () => {
    const chosen = [
      ruleFor('error', 'Mål', { severity: 'error' }),
      ruleFor('warning', 'unga'),
      ruleFor('info', 'Fler', { severity: 'info' }),
      ruleFor('case', 'Norra', { about: 'case' }),
      ruleFor('note', 'Norra', { counted: false }),
      ruleFor('english', 'Norra', { languages: ['en'] }),
    ];
    const file = checkAgreement(read(text), { rules: chosen });
    const skipped = [{ path: 'README.md', reason: 'not-an-agreement' as const }];
    expect(buildReport([file, file], skipped)).toEqual({
      today: null,
      files: [file, file],
      skipped,
      summary: {
        files: 2,
        errors: 2,
        warnings: 2,
        infos: 2,
        questions: 2,
        fixable: 0,
        excepted: 0,
        known: 0,
        notChecked: 2,
      },
    });
    expect(buildReport([]).summary.files).toBe(0);
  });
});

const lines = [
  '---',
  'iop: 1',
  'läge: undertecknat',
  'parter: [{ namn: Kim 121212-1212 }]',
  'avtalstid: { start: 2029-01-01, slut: 2026-02-30 }',
  'beslut: [{ datum: igår }]',
  '# Mötesplats Norra',
  '## Mål',
  '## Omförhandling och tvist',
  '**Uppföljning**',
  'Tvist avgörs av domstol.',
  'En part som brister kan sägas upp.',
  'Avtalet gäller tills vidare från den 1 februari 2027.',
  'Föreningen Norra, organisationsnummer 802499-0016',
  '[fyll i: mål]',
  '<!-- vägledning: Vad vill ni? -->',
  '<!-- iop-ignore section-empty: Kim 121212-1212 lovar. -->',
  '<!-- iop-godta-fil',
  'godtagna: [{ regel: Kim 121212-1212, till: igår }]',
  '```',
  '- Kim Ek 121212-1212',
  '',
];

test('whatever the text, every finding has a place, words in both languages and no personal number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...lines), fc.string())),
      fc.constantFrom(...profileNames),
      fc.constantFrom(...stages),
      (written, name, stage) => {
        const agreement = read(written.join('\n'), shippedProfiles[name]);
        const report = checkAgreement(agreement, { stage });
        const accepted = report.exceptions.flatMap(({ findings }) => findings);
        const told = [...report.findings, ...report.caseQuestions, ...report.notes];
        for (const finding of [...told, ...accepted]) {
          const { at, source } = finding;
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(source.text.length);
          const words = [wordsOf(finding), proposalOf(finding)];
          expect(JSON.stringify(words)).not.toMatch(/121212-1212|undefined/);
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
