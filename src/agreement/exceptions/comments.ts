import type { Range, Source } from '../../source.ts';
import type { Block } from '../agreement.ts';
import { isDate } from '../facts/calendar.ts';
import { oneLine, type WrittenException } from './exception.ts';

/** What a text without exceptions does not hold. */
const sign = /iop-(?:ignore|godta)/;

/** Whether comments can hold exceptions at all: nothing else of them is read in most texts. */
export function mayAccept({ text }: Source): boolean {
  return sign.test(text);
}

/** A comment that accepts, before it is known what it covers. */
export interface AcceptingComment extends Omit<WrittenException, 'covers'> {
  readonly from: 'comment' | 'file-comment';
}

const opening = '<!--';
const closing = '-->';
/** `iop-ignore` and `iop-ignore-file`, in Swedish `iop-godta` and `iop-godta-fil`. */
const keyword = /^\s*iop-(?:ignore|godta)(-file|-fil)?(?![\w-])(?:\s*:)?/;

/** The comments of a block that accept something. What looks like one in code or in running text is none. */
export function acceptingComments(source: Source, block: Block): readonly AcceptingComment[] {
  const { start, end } = block.range;
  const text = block.kind === 'code' ? '' : source.text.slice(start, end);
  if (!sign.test(text)) return [];
  const isText = textOf(block);
  const found: AcceptingComment[] = [];
  let at = text.indexOf(opening);
  while (at >= 0) {
    const from = at + opening.length;
    const isRead = isText(start + at);
    const close = isRead ? from : text.indexOf(closing, from);
    if (close < 0) break;
    const after = isRead ? from : close + closing.length;
    const comment = isRead ? null : commentOf(source, { start: start + at, end: start + after });
    if (comment) found.push(comment);
    at = text.indexOf(opening, after);
  }
  return found;
}

/** Tells, for offsets that only grow, whether a place is read as text: code or an escaped sign, no comment. */
function textOf({ prose: { pieces } }: Block): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((pieces[next]?.to ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return (pieces[next]?.from ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

function commentOf(source: Source, range: Range): AcceptingComment | null {
  const inside = source.text.slice(range.start + opening.length, range.end - closing.length);
  const head = keyword.exec(inside);
  // A comment that holds the beginning of the next one was never closed.
  if (!head || inside.includes(opening)) return null;
  const rest = inside.slice(head[0].length);
  const colon = rest.indexOf(':');
  const written = colon < 0 ? (/^\s*\S+/.exec(rest)?.[0] ?? '') : rest.slice(0, colon);
  const rule = written.trim();
  const start = range.end - closing.length - rest.length + written.indexOf(rule);
  const reason = colon < 0 ? null : oneLine(rest.slice(colon + 1));
  return {
    from: head[1] === undefined ? 'comment' : 'file-comment',
    rule: oneLine(rule) ?? '',
    ruleRange: rule === '' ? range : { start, end: start + rule.length },
    ...withTail(reason, range),
    source,
    range,
  };
}

const lastDay = /(?:^|[ ,])(?:till och med|t\.o\.m\.|till|until) (\d{4}-\d{2}-\d{2})$/;

/** A reason may end with who and until when: “(enhetschefen, till 2027-01-31)”. */
function withTail(
  reason: string | null,
  range: Range,
): Pick<WrittenException, 'reason' | 'by' | 'until'> {
  const plain = { reason, by: null, until: null };
  const close = reason?.replace(/\.$/, '').length ?? 0;
  if (reason?.charAt(close - 1) !== ')') return plain;
  const open = reason.lastIndexOf('(');
  const tail = reason.slice(open + 1, close - 1);
  const [whole, day = ''] = lastDay.exec(tail) ?? [];
  if (open < 0 || whole === undefined || !isDate(day)) return plain;
  const by = tail.slice(0, -whole.length).replace(/^(?:av|by) |,? *$/g, '');
  return { reason: oneLine(reason.slice(0, open)), by: oneLine(by), until: { day, range } };
}
