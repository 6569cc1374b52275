import { type Locale, locales } from '../locale.ts';
import { shippedProfiles } from '../profiles.ts';
import type { RuleGroup } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { explainWords } from './explain-words.ts';
import { codeSpan, prose, row } from './markdown-page.ts';
import { generator, otherLocale, pageFolders, rulePage, say, severityWord } from './rule-page.ts';
import { levelAt } from './rule-story.ts';
import { groupWords } from './words.ts';

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The address of a heading as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The list of all rules, by group. */
function ruleIndex(locale: Locale): string {
  const profile = shippedProfiles.default;
  const groups = Array.from(new Set<RuleGroup>(rules.map(({ group }) => group)));
  const nameOf = (group: RuleGroup) => capital(groupWords[group][locale]);
  const tables = groups.flatMap((group) => {
    const head = [
      say('rule', locale),
      explainWords.summary[locale],
      say('level', locale),
      say('name', locale),
    ];
    const lines = rules
      .filter((rule) => rule.group === group)
      .map((rule) =>
        row([
          `[${prose(rule.title[locale])}](${rule.id}.md)`,
          prose(rule.summary[locale]),
          severityWord(levelAt(rule, 'signing', profile), locale),
          codeSpan(rule.id),
        ]),
      );
    return [`## ${nameOf(group)}`, [row(head), row(head.map(() => '---')), ...lines].join('\n')];
  });
  const blocks = [
    `# ${say('all', locale)}`,
    `*${say('madeIndex', locale, { file: '`src/rules/`', command: generator })}*`,
    `[${say('other', locale)}](../${pageFolders[otherLocale[locale]]}/README.md)`,
    say('intro', locale, {
      program: '`iop`',
      command: locale === 'sv' ? '`iop förklara <namn>`' : '`iop explain <name>`',
    }),
    say('levels', locale, { title: profile.title[locale] }),
    say('noVerdict', locale),
    groups.map((group) => `- [${nameOf(group)}](#${anchor(nameOf(group))})`).join('\n'),
    ...tables,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Every page, by its path below `docs/`. */
export function rulePages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) => [
      [`${pageFolders[locale]}/README.md`, ruleIndex(locale)],
      ...rules.map((rule) => [
        `${pageFolders[locale]}/${rule.id}.md`,
        rulePage(rule, locale, shippedProfiles),
      ]),
    ]),
  );
}
