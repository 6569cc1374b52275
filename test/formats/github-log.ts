/** The commands of GitHub’s runner, read from a log as it reads them (`ActionCommand.cs`). */

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** All that the runner obeys; letter case makes no difference to it. */
const registered = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'add-path',
  'set-env',
  'set-output',
  'save-state',
  'stop-commands',
]);

const unescapedData = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapedProperty = (text: string) =>
  unescapedData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/** `::name key=value,key=value::data` at the beginning of a line, white space aside. */
function second(line: string): Command | null {
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const [name = '', ...rest] = text.slice(2, end).split(' ');
  if (!registered.has(name.toLowerCase())) return null;
  const properties = rest
    .join(' ')
    .split(',')
    .map((pair) => pair.trim().split(/=([\s\S]*)/, 2))
    .filter(([, value]) => value !== undefined)
    .map(([key = '', value = '']) => [key, unescapedProperty(value)]);
  const message = unescapedData(text.slice(end + 2));
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), message };
}

/** `##[name key=value;]data` anywhere in a line. */
function first(line: string): Command | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const [name = ''] = line.slice(start + 3, end).split(' ');
  if (!registered.has(name.toLowerCase())) return null;
  return { name: name.toLowerCase(), properties: {}, message: line.slice(end + 1) };
}

/** Every command in a log. More line ends are known here than the runner knows: other readers know them. */
export function commandsIn(log: string): readonly Command[] {
  return log
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => second(line) ?? first(line))
    .filter((command) => command !== null);
}
