import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { sectionKeys } from '../../src/generated/sections.ts';
import type { Answers } from '../../src/generated/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import type { Profile } from '../../src/profile.ts';
import { extendProfile, shippedProfiles } from '../../src/profiles.ts';
import { guidanceComment } from '../../src/scaffold/guidance.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { shippedTemplate } from '../../src/scaffold/template.ts';
import { fc } from '../fast-check.ts';
import { anyAnswers, hostileTexts } from './any-answers.ts';
import { full } from './full-answers.ts';

interface Options {
  readonly template?: string;
  readonly profile?: Profile;
  readonly locale?: Locale;
  readonly guidance?: boolean;
}

function textOf(answers: Answers, options: Options = {}): string {
  const { locale = 'sv', profile = shippedProfiles.default, guidance = false } = options;
  const template = options.template ?? shippedTemplate('helsingborg', locale) ?? '';
  const made = scaffold(answers, { template, profile, locale, guidance });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made.text;
}

const read = (text: string, profile: Profile = shippedProfiles.default) =>
  parse({ path: 'avtal.md', text }, { profile });

/** Headings of a document as they are read, with their level. */
const headingsOf = (text: string) =>
  read(text)
    .headings.filter(({ kind }) => kind === 'atx' || kind === 'setext')
    .map(({ level, text: words }) => `${'#'.repeat(level)} ${words}`);

describe('whatever is answered', () => {
  const empty = { sv: headingsOf(textOf({})), en: headingsOf(textOf({}, { locale: 'en' })) };

  test('the document stays whole', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...locales),
        fc.boolean(),
        (answers, locale, guidance) => {
          const text = textOf(answers, { locale, guidance });
          const agreement = read(text);
          expect(agreement.unreadable).toBeNull();
          expect(agreement.frontmatter?.problems).toEqual([]);
          // The title is one's own; sections that have no place of their own come between.
          const [, ...found] = headingsOf(text);
          const [, ...expected] = empty[locale];
          const rest = [...found];
          for (const heading of expected)
            expect(rest.splice(0, rest.indexOf(heading) + 1)).toContain(heading);
          const kinds = new Set(agreement.blocks.map(({ kind }) => kind));
          for (const kind of ['html', 'code'] as const) expect(kinds).not.toContain(kind);
          const comments = agreement.blocks.filter(({ kind }) => kind === 'comment');
          expect(comments.length === 0).toBe(!guidance);
          const body = text.replace(/^---\n[\s\S]*?\n---\n/u, '');
          expect(body).not.toMatch(/(?<!\\)<!--(?! (?:vägledning|guidance): )/u);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  test('what was written is read again, word for word', () => {
    for (const hostile of [
      ...hostileTexts,
      '🙂'.repeat(500),
      'ord '.repeat(2500),
      'שלום עולם',
      '```\nkod',
    ]) {
      const words = `A${hostile}Ö`;
      const text = textOf({ title: words, texts: { goals: words } });
      const bare = (one: string) =>
        one
          .normalize('NFC')
          .replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\p{Cc}]+/gu, '');
      const agreement = read(text);
      expect(bare(agreement.headings[0]?.text ?? '')).toBe(bare(words));
      const goals =
        agreement.sections.get('goals')?.[0]?.blocks.map(({ prose }) => prose.text) ?? [];
      expect(bare(goals.join(''))).toContain(bare(words));
    }
  });
});

