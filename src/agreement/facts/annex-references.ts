import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { labelsIn } from './clause-references.ts';
import type { ReferenceHit } from './law-references.ts';

const noun =
  '(?<![a-zà-öø-ɏ-])(?:[a-zà-öø-ɏ]{3,20}-?)?(?:bilag(?:a|an|or|orna)s?|bil\\.|annex(?:es)?|appendix|appendices)';
const label =
  '(?:\\d{1,2}(?:[.:]\\d{1,2}){0,2}(?: ?[a-h](?![a-zà-öø-ɏ]))?|[a-z](?![a-zà-öø-ɏ])|[ivx]{2,4}(?![a-zà-öø-ɏ]))';
const counted =
  '(?![\\d%]|[.,:]\\d| ?(?:§|kap|%|kr|kronor|tkr|år|mån|veck|dag|timm|gång|person|st(?![a-zà-öø-ɏ])|deltag|barn|sid))';
const joiner = '(?:,? (?:och|eller|samt|till|and|or|to) (?:bilaga )?|, ?(?:bilaga )?| ?[-–] ?)';

const numbered = new RegExp(
  `${noun} (?:nr\\.? |nummer |no\\.? )?(${label}${counted}(?:${joiner}${label}${counted}){0,8})`,
  'g',
);
/** An annex without a number: “enligt bilaga”, “framgår av bilagan”. */
const bare =
  /(?:(?<![a-zà-öø-ɏ])(?:enligt|se|av|i|ur|till|jfr|per|see|in) |\()((?:(?:bifogad|bifogade|bilagd|bilagda|medföljande|särskild|separat|undertecknad|attached|the) ){0,2}(?:[a-zà-öø-ɏ]{3,20}-?)?(?:bilaga|bilagan|annex|appendix)(?![a-zà-öø-ɏ-]))/g;

/** “bilaga till lagen”, but “bilaga till avtalet” */
const ofOther =
  /^ (?:till|to) (?!(?:detta |denna |det här |den här |the |this )?(?:avtal|överenskommelse|partnerskap|agreement))/;

const letters = ['bilag', 'bil.', 'annex', 'append'];

/** A letter is a label only where it is written as one: “bilaga A”, not “bilaga i”. */
const isLabel = (written: string) => /\d/.test(written) || /^[A-Z]+$/.test(written);

function numberedIn(text: string, lower: string): readonly ReferenceHit[] {
  const hits: ReferenceHit[] = [];
  for (const match of allMatches(lower, numbered)) {
    const [whole, list = ''] = match;
    const start = match.index;
    const at = start + whole.length - list.length;
    let isFirst = true;
    for (const { label: own, ...place } of labelsOf(list, at)) {
      const written = text.slice(place.start, place.end);
      if (!isLabel(written) && !/^\d/.test(own)) break;
      const value = /^\d/.test(own) ? own : written;
      hits.push({
        kind: 'annex',
        target: value,
        start: isFirst ? start : place.start,
        end: place.end,
      });
      isFirst = false;
    }
  }
  return hits;
}

/** “II” and “1:2” are labels of annexes alone; the rest is read as clauses are. */
function labelsOf(list: string, at: number) {
  const single = /^(?:\d{1,2}:\d{1,2}(?::\d{1,2})?|[ivx]{2,4})$/.test(list);
  return single ? [{ label: list, start: at, end: at + list.length }] : labelsIn(list, at);
}

/** Whether the whole of a block is “Bilaga 1”: the head of the annex, which points to nothing. */
const isHead = (text: string, hit: ReferenceHit) =>
  !/[A-Za-zÀ-ÖØ-öø-ɏ\d]/.test(text.slice(0, hit.start) + text.slice(hit.end));

/**
 * The annexes that a text points to; `target` is empty where it gives no number. A text that is nothing but “Bilaga 1”
 * is a head, unless it is a cell.
 */
export function annexesIn(text: string, lower: string, isCell: boolean): readonly ReferenceHit[] {
  if (!hasAny(lower, letters)) return [];
  const found = numberedIn(text, lower);
  const hits = found.filter((hit) => isCell || found.length > 1 || !isHead(text, hit));
  const taken = new Set(hits.map(({ start }) => start));
  for (const match of allMatches(lower, bare)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const end = match.index + match[0].length;
    const nounAt = start + (match[1] ?? '').lastIndexOf(' ') + 1;
    if (taken.has(nounAt) || taken.has(start) || ofOther.test(lower.slice(end, end + 40))) continue;
    hits.push({ kind: 'annex', target: '', start, end });
  }
  return hits;
}
