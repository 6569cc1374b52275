import type { Agreement, Heading, Sentence } from '../agreement/agreement.ts';
import { end, anyOwned as publicOwned } from '../agreement/language/public-words.ts';
import { isQuotedAt } from '../agreement/language/quotation.ts';
import { lowerOf, type Said, sentencesWith } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { isWrittenByPublic, voiceOf } from '../agreement/language/voice.ts';
import { headingOver } from '../agreement/neighbours.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { orderDetails } from './order-details.ts';
import { type OrderKind, type OrderWay, orderWays } from './order-ways.ts';
import { firstMatches, isNotSaid, laysDown } from './signs.ts';

/** “Ronder görs varje timme”: how the work is done, told as if it already were so. */
export interface PlainOrder {
  readonly kind: OrderKind;
  readonly said: Said;
}

/** The parties find out together, or the association itself decides. */
const free =
  /parterna|tillsammans|gemensam|(?:väljer|bestämmer|avgör|planerar) (?:[a-zà-öø-ɏ]+ )?själv|får (?:gärna )?använda|kan använda|har tillgång|erbjud|om (?:någon|vi|det|man) (?:hinner|går)|så (?:fort|snart)/;
const tells: ReadonlySet<string | null> = new Set([
  'activity',
  'commitments',
  'organisation',
  null,
]);

const made = new Map<OrderWay, RegExp>();

function ordersIn(agreement: Agreement, way: OrderWay): readonly PlainOrder[] {
  const { kind, letters, inCell, byPublic, forbids, unless } = way;
  const sentences = sentencesWith(agreement, letters);
  if (sentences.length === 0) return [];
  const wanted = made.get(way) ?? way.pattern();
  made.set(way, wanted);
  return sentences.flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (free.test(lower) || !tells.has(sectionAt(agreement, sentenceRange(sentence)))) return [];
    if (inCell && !sentence.block.cell) return [];
    if (unless?.test(lower)) return [];
    return firstMatches(lower, wanted).flatMap(({ index, 0: { length } }) => {
      if (!byPublic && isOfPublic(agreement, sentence, index + length)) return [];
      const text = sentence.text.slice(index, index + length);
      if (isOfCivil(agreement, text.toLowerCase())) return [];
      const said = { sentence, start: index, end: index + length, text };
      const isLaid = forbids
        ? !sentence.block.footnote && !isQuotedAt(sentence, index, agreement.blocks)
        : !isNotSaid(agreement, said) && laysDown(agreement, said);
      return isLaid ? [{ kind, said }] : [];
    });
  });
}

const ours = /(?<![a-zà-öø-ɏ])(?:vår|vårt|våra|vi)(?![a-zà-öø-ɏ])/;
const yours = /(?<![a-zà-öø-ɏ])(?:er|ert|era|ni)(?![a-zà-öø-ɏ])/;

/** “Vår handbok” and “det medel vi väljer” as the association writes, “er blankett” as the municipality does: the association's own. */
function isOfCivil(agreement: Agreement, text: string): boolean {
  const voice = ours.test(text) || yours.test(text) ? voiceOf(agreement) : null;
  return voice === 'civil' ? ours.test(text) : yours.test(text);
}

const we = /(?<![a-zà-öø-ɏ])(?:vi|parterna|tillsammans)(?![a-zà-öø-ɏ])/;
const you = /(?<![a-zà-öø-ɏ])(?:ni|er|era|ert)(?![a-zà-öø-ɏ])/;

/** “Kommunens vaktmästare låser upp” */
const itsPeople = new RegExp(
  `^[^a-zà-öø-ɏ]*${publicOwned} (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:mästare|personal|handläggare|samordnare|medarbetare|tjänstepersoner?|anställda|sekreterare|pedagog(?:er)?|chef(?:er)?)${end}`,
);

function isOfPublic(agreement: Agreement, sentence: Sentence, end: number): boolean {
  const lower = lowerOf(sentence);
  if (itsPeople.test(lower)) return true;
  const { kind, parties } = propertiesOf(sentence, agreement.reading.parties).subject;
  // “Dörren öppnas inom en timme från att vi har ringt”, as the municipality writes: “vi” do not open it.
  if (kind === 'all' && isWrittenByPublic(agreement)) {
    const before = lower.slice(0, end);
    return we.test(before) && !you.test(before);
  }
  // “Vi fyller i er blankett”, as the association writes: “vi” are not the municipality.
  if (kind === 'all' && voiceOf(agreement) === 'civil')
    return !we.test(lower) && you.test(lower.slice(0, end));
  if (kind === 'all' || kind === 'group') return true;
  return kind === 'party' && parties.every(({ side }) => side === 'public');
}

/**
 * Orders in the present tense, where so many kinds of them stand under one heading that they are a specification:
 * three with the public party’s own forms or systems among them, or with who is to work and how fast.
 */
export function plainOrders(agreement: Agreement): readonly PlainOrder[] {
  const byHeading = new Map<Heading | null, PlainOrder[]>();
  for (const way of [...orderWays, ...orderDetails]) {
    for (const order of ordersIn(agreement, way)) {
      const heading = headingOver(agreement, order.said.sentence.block);
      const known = byHeading.get(heading);
      if (known) known.push(order);
      else byHeading.set(heading, [order]);
    }
  }
  return [...byHeading.values()].filter(isSpecification).flat();
}

const core: readonly string[] = ['staffing', 'competence', 'response'];

function isSpecification(orders: readonly PlainOrder[]): boolean {
  const kinds = [...new Set(orders.map(({ kind }) => kind))];
  const isSteered = kinds.filter((kind) => core.includes(kind)).length > 1;
  // Hours, two leaders and their training are told in many good agreements.
  const isLed =
    kinds.includes('control') || (isSteered && (kinds.includes('response') || kinds.length > 3));
  const controls = orders.filter(({ kind }) => kind === 'control').length;
  if (controls > 1 && kinds.some((kind) => core.includes(kind))) return true;
  return kinds.length > 2 && isLed;
}
