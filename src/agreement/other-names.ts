import type { Range } from '../source.ts';
import type { Agreement, Block, Party } from './agreement.ts';
import { isRole, isUnit, typeIn } from './facts/organisations.ts';
import { entryIn, nameBefore } from './facts/party-entries.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { abbreviates } from './facts/party-variants.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { flat, rangeIn } from './language/prose.ts';

/** A name that may well be a party’s, in a form that is not its name. */
export interface OtherName {
  readonly text: string;
  readonly range: Range;
}

const bare = (name: string) => name.replace(/ ?\([^()]*\)/g, '').trim();
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const isText = ({ kind, quoted, footnote }: Block) =>
  !quoted && !footnote && (kind === 'paragraph' || kind === 'cell');

const nameOf = (block: Block, start: number, end: number): OtherName => ({
  text: block.prose.text.slice(start, end).replace(/\s+/g, ' '),
  range: rangeIn(block.prose, start, end),
});

/** The same words turned round, or a town called a municipality: “Norra Förening”, “Norraföreningen”, “Lindsjö stad”. */
function turnedPattern(party: Party, parties: readonly Party[]): RegExp | null {
  const name = bare(party.name);
  const town = /^(.{2,40}) (kommun|stad)$/i.exec(name);
  if (town) {
    const other = lowered(town[2] ?? '') === 'stad' ? '[kK]ommun' : '[sS]tad';
    return new RegExp(
      `(?<![A-Za-zÀ-ÖØ-öø-ɏ-])${escaped(town[1] ?? '')} ${other}(?=s?(?![A-Za-zÀ-ÖØ-öø-ɏ-]))`,
      'g',
    );
  }
  const own = /^(?:Ideella |Kultur|Idrotts)?[fF]öreningen ([A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]{3,30})$/.exec(
    name,
  )?.[1];
  if (!own || parties.some((one) => one !== party && lowered(one.name).startsWith(lowered(own))))
    return null;
  const word = escaped(own);
  return new RegExp(
    `(?<![A-Za-zÀ-ÖØ-öø-ɏ-])${word}(?: [fF]örening(?:en)?|-?föreningen?)(?=s?(?![A-Za-zÀ-ÖØ-öø-ɏ-]))`,
    'g',
  );
}

/** A name made of the words of a party’s name in another order or with another word for what it is. */
export function turnedName({ blocks, reading }: Agreement, party: Party): OtherName | null {
  const pattern = turnedPattern(party, reading.parties);
  if (!pattern) return null;
  const known = new Set([party.name, ...party.shortNames].map(lowered));
  for (const block of blocks) {
    if (!isText(block)) continue;
    const { text } = flat(block.prose);
    const found = allMatches(text, pattern).find(
      ({ 0: written, index }) => !known.has(lowered(written)) && !isExplained(text, index, party),
    );
    if (found) return nameOf(block, found.index, found.index + found[0].length);
  }
  return null;
}

/** “Föreningen Norra hette tidigare Norraföreningen”, “Norra Förening, som inte är part” */
function isExplained(text: string, at: number, party: Party): boolean {
  const near = lowered(text.slice(Math.max(0, at - 90), at + 90));
  return (
    /(?<![a-zà-öø-ɏ])(?:hette|tidigare|kallade[st]?|kallas|nedan|bytte|namnbyte|inte (?:är )?part|är inte part|även|också|eller|alias|f\.? ?d\.?|dåvarande)(?![a-zà-öø-ɏ])/.test(
      near,
    ) &&
    (near.includes(lowered(party.name)) || /hette|part|f\.? ?d|dåvarande|bytte/.test(near))
  );
}

/** Another organisation’s name beside the number of a party. */
export function nameBesideNumber({ blocks }: Agreement, party: Party): OtherName | null {
  const value = party.orgNumber?.value;
  if (party.from !== 'prose' || value === undefined) return null;
  const [head = '', tail = ''] = [value.slice(0, 6), value.slice(-4)];
  const pattern = new RegExp(`(?<!\\d)${head} ?[-–‑]? ?${tail}(?!\\d)`, 'g');
  const full = lowered(bare(party.name));
  const shorts = party.shortNames.map(lowered);
  for (const block of blocks) {
    if (!isText(block) || !block.prose.text.includes(tail)) continue;
    const { text } = flat(block.prose);
    for (const { index } of allMatches(text, pattern)) {
      const place = nameBefore(text.slice(0, index), index);
      const entry = place && entryIn(block, place.start, place.end, false);
      if (!entry || typeIn(entry.name) === null || isRole(entry.name) || isUnit(entry.name))
        continue;
      const name = lowered(bare(entry.name));
      const isSame = name.includes(full) || full.includes(name) || shorts.includes(name);
      // “Bolaget, som ägs av kommunen, 55…”: its own name stands before.
      const isBefore = lowered(text.slice(0, index)).includes(full);
      if (!isSame && !isBefore) return nameOf(block, entry.start, entry.end);
    }
  }
  return null;
}

