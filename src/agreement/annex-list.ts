import type { Agreement } from './agreement.ts';
import { labelsIn } from './facts/clause-references.ts';
import { lowerOf, sentencesWith } from './language/search.ts';

/** The annexes that a document says belong to it. */
export interface AnnexList {
  /** `2`, `a`: lower case, without spaces. */
  readonly labels: ReadonlySet<string>;
  /** Everything that is said of them, in lower case: their titles, and the sentences that attach something. */
  readonly text: string;
}

const noun = '(?:bilag(?:a|or|orna)|annex(?:es)?|appendix|appendices)';
/** “Bilaga 2: Budget” at the beginning of a block or a heading. */
const headed = new RegExp(
  `^[\\s*•–-]{0,4}${noun} (?:nr )?(\\d{1,2}[a-h]?|[a-z]|[ivx]{2,4})(?![a-zà-öø-ɏ\\d])`,
);
/** “Bilagor: verksamhetsplan och budget”, “följande bilagor hör till avtalet” */
const lists = new RegExp(
  `(?:^[\\s*]{0,4}(?:bilagor|annexes|appendices)\\s?:|${noun}[^.]{0,80} (?:hör till|ingår|bifogas|är bifogade|finns|medföljer|belong|are attached)|(?:följande|till avtalet hör|till överenskommelsen hör|the following)[^.]{0,40} ${noun})`,
);
const attaches =
  /(?<![a-zà-öø-ɏ])(?:bifoga[a-zà-öø-ɏ]*|bilägg[a-zà-öø-ɏ]*|bilag(?:t|d|da)|medfölj(?:er|ande)|fogas|läggs till som|attached)(?![a-zà-öø-ɏ])/;
/** “Enligt bifogad budget” points to what should be there, and attaches nothing. */
const pointsToAttached =
  /(?<![a-zà-öø-ɏ])(?:enligt|i enlighet med|i linje med|utifrån|följer|framgår av|(?:beskrivs|anges|preciseras|specificeras|regleras|redovisas|står|finns|återges|ligger)(?: närmare| vidare| utförligare)? i|baseras på|bygger på|se|på|av|från|mot)(?: [a-zà-öø-ɏ]+)? (?:bifoga(?:d|t|de)|bilag(?:d|t|da)|medföljande) [a-zà-öø-ɏ]+/g;

const plain = (label: string) => label.toLowerCase().replace(/\s/g, '');

/** What one place tells: the labels it gives, and its words. */
interface Told {
  readonly labels: readonly string[];
  readonly text: string;
}

/** What the text, its frontmatter and its card tell of annexes. */
export function annexListOf(agreement: Agreement): AnnexList {
  const told = [
    ...inFields(agreement),
    ...underHeading(agreement),
    ...inTables(agreement),
    ...inHeads(agreement),
    ...belowLine(agreement),
    ...inSentences(agreement),
  ];
  return {
    labels: new Set(told.flatMap(({ labels }) => labels.map(plain))),
    text: told.map(({ text }) => text).join('\n'),
  };
}

function inFields({ frontmatter, card }: Agreement): readonly Told[] {
  return [frontmatter, card].flatMap((one) =>
    [...(one?.fields ?? [])].flatMap(([path, { value }]) => {
      const key = /^annexes\.(\d+)\.(number|title|file)$/.exec(path);
      if (!key) return [];
      const words = String(value).toLowerCase();
      const place = String(Number(key[1]) + 1);
      return key[2] === 'number'
        ? [{ labels: [words], text: '' }]
        : [{ labels: [place], text: words }];
    }),
  );
}

/** The blocks under “Bilagor”: items bear their numbers, and lines are counted. */
function underHeading({ sections }: Agreement): readonly Told[] {
  const blocks = (sections.get('annexes') ?? []).flatMap((place) => place.blocks);
  const told = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'cell');
  // Where they bear their numbers, the other lines under the heading are contacts and signatures.
  const isNumbered = told.some(({ prose }) => isHeadOfAnnex(prose.text.toLowerCase()));
  const hasItems = told.some(({ listDepth }) => listDepth > 0);
  let count = 0;
  return told.map(({ marker, cell, prose, listDepth }) => {
    const text = prose.text.toLowerCase();
    const lines = cell || isNumbered || (hasItems && listDepth === 0) ? [] : text.split('\n');
    const labels = lines.map((_, i) => {
      count += 1;
      return String((i === 0 && Number.parseInt(marker ?? '', 10)) || count);
    });
    return { labels, text };
  });
}

