/** What git keeps of a path. */
export interface TreeEntry {
  /** `100644` a file, `100755` one that can be run, `120000` a link, `160000` another repository. */
  readonly mode: string;
  /** The name of its content: 40 or 64 hexadecimal digits. */
  readonly id: string;
}

/** The name of a content or a commit as git prints it, or null. */
export function idIn(out: Uint8Array): string | null {
  const text = textOf(out).trim();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;
}

function textOf(out: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(out);
}

/** What `git ls-tree -r -z` prints, by path from the root of the repository. */
export function readTree(out: Uint8Array): ReadonlyMap<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const row of textOf(out).split('\0')) {
    const cut = row.indexOf('\t');
    const [mode = '', , id = ''] = row.slice(0, Math.max(cut, 0)).split(' ');
    if (id !== '') entries.set(row.slice(cut + 1), { mode, id });
  }
  return entries;
}

/** What git prints with `--name-only -z`. */
export function readNames(out: Uint8Array): ReadonlySet<string> {
  return new Set(
    textOf(out)
      .split('\0')
      .filter((name) => name !== ''),
  );
}
