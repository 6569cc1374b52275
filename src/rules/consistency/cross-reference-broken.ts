import type { Agreement, Reference } from '../../agreement/agreement.ts';
import { clauseLabelsOf } from '../../agreement/clause-numbers.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { contains, textAt } from '../../source.ts';

export const crossReferenceBroken = defineRule({
  id: 'cross-reference-broken',
  group: 'consistency',
  title: { sv: 'Hänvisning som inte leder någonstans', en: 'Reference that leads nowhere' },
  summary: {
    sv: 'Varje hänvisning inom texten leder till en punkt som finns.',
    en: 'Every reference within the text leads to a clause that is there.',
  },
  rationale: {
    sv: 'Punkter flyttas och stryks medan en text arbetas fram, och hänvisningarna följer inte alltid med. Den som sedan vill veta vad som gäller letar efter en punkt som inte finns.',
    en: 'Clauses are moved and struck while a text is worked out, and references do not always follow. Whoever then wants to know what holds looks for a clause that is not there.',
  },
  advice: {
    sv: 'Skriv numret på den punkt som menas, eller nämn avsnittet vid dess rubrik: den ändras mer sällan.',
    en: 'Write the number of the clause that is meant, or name the section by its heading, which changes less often.',
  },
  about: 'text',
  severity: 'warning',
  basis: [{ work: 'document-integrity' }],
  messages: {
    broken: {
      sv: 'Texten hänvisar till ”{words}”, men ingen rubrik eller punkt har det numret. Skriv numret på den punkt som menas.',
      en: 'The text refers to “{words}”, but no heading or clause has that number. Write the number of the clause that is meant.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 1. Insatser\n\nKommunen bidrar enligt punkt 4.\n\n## 2. Ekonomi\n\nKommunen betalar 100 000 kronor per år.\n',
      finds: [{ message: 'broken', on: 'punkt 4', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 1. Insatser\n\nKommunen bidrar enligt punkt 2.1.\n\n## 2. Ekonomi\n\n2.1 Kommunen betalar 100 000 kronor per år.\n',
      finds: [],
    },
    {
      // A law has paragraphs of its own.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 1. Sekretess\n\nKommunen prövar enligt 6 kap. 3 § offentlighets- och sekretesslagen vad som lämnas ut.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## 1. Commitments\n\nThe municipality contributes according to section 5.\n\n## 2. Economy\n\nThe municipality pays 100 000 kronor a year.\n',
      finds: [{ message: 'broken', on: 'section 5' }],
    },
  ],
  *check(agreement) {
    const { facts, source } = agreement;
    const clauses = ownFacts(
      agreement,
      facts.references.filter(({ kind }) => kind === 'clause'),
    );
    if (clauses.length === 0) return;
    const labels = clauseLabelsOf(agreement, 'with items');
    const seen = new Map<string, typeof clauses>();
    for (const clause of clauses) {
      if (isOfDecision(agreement, clause) || isOfOtherText(agreement, clause)) continue;
      const label = clause.target.toLowerCase().replace(/\s/g, '');
      if (!isThere(label, labels)) seen.set(label, [...(seen.get(label) ?? []), clause]);
    }
    for (const [first, ...others] of seen.values()) {
      if (!first) continue;
      yield {
        message: 'broken',
        at: first.range,
        related: others.map(({ range }) => ({ range })),
        data: { words: textAt(source, first.range).replace(/\s+/g, ' ') },
      };
    }
  },
});

const minuted =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*nämnd|[a-zà-öø-ɏ]*styrelse|fullmäktige|[a-zà-öø-ɏ]*årsmöte|beslut|godkän|antag|protokoll|sammanträde|board|committee|council|decision|decided|minutes|approved|adopted)/;

/** “by the board on 6 October 2026, § 4”: the paragraph of the minutes of a decision. */
function isOfDecision(agreement: Agreement, { range, text }: Reference): boolean {
  if (!text.includes('§')) return false;
  const sentence = sentencesWith(agreement, ['§']).find((one) =>
    contains(sentenceRange(one), range),
  );
  if (!sentence) return false;
  const hasDate = within(agreement.facts.dates, sentenceRange(sentence)).length > 0;
  return hasDate && minuted.test(lowerOf(sentence));
}

/** “Enligt den lokala överenskommelsen, punkt 3”: a clause of what is named right before it. */
const otherText =
  /(?<![a-zà-öø-ɏ])(?:lokala? överenskommelse(?:n)?|[a-zà-öø-ɏ-]*(?:programmet?|plan(?:en)?|strategin?|policyn?|stadgar?(?:na)?|riktlinjer(?:na)?|reglementet?|budget(?:en)?|avtalet med [a-zà-öø-ɏ]+))(?: (?:i|för) [a-zà-öø-ɏ]+| [a-zà-öø-ɏ]{3,20}| \d{4}(?:[–-]\d{4})?)?,? $/;

function isOfOtherText({ source }: Agreement, { range }: Reference): boolean {
  const before = textAt(source, { start: Math.max(0, range.start - 90), end: range.start });
  return otherText.test(before.replace(/\s/g, ' ').toLowerCase());
}

/** The clause itself, or one below it: “punkt 4” where 4.1 and 4.2 stand. */
function isThere(label: string, labels: ReadonlySet<string>): boolean {
  if (labels.has(label)) return true;
  return [...labels].some((known) => known.startsWith(`${label}.`));
}
