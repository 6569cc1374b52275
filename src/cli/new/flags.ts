import { canonicalKey } from '../../agreement/aliases.ts';
import { answersTopLevel } from '../../generated/aliases.ts';
import type { Answers } from '../../generated/types.ts';
import type { Localised } from '../../locale.ts';
import { type Given, textOf } from '../options.ts';
import { Stop } from '../stop.ts';
import { dialogueWords as words } from './words.ts';

/** A line of answers, and the option that it was given by; null for one that stood in a file. */
interface Line {
  readonly text: string;
  readonly flag: string | null;
}

/** Answers as a text to be read, and where its lines come from. */
export interface AnswerText {
  readonly text: string;
  /** The option that a line, counted from 1, was given by; null for a file. */
  readonly flagAt: (line: number) => string | null;
}

type Scalar = readonly [flag: string, option: string, key: string];

const top: readonly Scalar[] = [
  ['--title', 'title', 'title'],
  ['--reference', 'reference', 'reference'],
];
const term: readonly Scalar[] = [
  ['--start', 'start', 'start'],
  ['--end', 'end', 'end'],
  ['--notice-months', 'noticeMonths', 'notice-months'],
];
const extension: readonly Scalar[] = [
  ['--extension-months', 'extensionMonths', 'months'],
  ['--extension-times', 'extensionTimes', 'max-times'],
  ['--decide-months-before', 'decideMonthsBefore', 'decide-months-before'],
];

/**
 * All that was answered in a file and on the command line. An option takes the place of what the file says; parties,
 * contributions and groups are added to it.
 * @throws Stop for an option that says nothing
 */
export function answerText(answers: Answers, given: Given): AnswerText {
  const { title, reference, parties, term: period, economy, groups, texts, ...others } = answers;
  const { extension: longer, ...days } = period ?? {};
  const { contributions, ...money } = economy ?? {};
  const lines: readonly Line[] = [
    ...keyLines(others, ''),
    ...scalarLines({ title, reference }, top, given, ''),
    ...block('parties:', listLines(parties, given, 'party', '--party', '  ')),
    ...block('term:', [
      ...scalarLines(days, term, given, '  '),
      ...block('  extension:', scalarLines(longer ?? {}, extension, given, '    ')),
    ]),
    ...block('economy:', [
      ...keyLines(money, '  '),
      ...block(
        '  contributions:',
        listLines(contributions, given, 'contribution', '--contribution', '    '),
      ),
    ]),
    ...block('groups:', listLines(groups, given, 'group', '--group', '  ')),
    ...block('texts:', textLines(texts ?? {}, given)),
  ];
  return {
    text: lines.map(({ text }) => `${text}\n`).join(''),
    flagAt: (line) => lines[line - 1]?.flag ?? null,
  };
}

/** A key with what stands under it; nothing when nothing does. */
function block(head: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [{ text: head, flag: null }, ...lines];
}

function keyLines(values: object, indent: string): readonly Line[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [{ text: `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`, flag: null }],
  );
}

function scalarLines(
  values: Readonly<Record<string, unknown>>,
  scalars: readonly Scalar[],
  given: Given,
  indent: string,
): readonly Line[] {
  const options = scalars.flatMap(([flag, option, key]) => {
    const text = textOf(given, option);
    return text === null ? [] : [{ key, text: `${indent}${key}: ${scalar(text)}`, flag }];
  });
  const kept = Object.entries(values).filter(([key]) => !options.some((it) => it.key === key));
  return [...keyLines(Object.fromEntries(kept), indent), ...options];
}

/** A number or a day is what it says; anything else is a text, and whatever does not fit is told of. */
function scalar(text: string): string {
  return /^[\d-]+$/.test(text) ? text : JSON.stringify(text);
}

function listOf(given: Given, key: string): readonly string[] {
  const value = given[key];
  return Array.isArray(value) ? value.map(String) : [];
}

function listLines(
  items: readonly object[] = [],
  given: Given,
  option: string,
  flag: string,
  indent: string,
): readonly Line[] {
  const written = listOf(given, option).map((text) => {
    if (!text.includes(':')) throw factsForm(flag, text);
    return { text: `${indent}- { ${text.replace(/[\r\n]+/g, ' ')} }`, flag };
  });
  const known = items.map((item) => ({ text: `${indent}- ${JSON.stringify(item)}`, flag: null }));
  return [...known, ...written];
}

const examples: Readonly<Record<string, Localised>> = {
  '--party': {
    sv: 'namn: Exempelstads kommun, typ: kommun',
    en: 'name: Exempelstads kommun, type: municipality',
  },
  '--contribution': {
    sv: 'från: kommunen, slag: lokal',
    en: 'from: kommunen, kind: premises',
  },
  '--group': {
    sv: 'namn: styrgrupp, gånger: 4, per: år',
    en: 'name: steering group, times: 4, per: year',
  },
};

function factsForm(name: string, value: string): Stop {
  const { sv = '', en = '' } = examples[name] ?? {};
  return new Stop(words.factsForm, { name, value, 'example.sv': sv, 'example.en': en });
}

/** `--text mål=…` */
function textLines(texts: Readonly<Record<string, string>>, given: Given): readonly Line[] {
  const written = listOf(given, 'text').map((text) => {
    const cut = text.indexOf('=');
    if (cut < 0) throw new Stop(words.textForm, { value: text });
    const name = text.slice(0, cut).trim();
    const key = canonicalKey(['texts'], name, answersTopLevel) ?? name;
    return { key, words: text.slice(cut + 1) };
  });
  const all = { ...texts };
  const lines = written.map(({ key, words }): Line => {
    delete all[key];
    return { text: `  ${JSON.stringify(key)}: ${JSON.stringify(words)}`, flag: '--text' };
  });
  return [...keyLines(all, '  '), ...lines];
}
