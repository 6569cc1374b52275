import type { Agreement, Block, Placeholder } from '../../agreement/agreement.ts';
import { masked } from '../../agreement/mask.ts';
import { isNumberGap, lastBefore, sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { contains, type Range } from '../../source.ts';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'style',
  title: { sv: 'Lucka i texten', en: 'Gap in the text' },
  summary: {
    sv: 'Inga luckor eller anvisningar ur mallen är kvar i texten.',
    en: 'No gaps or instructions from the template are left in the text.',
  },
  rationale: {
    sv: 'Ett belopp eller ett namn som inte är ifyllt kan fyllas i av vem som helst efteråt. Det som ska gälla behöver stå i texten när parterna skriver under.',
    en: 'An amount or a name that is not filled in can be filled in by anybody afterwards. What is to hold needs to stand in the text when the parties sign.',
  },
  advice: {
    sv: 'Fyll i det som ska stå, eller ta bort meningen om den inte behövs. Tomma rader för underskrift räknas inte förrän avtalet är undertecknat.',
    en: 'Fill in what should stand there, or remove the sentence if it is not needed. Blank lines for signatures do not count until the agreement is signed.',
  },
  about: 'text',
  severity: 'error',
  basis: [
    {
      work: 'document-integrity',
      place: {
        sv: 'en text med luckor säger inte vad parterna kommer överens om',
        en: 'a text with gaps does not say what the parties agree on',
      },
    },
  ],
  messages: {
    gap: {
      sv: 'Här är en lucka kvar: ”{text}”. Fyll i det som ska stå eller ta bort meningen.',
      en: 'A gap is left here: “{text}”. Fill in what should stand or remove the sentence.',
    },
    instruction: {
      sv: 'Här är en anvisning ur mallen kvar: ”{text}”. Ersätt den med er egen text.',
      en: 'An instruction from the template is left here: “{text}”. Replace it with your own text.',
    },
    date: {
      sv: 'Datumet är inte ifyllt: ”{text}”. Skriv dagen, till exempel 2027-01-31.',
      en: 'The date is not filled in: “{text}”. Write the day, such as 2027-01-31.',
    },
    signature: {
      sv: 'Underskriftens rad är tom, fast avtalet är undertecknat. Fyll i ort, dag och namn som i originalet.',
      en: 'The signature line is blank, although the agreement is signed. Fill in place, day and name as in the original.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med XX kronor per år till [namn].\n',
      finds: [
        { message: 'gap', on: 'XX' },
        { message: 'gap', on: '[namn]' },
      ],
    },
    {
      // The same kind of gap twice in a sentence is one thing to fill in.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nAvtalet ingås mellan [fyll i: kommun] och [fyll i: förening].\n',
      finds: [{ message: 'gap', on: '[fyll i: kommun]' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från 20XX-XX-XX.\n',
      finds: [{ message: 'date', on: '20XX-XX-XX' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Målgrupp\n\nHär beskrivs vem verksamheten vänder sig till.\n',
      finds: [{ message: 'instruction', on: 'Här beskrivs vem verksamheten vänder sig till.' }],
    },
    {
      language: 'sv',
      stage: 'signed',
      text: '# Mötesplats Norra\n\n## Underskrifter\n\nExempelstad den ____________________\n\nKim Ek, ordförande\n',
      finds: [{ message: 'signature', on: '____________________' }],
    },
    {
      // Lines to sign on, boxes to tick, links and notes are no gaps.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\n- [ ] Lokalen är bokad\n- [x] Nycklar är lämnade\n\nSchemat finns på [föreningens webbplats](https://exempel.se).[^1]\n\n[^1]: Schemat ändras varje termin.\n\n## Underskrifter\n\nExempelstad den ____________________\n\nKim Ek, ordförande\n',
      finds: [],
    },
    {
      // So are lines with the name and title of who is to sign, whatever the heading calls them.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Vi som skriver under\n\n____________________, Kim Ek, ordförande\n\n## Godkännande\n\n____ / ____ 2027 ____________________\n\nAlex Al, kassör i föreningen\n\n## Bekräftelse\n\nFör Norra föreningen\n\n2027-__-__ ____________________\n\nSam Ström\n',
      finds: [],
    },
    {
      // A gap that only stands near a name is a gap.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Godkännande\n\nNämnden har avsatt ____________ kronor om året för det som parterna kommer överens om här.\n\nKim Ek, ordförande\n\n## Kontaktpersoner\n\nKim Ek, verksamhetschef, ____________\n',
      finds: [
        { message: 'gap', on: '____________' },
        { message: 'gap', on: '____________' },
      ],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Economy\n\nThe municipality contributes SEK [fill in: amount] a year.\n',
      finds: [{ message: 'gap', on: '[fill in: amount]' }],
    },
  ],
  *check(agreement, { stage }) {
    const told = new Set<string>();
    const starts = sentenceStarts(agreement);
    const nearby = surroundings(agreement);
    for (const gap of agreement.facts.placeholders) {
      const { range, text } = gap;
      const kind = isToSign(agreement, gap, nearby) ? 'signature' : gap.kind;
      if (kind === 'signature' && (stage !== 'signed' || saysSigned(agreement))) continue;
      const message = messageFor(kind);
      // All blank lines of a signature block are one matter; so are like gaps in one sentence.
      const sentence = lastBefore(starts, range.start)?.start;
      const cause =
        kind === 'signature'
          ? message
          : `${message} ${isNumberGap(agreement, gap) ? 'number' : kind} ${sentence}`;
      if (told.has(cause)) continue;
      told.add(cause);
      yield { message, at: range, data: { kind, text: short(masked(text)) } };
    }
  },
});

function messageFor(kind: Placeholder['kind']) {
  if (kind === 'instruction' || kind === 'date' || kind === 'signature') return kind;
  return 'gap';
}

/** A card that says signed but gives no day is `status-inconsistent` about the same blank lines. */
function saysSigned({ status, frontmatter, card }: Agreement): boolean {
  if (status !== 'signed') return false;
  const keys = [...(frontmatter?.fields.keys() ?? []), ...(card?.fields.keys() ?? [])];
  return !keys.some((path) => path.includes('.signatories.'));
}

/** Where sentences, and headings between them, begin: two gaps after the same start stand in the same sentence. */
function sentenceStarts({ sentences, headings, facts }: Agreement): readonly Range[] {
  if (facts.placeholders.length === 0) return [];
  const starts = [...sentences.map(sentenceRange), ...headings.map(({ range }) => range)];
  return starts.sort((a, b) => a.start - b.start);
}

function short(text: string): string {
  // The sentence around it has a stop of its own.
  const line = text.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}

const signatureKinds: ReadonlySet<Placeholder['kind']> = new Set(['blank', 'ellipsis', 'date']);
const blanks = /[_.…/\s\d–-]+/gu;
/** Who signs: “Kim Ek, ordförande”, “Alex Al, kassör i föreningen”. */
const nameAndTitle =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}[ ,(–\n-]{1,4}(?:[\p{L}-]+ ){0,2}[\p{L}-]*(?:ordförande|chef|direktör|kassör|sekreterare|ledamot|föreståndare|firmatecknare|chair|chairperson|treasurer|director|manager|secretary)(?!\p{L})/u;
const onBehalfOf = /^(?:för|for) \p{L}[^.]{0,60}$/iu;
const signs = /skriv\p{L}* (?:på|under)|underteckn|sign/iu;

/** Longer paragraphs are no lines to sign on. */
const longestLine = 400;

interface Placed {
  readonly start: number;
  readonly block: Block;
}

/** Blocks and headings by where they begin. */
interface Surroundings {
  readonly blocks: readonly Placed[];
  readonly headings: readonly Placed[];
}

function surroundings({ blocks, headings, facts }: Agreement): Surroundings {
  if (facts.placeholders.length === 0) return { blocks: [], headings: [] };
  const placed = (block: Block): Placed => ({ start: block.range.start, block });
  return { blocks: blocks.map(placed), headings: headings.map(({ block }) => placed(block)) };
}

/** A line to sign on, by the name and title beside it or by whom it is signed for. */
function isToSign(agreement: Agreement, gap: Placeholder, nearby: Surroundings): boolean {
  const { blocks, source } = agreement;
  if (gap.kind === 'signature') return true;
  if (!signatureKinds.has(gap.kind) || isNumberGap(agreement, gap)) return false;
  const block = lastBefore(nearby.blocks, gap.range.start)?.block;
  if (!block || block.kind === 'heading' || !contains(block.range, gap.range)) return false;
  if (block.range.end - block.range.start > longestLine) return false;
  const own = source.text.slice(block.range.start, block.range.end);
  if (own.replace(blanks, '').length > 60 || !isAtEdge(own, block, gap)) return false;
  const section = sectionAt(agreement, gap.range);
  const above = lastBefore(nearby.headings, gap.range.start)?.block.prose;
  const isOpen = section === null || section === 'signatures' || signs.test(above?.text ?? '');
  if (!isOpen) return false;
  const before = blocks[block.index - 1];
  if (before && before.kind !== 'heading' && onBehalfOf.test(before.prose.text)) return true;
  const after = blocks.slice(block.index + 1, block.index + 3);
  const next = after.find(({ prose }) => prose.text.replace(blanks, '') !== '');
  return [block, next].some(
    (one) => one && one.kind !== 'heading' && nameAndTitle.test(one.prose.text),
  );
}

/** Whether nothing but blanks stands before or after a gap on its line: within a sentence it is no line to sign on. */
function isAtEdge(own: string, { range }: Block, gap: Placeholder): boolean {
  const [before = ''] = own
    .slice(0, gap.range.start - range.start)
    .split(/[\r\n]/)
    .slice(-1);
  const [after = ''] = own.slice(gap.range.end - range.start).split(/[\r\n]/, 1);
  return before.replace(blanks, '') === '' || after.replace(blanks, '') === '';
}
