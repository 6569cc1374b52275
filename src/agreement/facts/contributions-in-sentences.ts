import type { Range, Source } from '../../source.ts';
import type { Block, Party } from '../agreement.ts';
import { withoutGaps } from '../language/gaps.ts';
import { withoutPlenty } from '../language/left-over.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import type { ContributionKind, Told } from './contribution.ts';
import { kindIn, kindOf, noContribution, ofFee, ofWholeBudget } from './contribution-kinds.ts';
import { giversWith, type Roles, rolesBetween, rolesIn } from './contribution-roles.ts';
import type { Amount } from './fact.ts';
import { type PartyMention, partyMentionsIn } from './party-mentions.ts';

/** A block with the sums in it. */
export interface Place {
  readonly block: Block;
  readonly amounts: readonly Amount[];
}

const restated =
  /(?<![a-zà-öø-ɏ])(?:totalt|sammanlagt|sammantaget|det vill säga|dvs|varav|därav|summa|in total|in all|of which)(?![a-zà-öø-ɏ])[^.;]{0,60}$/;

export const told = (
  amount: Amount,
  roles: Roles,
  kind: ContributionKind,
  source: Source,
): Told => ({
  ...roles,
  kind,
  amount: amount.value,
  currency: amount.currency,
  per: amount.per,
  approximate: amount.approximate,
  ceiling: amount.ceiling,
  from: 'prose',
  source,
  range: amount.range,
});

/** What no sum is put on. */
export const unvalued = (
  roles: Roles,
  kind: ContributionKind,
  source: Source,
  range: Range,
): Told => ({
  ...roles,
  kind,
  amount: null,
  currency: 'SEK',
  per: null,
  approximate: false,
  ceiling: false,
  from: 'prose',
  source,
  range,
});

const goesOn =
  /^(?:samt|därtill|därutöver|dessutom|vidare|också|likaså|det|den|utöver|bidraget|also|in addition)(?![a-zà-öø-ɏ])/;
const paidTo =
  /^(?:pengarna|medlen|beloppet|bidraget|ersättningen|summan|det|de|the money|the grant)(?![a-zà-öø-ɏ])/;

const isLabel = /^ ?[:–-] /;
/** What is given without a sum. */
const givesWords =
  /(?<![a-zà-öø-ɏ])(?:bidrar|upplåter|lånar ut|tillhandahåller|ställer upp med|lägger (?:ner|ned)|ställer(?= [^.;]{1,80} till (?:[a-zà-öø-ɏ]+ )?förfogande)|(?:insats|insatser) (?:är|beräknas|uppskattas|består|uppgår)|contributes|lends)(?![a-zà-öø-ɏ])/;

/** A sentence with its sums. */
interface Line {
  readonly lower: string;
  /** The same without the names of the parties, which may hold words for what is given: “Hemgården”. */
  readonly nameless: string;
  readonly mentions: readonly PartyMention[];
  readonly sums: readonly Amount[];
  readonly range: Range;
}

