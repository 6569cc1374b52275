import { parse } from '../../src/agreement/parse.ts';
import { buildReport, checkAgreement } from '../../src/check.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { FileReport } from '../../src/report.ts';
import type { RunContext } from '../../src/reporters/reporter.ts';
import { defineRule, type Rule } from '../../src/rule.ts';
import type { Source } from '../../src/source.ts';
import { fc } from '../fast-check.ts';
import { plainContext, sampleReport, sampleRules } from '../sample-report.ts';

/** A rule that says of every paragraph with “eko” what stands there: the worst that a message can hold. */
const echo = defineRule({
  id: 'echo',
  group: 'style',
  severity: 'error',
  title: { sv: 'Eko', en: 'Echo' },
  summary: { sv: 'Inget eko.', en: 'No echo.' },
  rationale: { sv: 'Inget eko.', en: 'No echo.' },
  advice: { sv: 'Inget eko.', en: 'No echo.' },
  about: 'text',
  basis: [],
  messages: { it: { sv: '{text}', en: '{text}' } },
  proposals: { default: { sv: '{text}', en: '{text}' } },
  sample: { text: 'eko' },
  examples: [],
  *check({ source }) {
    for (const match of source.text.matchAll(/eko(.*)/g)) {
      const text = match[1] ?? '';
      yield {
        message: 'it',
        at: { start: match.index, end: match.index + match[0].length },
        data: { text },
      };
    }
  },
});

export const hostileRules: readonly Rule[] = [...sampleRules, echo];

/** What a stranger might write to be taken for something else than words. */
export const hostileTricks = [
  '::error file=x.md,line=1::forged',
  '::stop-commands::x',
  '::add-mask::kommun',
  '##[error]forged',
  '##[add-mask]kommun',
  '\u2028::warning::forged',
  '\u0085::warning::forged',
  '\r::notice::forged',
  '%0A::error::forged',
  ']]>',
  ']]><testcase name="forged"/>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '<!-- ',
  '&lt;b&gt; &#10; &amp;',
  '](javascript:alert(1))',
  '[x](https://example.com)',
  '![x](https://example.com/x.png)',
  '| a | b |',
  '`` ` ```',
  '<details>',
  '\u0000\u0001\u0008\u001b[31m\u009b2J',
  '\ud800',
  '\udc00\ufffe\uffff',
  '\u202e\u2066',
  '{0} {{1}}',
  '# ## ### ',
  '\ue000\ue001\ue002\ue003',
  '19121212-1212',
] as const;

const trick = fc.oneof(
  fc.constantFrom(...hostileTricks),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const words = fc
  .array(fc.oneof(trick, fc.constantFrom('parterna', 'ska', 'vid behov', 'Båda parter')), {
    maxLength: 6,
  })
  .map((parts) => parts.join(' '));

/** An agreement that somebody has written to deceive whoever reads a report of it. */
export const hostileSource = fc
  .record({ path: words, title: words, heading: words, body: words, cell: words, reason: words })
  .map(({ path, title, heading, body, cell, reason }) => {
    const line = (text: string) => text.replace(/[\r\n]+/g, ' ').replaceAll('--', '-');
    const text = `# IOP ${line(title)}\n\n## ${line(heading)}\n\nBåda parter ${body} vid behov.\n\neko${line(body)}\n\n| a | 4 tkr |\n| --- | --- |\n| ${line(cell)} | 1 |\n\n<!-- iop-godta tip: ${line(reason)} x -->\n\n${body} vid behov.\n`;
    return { path: `avtal/${path.replaceAll('\u0000', '')}.md`, text };
  });

/** The same, read and checked. */
export function hostileFile(source: Source): FileReport {
  return fileOf(source, hostileRules);
}

export function fileOf(source: Source, rules: readonly Rule[] = sampleRules, settings = {}) {
  const agreement = parse(source, { profile: shippedProfiles['boras-2016'] });
  return checkAgreement(agreement, { rules, settings, today: '2026-11-21' });
}

const ofWord = `# Mötesplats Norra

## Ekonomi

Båda parter betalar vid behov.
`;

/** Something of everything that a format may have to tell. */
export function fullReport() {
  const accepted =
    '# IOP Å\n\n## Bakgrund\n\n<!-- iop-godta tip: Målen sätts | i <mars>. -->\n\nStöd ges vid behov.\n\nBåda parter, båda parterna.\n';
  const word: Source = {
    path: 'avtal/word.docx',
    text: ofWord,
    original: {
      kind: 'docx',
      marks: [{ start: 0, paragraph: 0, page: null, line: null }],
      notes: [{ kind: 'comments', count: 2 }],
    },
  };
  const pdf: Source = {
    path: 'avtal/ritat.pdf',
    text: ofWord,
    original: { kind: 'pdf', marks: [{ start: 0, paragraph: null, page: 2, line: 3 }], notes: [] },
  };
  const { files, skipped } = sampleReport();
  const others = [
    fileOf({ path: 'avtal/å b%,:#1.md', text: accepted }, sampleRules, {
      tip: 'warning',
      'table-cell': 'off',
    }),
    fileOf(word),
    fileOf(pdf),
  ];
  return buildReport([...files, ...others], skipped);
}

export const fullContext: RunContext = {
  ...plainContext,
  tips: true,
  folder: 'kommun/',
  problems: [{ sv: '”hemlig.md” gick inte att läsa.', en: '“hemlig.md” could not be read.' }],
};
