import type { Arguments } from './arguments.ts';
import { bareName, commands } from './declarations.ts';
import { checkOptions, type OptionDeclaration, sharedOptions } from './option-declarations.ts';

const declared = new Map([...checkOptions, ...sharedOptions].map((it) => [it.flags, it]));

/** `--fail-on` → `failOn`, as Commander calls it. */
function keyOf({ flags }: OptionDeclaration): string {
  return flags.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function isCheck(word: string): boolean {
  return commands.some((it) => {
    const names = [it.name, it.swedish].map(bareName);
    return it.name === 'check' && names.includes(bareName(word));
  });
}

interface ReadOption {
  readonly option: OptionDeclaration;
  readonly value: string | true;
  /** How many words it took. */
  readonly took: 1 | 2;
}

/** `--flag`, `--option=value` or `--option value`; null for what is better left to Commander. */
function readOption(word: string, next: string | undefined): ReadOption | null {
  const cut = word.indexOf('=');
  const option = declared.get(cut < 0 ? word : word.slice(0, cut));
  if (!option) return null;
  if (!option.value) return cut < 0 ? { option, value: true, took: 1 } : null;
  const value = cut < 0 ? next : word.slice(cut + 1);
  if (value === undefined || value.startsWith('-')) return null;
  return { option, value, took: cut < 0 ? 2 : 1 };
}

/**
 * Reads the plainest calls of `iop check` as Commander would, without loading it: that alone would
 * take a fifth of the time of a start. Null for all others, and for everything that is wrong: those
 * are Commander's.
 */
export function readPlainCheck(argv: readonly string[]): Arguments | null {
  const [command, ...words] = argv;
  if (command === undefined || !isCheck(command)) return null;
  const args: string[] = [];
  const options: Record<string, unknown> = {};
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (word === '-' || !word.startsWith('-')) {
      args.push(word);
      at += 1;
      continue;
    }
    const read = readOption(word, words[at + 1]);
    if (!read) return null;
    const { option, value, took } = read;
    const key = keyOf(option);
    const before = options[key];
    options[key] = option.repeatable ? [...(Array.isArray(before) ? before : []), value] : value;
    at += took;
  }
  return { kind: 'command', name: 'check', args, options };
}