function withoutNames(text: string, mentions: readonly PartyMention[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of mentions) {
    rest += text.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

function linesOf({ block, amounts }: Place, parties: readonly Party[]): readonly Line[] {
  const { text } = flat(block.prose);
  let next = 0;
  return sentenceBounds(text).map(({ start, end }) => {
    const written = withoutGaps(text.slice(start, end));
    const lower = lowered(written);
    const range = rangeIn(block.prose, start, end);
    const sums: Amount[] = [];
    for (let sum = amounts[next]; sum && sum.range.start < range.end; sum = amounts[next]) {
      sums.push(sum);
      next += 1;
    }
    const isRead =
      sums.length > 0 ||
      paidTo.test(lower) ||
      givesWords.test(lower) ||
      (block.listDepth > 0 && /[:–-] /.test(lower));
    const mentions = isRead ? partyMentionsIn(written, parties) : [];
    return { lower, nameless: withoutNames(lower, mentions), sums, range, mentions };
  });
}

const partOf = /(?<![a-zà-öø-ɏ])(?:varav|därav|of which)(?![a-zà-öø-ɏ])/;

/** Who gives a sum and who gets it. What follows “varav” tells who gets a part of it. */
function rolesOfSum(
  lower: string,
  mentions: readonly PartyMention[],
  [at, to]: readonly [number, number],
  near: Partial<Roles>,
): Roles {
  const part = partOf.exec(lower.slice(to));
  if (!part) return { ...rolesIn(lower, mentions, at), ...near };
  const whole = mentions.filter(({ start }) => start < to + part.index);
  return rolesIn(lower, whole, at);
}

/** A sentence with more sums than this is no sentence. */
const most = 40;

/** The contributions of one sentence; `last` is who gave what was told before. */
function inLine(
  { lower, nameless, mentions, sums }: Line,
  last: Party | null,
  source: Source,
): readonly Told[] {
  const found: Told[] = [];
  let from = 0;
  let giver = last;
  const few = sums.slice(0, most);
  for (const [i, sum] of few.entries()) {
    const at = lower.indexOf(lowered(sum.text), from);
    if (at < 0) continue;
    const to = at + sum.text.length;
    const next = lower.indexOf(lowered(few[i + 1]?.text ?? ''), to);
    const own =
      few.length > 1 ? rolesBetween(lower, mentions, [to, next > to ? next : lower.length]) : {};
    const roles = rolesOfSum(lower, mentions, [at, to], own);
    const carries: boolean = goesOn.test(lower) || found.length > 0;
    const payer: Party | null = roles.payer ?? (carries ? giver : null);
    const lead = lower.slice(from, at);
    const isNew = found.length === 0 || !restated.test(lead);
    const isGift = !ofFee.test(lead) && !ofWholeBudget.test(lead);
    if (isNew && isGift && sum.per !== 'unit' && !noContribution.test(withoutPlenty(lower))) {
      const kind = kindOf(nameless.slice(from), at - from, to - from);
      found.push(told(sum, { ...roles, payer }, kind, source));
    }
    giver = payer;
    from = to;
  }
  return found;
}

/** “Föreningen: 200 timmar ideell tid” in a list. */
function itemOf({ lower, nameless, mentions }: Line) {
  const [first] = mentions;
  if (first?.start !== 0 || !isLabel.test(lower.slice(first.end))) return null;
  const kind = kindIn(nameless.slice(first.end));
  return kind && kind !== 'money' ? { payer: first.party, kind } : null;
}

/** What follows a verb: “bidrar” rules the whole sentence, the others only the words next to them. */
function objectOf(clause: string, verb: string): string {
  if (/^(?:bidrar|contributes|insats)/.test(verb)) return clause;
  return clause.split(' ', verb.split(' ').length + 4).join(' ');
}

/** What a sentence gives without a sum: a kind of thing, by one party or by several as one. */
function withoutSum(line: Line, isItem: boolean, source: Source): readonly Told[] {
  const item = isItem ? itemOf(line) : null;
  if (item) return [unvalued({ payer: item.payer, payee: null }, item.kind, source, line.range)];
  const verb = givesWords.exec(line.lower);
  const kind = verb ? kindIn(objectOf(line.nameless.slice(verb.index), verb[0])) : null;
  if (!verb || !kind || kind === 'money') return [];
  const { payer, payee } = rolesIn(line.lower, line.mentions, verb.index);
  if (!payer) return [];
  return giversWith(line.lower, line.mentions, payer, verb.index).map((each) =>
    unvalued({ payer: each, payee }, kind, source, line.range),
  );
}

/** What the sentences of a paragraph tell. */
export function inParagraph(
  place: Place,
  parties: readonly Party[],
  source: Source,
): readonly Told[] {
  const found: Told[] = [];
  let isOpen = true;
  for (const line of linesOf(place, parties)) {
    const last = found.at(-1);
    if (line.sums.length > 0) {
      isOpen = true;
      found.push(...inLine(line, last?.payer ?? null, source));
      continue;
    }
    const given = withoutSum(line, place.block.listDepth > 0, source);
    found.push(...given);
    if (given.length > 0) continue;
    const verb = givesWords.exec(line.lower);
    const { payer, payee } = rolesIn(line.lower, line.mentions, verb?.index ?? 0);
    // What follows is said of what this gives, and not of the sum before.
    if (verb && payer) isOpen = false;
    else if (isOpen && payee && last?.kind === 'money' && !last.payee && payee !== last.payer) {
      // “Pengarna betalas till föreningen i mars.”
      found[found.length - 1] = { ...last, payee };
    }
  }
  return found;
}