describe('what a template has no place for', () => {
  const template =
    '# {{title}}\n\n## Parter\n\n{{parties}}\n\n{{more}}\n\n## Underskrifter\n\n{{signatures}}\n';

  test('gets a heading of its own where the template says, in the usual order', () => {
    const text = textOf(
      { ...full.sv, texts: { insurance: 'Föreningen försäkrar ledarna.' } },
      { template },
    );
    expect(headingsOf(text)).toEqual([
      '# Verkstan vid kanalen',
      '## Parter',
      '## Bakgrund',
      '## Värdegrund',
      '## Insatser och åtaganden',
      '## Mål',
      '## Uppföljning',
      '## Ekonomi och resurser',
      '## Avtalstid',
      '## Omförhandling, hävning och tvist',
      '## Styrgrupp',
      '## Förlängning',
      '## Uppsägning',
      '## Personuppgifter',
      '## Försäkring',
      '## Bilagor',
      '## Kontaktpersoner',
      '## Underskrifter',
    ]);
    expect(text).toContain('## Försäkring\n\nFöreningen försäkrar ledarna.\n');
    expect(text).toContain(
      'Varje part kan säga upp avtalet skriftligen med sex månaders uppsägningstid.',
    );
  });

  test('comes last where it does not say', () => {
    const text = textOf(
      { texts: { insurance: 'Alla är försäkrade.' } },
      { template: template.replace('{{more}}', ''), profile: shippedProfiles.helsingborg },
    );
    expect(text.endsWith('## Försäkring\n\nAlla är försäkrade.\n')).toBe(true);
  });

  test('is what the profile requires, once', () => {
    const text = textOf({}, { profile: shippedProfiles.uddevalla });
    expect(headingsOf(text)).toContain('## Ändringar och tillägg');
    expect(text.match(/Ändringar och tillägg görs skriftligen/gu)).toHaveLength(1);
    expect(textOf({}).match(/Ändringar och tillägg görs skriftligen/gu)).toHaveLength(1);
    expect(headingsOf(textOf({}))).not.toContain('## Ändringar och tillägg');
  });

  test('is nothing when all has its place', () => {
    for (const locale of locales) expect(headingsOf(textOf({}, { locale }))).toHaveLength(20);
  });
});

describe('guidance', () => {
  test('stands for every section, says who asks for it, and can be left out', () => {
    const comment = guidanceComment('goals', shippedProfiles.boras, 'sv');
    expect(comment).toMatch(/^<!-- vägledning: Vilket är det gemensamma målet/u);
    expect(comment).toContain(
      'Källor: Borås regler för IOP (senare version), obligatorisk punkt: mål; Helsingborgs ramverk för IOP, avsnitt 2.4. -->',
    );
    expect(guidanceComment('extension', shippedProfiles.helsingborg, 'en')).toContain(
      'Source: Helsingborg’s framework for IOP, section 2.8. -->',
    );
    expect(textOf({}, { guidance: true }).match(/<!--/gu)).toHaveLength(19);
    expect(textOf({})).not.toContain('<!--');
  });

  test('is one comment, whatever a profile is called', () => {
    for (const title of [
      'a --> b',
      '-->',
      '--!> <b>',
      '<!-- x -->',
      'a\n\nb',
      '->',
      '>',
      '--',
      'a -',
      'a--',
      '—',
    ]) {
      const own = extendProfile(shippedProfiles.default, {
        extends: 'default',
        title,
        sections: { required: sectionKeys },
      });
      for (const key of sectionKeys) {
        const { blocks } = read(`${guidanceComment(key, own, 'sv')}\n\nText`);
        expect(blocks.map(({ kind }) => kind)).toEqual(['comment', 'paragraph']);
      }
    }
  });
});

test('a municipality’s own template may be in either language of names, with Windows line ends', () => {
  const sv =
    '\ufeff# {{titel}}\r\n\r\nIOP i {{ title }}\r\n\r\n## Parter\r\n\r\n{{vägledning parter}}\r\n{{parter}}\r\n';
  const text = textOf(
    { title: 'Norra', parties: [{ name: 'Norra IF' }, { name: 'Exempelstads kommun' }] },
    { template: sv, profile: shippedProfiles.helsingborg },
  );
  expect(text).toContain('# Norra\n\nIOP i Norra\n\n## Parter\n\n- Norra IF');
  expect(text).not.toContain('\r');
});