/** “Bilagor” or “Till avtalet hör dessa bilagor:” as a line of its own, and the list below it. */
const leadsIn = /^[\s*_]*(?:bilagor|annexes|appendices)[\s*_:]*$|bilag[^.;]{0,60}:[\s*_]*$/;

function belowLine({ blocks }: Agreement): readonly Told[] {
  return blocks.flatMap(({ kind, cell, prose, listDepth }, at) => {
    if (kind !== 'paragraph' || cell || listDepth > 0 || prose.text.length > 160) return [];
    if (!/bilag|annex|append/i.test(prose.text) || !leadsIn.test(prose.text.toLowerCase()))
      return [];
    const end = blocks.findIndex((block, i) => i > at && block.listDepth === 0);
    return blocks.slice(at + 1, end < 0 ? undefined : end).map((block, i) => ({
      labels: [String(Number.parseInt(block.marker ?? '', 10) || i + 1)],
      text: block.prose.text.toLowerCase(),
    }));
  });
}

/** A table with a column of annexes. */
function inTables({ blocks }: Agreement): readonly Told[] {
  const heads = blocks.filter(
    ({ cell, prose }) => cell?.row === 0 && /^\s*(?:bilag|annex|append)/i.test(prose.text),
  );
  return blocks.flatMap(({ cell, prose }) => {
    if (!cell || cell.row === 0) return [];
    const own = heads.filter((head) => head.cell?.table === cell.table);
    if (own.length === 0) return [];
    const text = prose.text.toLowerCase();
    const isLabel = own.some((head) => head.cell?.column === cell.column);
    const label = /^\s*(?:bilaga |annex )?(\d{1,2}|[a-z])\s*$/.exec(text)?.[1];
    return [{ labels: isLabel && label ? [label] : [], text }];
  });
}

/** “Bilaga 2 gäller före avtalet” points to the annex, and is not the head of it. */
const pointing = / (?:gäller|innehåller|ska|skall|får|kan|är|ändras|beskriver|anger) /;

const isHeadOfAnnex = (line: string) => headed.test(line) && !pointing.test(line);

/** Headings, cells and short lines that begin “Bilaga 2”. */
function inHeads({ blocks }: Agreement): readonly Told[] {
  const readable = blocks.filter(({ kind }) => kind !== 'comment' && kind !== 'code');
  return readable.flatMap(({ prose, kind }) =>
    prose.text
      .toLowerCase()
      .split('\n')
      .flatMap((line) => {
        const label = /bilag|annex|append/.test(line) ? headed.exec(line)?.[1] : undefined;
        const isLong = kind === 'paragraph' && line.length > 140;
        return label && !isLong && !pointing.test(line) ? [{ labels: [label], text: line }] : [];
      }),
  );
}

/** “Följande bilagor hör till avtalet …”, “Budgeten bifogas som bilaga 2.” */
function inSentences(agreement: Agreement): readonly Told[] {
  const letters = ['bilag', 'bifog', 'bilägg', 'medfölj', 'annex', 'append', 'attached'];
  return sentencesWith(agreement, letters)
    .map((sentence) => lowerOf(sentence).replace(pointsToAttached, ' '))
    .filter((lower) => lists.test(lower) || attaches.test(lower))
    .map((lower) => {
      const labels = labelsIn(lower, 0).map(({ label }) => label);
      const items = /^[\s*]*(?:bilagor|annexes|appendices)\s?:(.*)/.exec(lower)?.[1];
      // “Bilagor: schema och budget” numbers nothing; their order does.
      const counted = items?.split(/,| och | samt | and /).map((_, i) => String(i + 1)) ?? [];
      return { labels: labels.length > 0 ? labels : counted, text: lower };
    });
}
