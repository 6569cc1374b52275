import type { Piece, Prose } from '../agreement.ts';

/** Collects the prose of a block stretch by stretch, remembering where each came from. */
export interface ProseBuilder {
  text: string;
  readonly pieces: Piece[];
}

export function proseBuilder(): ProseBuilder {
  return { text: '', pieces: [] };
}

/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** No-break, figure, thin and other fixed spaces, tab: all one unit long, like the space that replaces them. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const special = /[\u00ad\u200b-\u200d\u2060\ufeff]|.\p{M}+/su;
const combining = /\p{M}/u;

/** Adds a stretch that stands letter by letter in the source. */
export function addVerbatim(builder: ProseBuilder, text: string, from: number): void {
  if (text === '') return;
  if (!invisible.test(text) && !combining.test(text)) {
    push(builder, text.replace(spaces, ' '), from, from + text.length);
    return;
  }
  let rest = text;
  let at = from;
  while (rest !== '') {
    const match = special.exec(rest);
    if (!match) {
      push(builder, rest.replace(spaces, ' '), at, at + rest.length);
      return;
    }
    push(builder, rest.slice(0, match.index).replace(spaces, ' '), at, at + match.index);
    const cluster = match[0];
    const clusterAt = at + match.index;
    addReplaced(
      builder,
      invisible.test(cluster) && cluster.length === 1
        ? ''
        : cluster.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
      clusterAt,
      clusterAt + cluster.length,
    );
    at = clusterAt + cluster.length;
    rest = rest.slice(match.index + cluster.length);
  }
}

/** Adds text that stands for a stretch of another length: an entity, a hard break, a decomposed letter. */
export function addReplaced(builder: ProseBuilder, text: string, from: number, to: number): void {
  if (text !== '') push(builder, text, from, to);
}

function push(builder: ProseBuilder, text: string, from: number, to: number): void {
  if (text === '') return;
  const last = builder.pieces.at(-1);
  const verbatim = text.length === to - from;
  if (last && verbatim && last.to === from && last.length === last.to - last.from) {
    builder.pieces[builder.pieces.length - 1] = {
      at: last.at,
      length: last.length + text.length,
      from: last.from,
      to,
    };
  } else {
    builder.pieces.push({ at: builder.text.length, length: text.length, from, to });
  }
  builder.text += text;
}

/** The finished prose. */
export function finish({ text, pieces }: ProseBuilder): Prose {
  return { text, pieces };
}