/** Whether a form such as “EK”, “FNorra” or “Studie-Ex” is made of the beginnings of a name’s words. */
function isMadeOf(form: string, name: string): boolean {
  const initials = bare(name)
    .split(/[ -]+/)
    .map((word) => word.charAt(0).toUpperCase());
  const capitals = form.match(/[A-ZÀ-ÖØ-Þ]/g) ?? [];
  let at = 0;
  for (const letter of initials) if (letter === capitals[at]) at += 1;
  return (
    capitals.length > 1 &&
    at === capitals.length &&
    capitals[0] === initials[0] &&
    abbreviates(form.replace(/[^A-Za-zÀ-ÖØ-öø-ɏ]/g, ''), bare(name))
  );
}

/** A label at the beginning of a line, or whom a line is signed for: “FN: …”, “För FN”. */
const label = /(?:^|[\n;] ?)(?:(?:För|for) )?([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,14})(?=:| ?$| ?\n)/g;

/** Where lines to sign or to reach somebody call a party by letters that nothing explains. */
export function madeLabel(
  { reading }: Agreement,
  party: Party,
  blocks: readonly Block[],
): OtherName | null {
  const isKnown = (form: string) =>
    reading.parties.some(
      ({ name, shortNames }) =>
        shortNames.includes(form) || new RegExp(`(?:^|[ (])${escaped(form)}(?:$|[ )])`).test(name),
    );
  for (const block of blocks) {
    if (!isText(block)) continue;
    for (const { index, 0: whole, 1: form = '' } of allMatches(block.prose.text, label)) {
      if (isKnown(form) || !isMadeOf(form, party.name)) continue;
      const start = index + whole.length - form.length;
      return nameOf(block, start, start + form.length);
    }
  }
  return null;
}

/** “ordförande i Norra Mötesplatsförening”, “För Norra ungdomsförening”: whom somebody signs for. */
const signedFor =
  /(?:(?:ordförande|kassör|sekreterare|ledamot|firmatecknare|föreståndare|verksamhetsledare) (?:i|för|hos) |(?:^|\n)För )([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: (?:i |på )?[A-Za-zÀ-ÖØ-öø-ɏ-]+){0,3})/g;

/** The name of a like organisation among the signatures, where the party itself does not stand. */
export function signedByOther(
  { reading }: Agreement,
  party: Party,
  blocks: readonly Block[],
): OtherName | null {
  if (party.side === 'public') return null;
  const own = bare(party.name)
    .split(' ')
    .filter((word) => /^[A-ZÀ-ÖØ-Þ]/.test(word) && typeIn(word) === null)
    .map(lowered);
  const texts = blocks.filter(isText);
  const isNamed = texts.some(({ prose }) =>
    partyMentionsIn(flat(prose).text, reading.parties).some(
      (mention) => mention.party === party && !isInName(flat(prose).text, mention.end),
    ),
  );
  if (own.length === 0 || isNamed) return null;
  for (const block of texts) {
    for (const { index, 0: whole, 1: written = '' } of allMatches(block.prose.text, signedFor)) {
      const [name = ''] =
        /^.*?(?:förening|klubb|förbund|stiftelse|råd|sällskap|kår)(?:en|et)?(?![a-zà-öø-ɏ])/i.exec(
          written,
        ) ?? [];
      const isLike = own.some((word) => lowered(name).split(/[ -]/).includes(word));
      if (name === '' || !isLike || isUnit(name)) continue;
      const start = index + whole.length - written.length;
      return nameOf(block, start, start + name.length);
    }
  }
  return null;
}

/** Whether a mention is only the first part of a longer name: “Norra Mötesplatsförening”. */
const isInName = (text: string, end: number) =>
  /^ [A-Za-zÀ-ÖØ-öø-ɏ-]*(?:förening|klubb|förbund|stiftelse|råd|sällskap|kår)(?:en|et)?(?![a-zà-öø-ɏ])/i.test(
    text.slice(end, end + 50),
  );
