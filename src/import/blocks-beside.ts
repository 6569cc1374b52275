import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';

/** Two lists that would be one beneath each other. */
export function isLike(one: List, other: List): boolean {
  return (one.ordered === true) === (other.ordered === true);
}

/** Whether it begins a block of its own right below the line of a paragraph. */
export function interrupts(block: RootContent): boolean {
  return block.type === 'list' && (!block.ordered || (block.start ?? 1) === 1);
}

/** Everything in it as one paragraph, without a call for each level of what may be thousands of them. */
export function flattened(block: RootContent): RootContent {
  const children: PhrasingContent[] = [];
  const rest: Nodes[] = [block];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'text') children.push(node);
    else if ('children' in node) {
      if (children.length > 0) children.push({ type: 'text', value: ' ' });
      rest.push(...[...node.children].reverse());
    }
  }
  return { type: 'paragraph', children };
}
