/**
 * The grammar of GitHub's workflow commands, as its runner reads a log: a line that begins with `::`, white space
 * aside, is a command with properties and data; so is what follows `##[` anywhere in a line.
 */

/** What the runner does not take for a command, though it be a line of somebody's agreement. */
export function inert(text: string): string {
  return text.replace(/^([^\S\n]*)::/gm, '$1: :').replaceAll('##[', '## [');
}

function data(text: string): string {
  return inert(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The kinds of annotations. */
export type CommandName = 'error' | 'warning' | 'notice';

/** One command on a line of its own; properties without a value are left out. */
export function command(
  name: CommandName,
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === null || value === '' ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${name} ${written.join(',')}::${data(message)}\n`;
}
