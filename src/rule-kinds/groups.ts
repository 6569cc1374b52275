/** What belongs together, in the order in which each first came. */
export function groupsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): readonly (readonly [string, readonly [Item, ...Item[]]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/**
 * Items that share a key, or share one with an item that does. One without keys may belong to any, and so joins all.
 * In time linear in the keys.
 */
export function joinedBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const keys = items.map(keysOf);
  if (keys.some((own) => own.length === 0)) return items.length === 0 ? [] : [items];
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  const first = new Map<string, number>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else parents[rootOf(index)] = rootOf(known);
    }
  }
  return groupsBy([...items.keys()], (index) => String(rootOf(index))).map(([, group]) =>
    group.flatMap((index) => items[index] ?? []),
  );
}
