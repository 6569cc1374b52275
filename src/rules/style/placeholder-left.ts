import type { Agreement, Placeholder } from '../../agreement/agreement.ts';
import { masked } from '../../agreement/mask.ts';
import { isNumberGap, lastBefore, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

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
      language: 'en',
      text: '# North Meeting Place\n\n## Economy\n\nThe municipality contributes SEK [fill in: amount] a year.\n',
      finds: [{ message: 'gap', on: '[fill in: amount]' }],
    },
  ],
  *check(agreement, { stage }) {
    const told = new Set<string>();
    const starts = sentenceStarts(agreement);
    for (const gap of agreement.facts.placeholders) {
      const { kind, range, text } = gap;
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
