import { describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { sectionKeys, sections } from '../src/generated/sections.ts';
import { locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { excerpt } from '../src/reporters/excerpt.ts';
import { nearestTopics } from '../src/reporters/explain-query.ts';
import { explainSection } from '../src/reporters/explain-section.ts';
import { proposalIn } from '../src/reporters/sample.ts';
import { callName, topicOf } from '../src/reporters/topic.ts';
import { rules } from '../src/rules/index.ts';
import { para, wordFile } from './import/word-file.ts';
import { memoryHost } from './memory-host.ts';
import { plainContext } from './sample-report.ts';

/** What a query gives: ids of rules or keys of sections. */
function found(query: string): readonly string[] {
  const topic = topicOf(query, rules);
  if (!topic) return [];
  return topic.kind === 'rules' ? topic.rules.map(({ id }) => id) : topic.keys;
}

async function said(...argv: readonly string[]) {
  const host = memoryHost({});
  const code = await run(['explain', ...argv], host);
  return { code, out: host.out.join(''), err: host.err.join('') };
}

describe('a part of the agreement', () => {
  test.each(sectionKeys)('%s is found by its key and by its name in both languages', (key) => {
    const { title } = sections[key];
    for (const name of [key, title.sv, title.en, title.sv.toUpperCase()]) {
      expect(found(name), name).toEqual([key]);
    }
  });

  test('is found by each of its points, or a rule about that point is', () => {
    for (const key of sectionKeys) {
      for (const [point, { title }] of Object.entries(sections[key].points)) {
        for (const name of [title.sv, title.en]) {
          const about = found(name);
          const rule = rules.find(({ id }) => about.includes(id));
          const isAbout = about.includes(key) || rule?.sections?.includes(key);
          // A point may go by the name of a whole section, such as notice or target group.
          const isSection = sectionKeys.some((own) =>
            locales.some((locale) => sections[own].title[locale].toLowerCase() === name),
          );
          expect(isAbout || isSection, `${key}.${point}: ${name} → ${about}`).toBe(true);
        }
      }
    }
  });

  test.each([
    ['mål', 'goals'],
    ['målen', 'goals'],
    ['ekonomi', 'economy'],
    ['pengar', 'economy'],
    ['bakgrund', 'background'],
    ['värdegrund', 'values'],
    ['uppföljning', 'follow-up'],
    ['omförhandling', 'renegotiation'],
    ['avtalstid', 'term'],
    ['follow-up', 'follow-up'],
    ['Hur vi följer upp arbetet', 'follow-up'],
  ])('is found by “%s”', (query, key) => {
    expect(found(query)).toContain(key);
  });

  test('is told with what it should answer, words, profiles and rules', async () => {
    const { out, code } = await said('omförhandling');
    expect(code).toBe(0);
    expect(out).toMatch(/^Omförhandling, hävning och tvist\n/);
    expect(out).toContain('Vem får begära omförhandling?');
    expect(out).toContain('<!-- iop: renegotiation -->');
    expect(out).toMatch(/Rubriker som känns igen\n {4}omförhandling, /);
    expect(out).toMatch(/Borås 2016 +krav: Borås regler för IOP \(2016\)/);
    expect(out).toContain('krav på punkterna: omförhandling, hävning, tvist');
    expect(out).toMatch(/råd om punkterna: hävning, [^·]*\(Helsingborgs ramverk/);
    for (const id of ['dispute-clause-missing', 'rescission-missing', 'missing-required-section']) {
      expect(out).toContain(`    ${id}  `);
    }
    expect((await said('goals', '--lang', 'en')).out).toMatch(
      /^Goals\n {2}a part of the agreement/,
    );
  });

  test.each(sectionKeys)('%s fits on lines in both languages and leaves nothing open', (key) => {
    for (const locale of locales) {
      const page = explainSection(key, {
        ...plainContext,
        locale,
        profile: shippedProfiles.default,
        profiles: shippedProfiles,
        rules,
      });
      expect(page).not.toMatch(/\{[\w.-]+\}|(?<!-)undefined|null/);
      for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });
});

describe('what is looked for', () => {
  test.each([
    ['procurement', 'order-vocabulary'],
    ['tecken på upphandling', 'order-vocabulary'],
    ['Upphandling', 'sanction-clause'],
    ['statsstod', 'state-aid-not-assessed'],
    ['the agreement card', 'frontmatter-missing'],
  ])('“%s” is a group of rules', (query, id) => {
    expect(found(query)).toContain(id);
    expect(found(query).length).toBeGreaterThan(1);
  });

  test('is a word of a title before a part of one', () => {
    expect(found('tak')).toEqual(['extension-uncapped']);
    expect(found('forlangning utan')).toEqual(['extension-uncapped']);
    expect(found('personnum')).toEqual(['personal-identity-number']);
  });

  test('is looked for in what rules say when no name has it', () => {
    expect(found('vinst')).toContain('for-profit-party');
    expect(found('vinst idéburen')).toContain('for-profit-party');
    expect(found('vinst qqqq')).toEqual([]);
  });
});

describe('what is not found', () => {
  test('is told the nearest names of parts and rules', () => {
    expect(nearestTopics('måll', rules, 'sv')).toContain('mål');
    expect(nearestTopics('ekonmi', rules, 'sv')).toContain('ekonomi och resurser');
    expect(nearestTopics('orgnr-misin', rules, 'sv')).toContain('orgnr-missing');
    expect(topicOf('---', rules)).toBeNull();
  });
});

describe('a rule', () => {
  test('is called by its title where that finds it alone, else by its id', () => {
    for (const locale of locales) {
      for (const rule of rules) {
        const name = callName(rule, rules, locale);
        expect(found(name), name).toEqual([rule.id]);
        expect(name.split(' ').length).toBeLessThanOrEqual(2);
      }
    }
    const dispute = rules.find(({ id }) => id === 'dispute-clause-missing');
    const term = rules.find(({ id }) => id === 'term-invalid');
    expect(dispute && callName(dispute, rules, 'sv')).toBe('tvist');
    expect(term && callName(term, rules, 'sv')).toBe('term-invalid');
  });

  test.each(rules.filter(({ proposals }) => proposals))(
    '$id shows whole sentences to copy',
    (rule) => {
      for (const name of Object.keys(rule.proposals ?? {})) {
        for (const locale of locales) {
          const text = proposalIn(rule, name, locale);
          expect(text).toMatch(/^[\p{Lu}[].*[.?]$/su);
          expect(text).not.toMatch(/[{}…]|undefined/);
        }
      }
    },
  );

  test('names the key of each section that a sentence is for', async () => {
    const { out } = await said('missing-required-section');
    expect(out).toContain('    · Mål <!-- iop: goals -->\n      Partnerskapets mål är');
    expect(out).not.toMatch(/· …|häva …/);
  });

  test('shows YAML with its indentation', async () => {
    expect((await said('orgnr-missing')).out).toContain('\n    │ parter:\n    │   - { namn: ');
  });

  test.each(rules)('$id takes no more than its lines, and shows what it finds', async ({ id }) => {
    const { out } = await said(id);
    const [, bad = ''] = out.split('Exempel som ger en anmärkning\n');
    expect(bad).toMatch(/^ {4}│ .+/m);
    expect(bad).toMatch(/^ {4}→ .+/m);
    expect((bad.match(/^ {4}│ (?! )/gm) ?? []).length).toBeLessThanOrEqual(60);
  });

  test('shows the part of a long example that it is about', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `rad ${index}`);
    const shown = excerpt(lines, 40);
    expect(shown.slice(0, 3)).toEqual([0, null, 28]);
    expect(shown).toContain(40);
    expect(shown.at(-1)).toBeNull();
    expect(excerpt(lines.slice(0, 20), 3)).toHaveLength(20);
    expect(excerpt(lines, 0)[0]).toBe(0);
  });

  test('says why it is as serious as it is in words, not in terms of its own', async () => {
    for (const { id } of rules) {
      expect((await said(id)).out).not.toMatch(/egen nivå|own level/);
    }
  });
});

describe('a file', () => {
  const agreement = '# Mötesplats Norra\n\nIOP\n\n## Mål\n\nFler deltar.\n';
  const told = async (name: string, content: string | Uint8Array) => {
    const host = memoryHost({ files: { [name]: content } });
    const code = await run(['explain', name], host);
    return { code, out: host.out.join(''), err: host.err.join('') };
  };

  test('is explained by the rules that have something to say of it', async () => {
    const { code, out } = await told('avtal.md', agreement);
    expect(code).toBe(0);
    expect(out).toContain('missing-required-section');
    expect(out).not.toContain('sanction-clause');
  });

  test('may be a Word file', async () => {
    const word = wordFile({
      body: [
        para('Mötesplats Norra', { style: 'Title' }),
        para('Mål', { style: 'Heading1' }),
        para('Fler deltar.'),
      ],
    });
    expect((await told('avtal.docx', word)).out).toContain('missing-required-section');
  });
});
