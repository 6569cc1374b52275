import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { dateHitsIn } from '../../agreement/facts/date-hits.ts';
import { clauseAt } from '../../agreement/language/lettered.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { lowerOf, type Said, saidIn, saidRange } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange, sentencesUnder, within } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

const letters = [
  'vid behov',
  'efter behov',
  'löpande',
  'kontinuerlig',
  'regelbund',
  'möjligaste mån',
  'möjligt',
  'i mån av',
  'förmåga',
  'sträva',
  'eventuell',
  'viss',
  'skälig',
  'rimlig',
  'i god tid',
  'snarast',
  'm.m',
  ' mm',
  'med mera',
  'osv',
  'o.s.v',
  'etc',
  'så vidare',
  'komma att',
  'bör',
  'tid finns',
  'tillfälle ges',
  'på sikt',
  'då och då',
  'mellanrum',
  'emellanåt',
  'ibland',
  'det går',
  'det passar',
  'känns ',
  'medger',
  'tillåter',
  'försöka',
  'lämplig',
  'lägligt',
  'lagom',
  'utsträckning',
  'så ofta',
  'så fort',
  'så gott',
];
const vague =
  /(?<![a-zà-öø-ɏ])(?:(?:vid|efter) behov(?! av)|löpande(?! (?:kostnad|drift|räkning|år|text|avtal|administration|arbete|verksamhet|bokföring|utgift|period))|kontinuerlig(?:t|a)?|regelbunde[nt]|regelbundna|i möjligaste mån|(?:i den mån|så långt|så mycket|i så stor utsträckning)(?: som)?(?: det)?(?: är)? möjligt|i mån av [a-zà-öø-ɏ]+|efter (?:bästa )?förmåga|(?:ska |skall )?(?:efter)?sträva(?:r|s)?(?: efter)?|eventuell(?:a|t)? (?:[a-zà-öø-ɏ]*insats|aktivitet|åtgärd|[a-zà-öø-ɏ]*transport|resurs|stöd|hjälp|behov|träff|utbildning|material|personal|lokal)[a-zà-öø-ɏ]*|(?:i|en) viss (?:mån|utsträckning|omfattning|del)|viss (?:tid|arbetstid|hjälp|personal|administration|projektledning|samordning|handledning)|(?:skälig|rimlig)(?:t|a)? (?:tid|omfattning|utsträckning|kostnad[a-zà-öø-ɏ]*|insats[a-zà-öø-ɏ]*|mån)|i god tid|snarast(?: möjligt)?|m\.m|mm|med mera|osv|o\.s\.v|etc|och så vidare|på sikt(?: även| också)? (?:verka|försöka|utöka|bidra|undersöka|arbeta|överväga|se över)|viss (?:utökning|utveckling|ökning|förstärkning|medverkan|närvaro|uppföljning)|kan komma att|bör|(?:om|när|i mån) (?:tid finns|tillfälle ges)|(?:lite )?då och då|med (?:jämna|lagom|lämpliga) mellanrum|emellanåt|ibland|(?:i den (?:mån|utsträckning)|så (?:långt|gott|mycket|ofta|fort)|när|om)(?: som)? det går|(?:när|om|så ofta) det (?:passar(?: sig)?|känns [a-zà-öø-ɏ]+)|(?:när|om|i den (?:mån|utsträckning)(?: som)?|så långt) (?:[a-zà-öø-ɏ-]*(?:läget|budget(?:en)?|ekonomin?|tiden|resurser(?:na)?|bemanningen|vädret|omständigheterna|förutsättningarna)|det) (?:så )?(?:medger|tillåter)|(?:så (?:ofta|fort|gott)|i den utsträckning)(?: som)?(?: det)?(?: är)? möjligt|försöka(?! (?:lösa|nå enighet|enas|komma överens))|(?:vid|på) (?:ett )?(?:lämplig[at]?|lägligt|passande) (?:tillfällen?|tid(?:punkt)?|sätt)|(?:i )?(?:lämplig|lagom|tillräcklig|rimlig) (?:omfattning|utsträckning|mängd)|(?:en )?(?:skälig|rimlig|lämplig|viss) (?:del|andel|summa|ersättning))(?![a-zà-öø-ɏ])/g;
const duty =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|ansvar(?:ar|et|a)?|svarar|bidr(?:ar|a)|åtar|förbinder|ställer|står för|avsätter|tillhandahåller|hjälper|stöttar|stödjer|medverkar|deltar|träffas|möts|följ(?:er|s) upp|utvärder(?:ar|as)|redovisa(?:r|s)|rapportera(?:r|s)|informerar|stämmer av|betala(?:r|s)|samverkar)(?![a-zà-öø-ɏ])/;
/** A wish stands for a duty only where somebody is to do something. */
const weak = /^(?:bör|kan komma att)$/;
/** The same sentence says how much, how often or when. */
const exact =
  /\d|(?<![a-zà-öø-ɏ])(?:minst|högst|varje|varannan|vartannat|årlig(?:en)?|månadsvis|veckovis|kvartalsvis|halvårsvis|dagligen|en gång|dock senast|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo) (?:gång|timm|dag|kväll|veck|månad|procent|person|ledam|tjänst|heltid|halvtid)[a-zà-öø-ɏ]*|(?:en )?(?:halv|heltid|halvtid|deltid)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** More than what is already fixed, or the words of the law on work with children. */
const innocent =
  /(?<![a-zà-öø-ɏ])(?:extra|ytterligare|därutöver|utöver det|adjunger[a-zà-öø-ɏ]*|direkt och regelbunden|inte bör|belastningsregist[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const more = /därutöver|ytterligare/;
const sections: ReadonlySet<SectionKey> = new Set([
  'commitments',
  'goals',
  'follow-up',
  'economy',
  'term',
]);

export const vagueWording = defineRule({
  id: 'vague-wording',
  group: 'style',
  title: { sv: 'Ord som inte binder', en: 'Words that do not bind' },
  summary: {
    sv: 'Åtaganden säger hur mycket, hur ofta eller när.',
    en: 'Commitments say how much, how often or when.',
  },
  rationale: {
    sv: 'Ord som ”vid behov” och ”löpande” känns trygga när texten skrivs, men de betyder olika saker för olika läsare. Den som ska följa upp ett åtagande behöver kunna se om det blev av.',
    en: 'Words such as “when needed” and “continually” feel safe while the text is written, but they mean different things to different readers. Whoever is to follow up a commitment needs to see whether it was kept.',
  },
  advice: {
    sv: 'Byt det vaga ordet mot ett antal, ett datum eller vem som avgör. Behövs utrymmet: skriv vem som bedömer behovet.',
    en: 'Replace the vague word by a number, a date or who decides. If you need the room, write who judges the need.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  gathers: true,
  sections: ['commitments', 'follow-up', 'economy'],
  basis: [{ work: 'stockholm-audit' }],
  messages: {
    vague: {
      sv: 'Här är det svårt att veta hur mycket, hur ofta eller när något ska göras: {words}. Skriv ett antal, ett datum eller vem som avgör.',
      en: 'It is hard to know here how much, how often or when something is to be done: {words}. Write a number, a date or who decides.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser och åtaganden\n\nKommunen ska vid behov bistå med personal. Föreningen ansvarar för lokalen m.m.\n',
      finds: [{ message: 'vague', on: 'vid behov', severity: 'info' }],
    },
    {
      // The same sentence makes it exact.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nParterna ska träffas regelbundet, minst en gång i månaden. Kommunen ska lämna viss handledning, fyra timmar per termin.\n',
      finds: [],
    },
    {
      // A background tells, and binds nobody.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nFöreningen har löpande ordnat träffar och ska fortsätta med det efter behov.\n',
      finds: [],
    },
    {
      // What is left over, if anything, is no vague duty.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nFöreningen ska betala tillbaka eventuellt överskott och står för sina löpande kostnader.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const all = saidIn(agreement, letters, vague);
    const found = all.filter((said) => isDuty(agreement, said, all));
    const [first, ...others] = found;
    if (!first) return;
    const words = [...new Set(found.map(({ text }) => text.replace(/\s+/g, ' ').toLowerCase()))];
    yield {
      message: 'vague',
      at: saidRange(first),
      related: others.map((said) => ({ range: saidRange(said) })),
      data: {
        'words.sv': words.slice(0, 8).map((word) => `”${word}”`),
        'words.en': words.slice(0, 8).map((word) => `“${word}”`),
      },
    };
  },
});

/** Whether somebody takes something on in the sentence, and nothing in it says how much or when. */
function isDuty(agreement: Agreement, said: Said, all: readonly Said[]): boolean {
  const { sentence, text } = said;
  if (sentence.block.kind === 'heading') return false;
  if (!isInSections(agreement, sentence)) return false;
  const clause = clauseAt(sentence.text, said.start);
  // The number of a clause, its own or one pointed to, counts nothing.
  const lower = lowerOf(sentence)
    .slice(clause.start, clause.end)
    .replace(/^[\d.]+\s|(?:§|punkt|avsnitt|bilaga) ?[\d.]+\d?/g, ' ');
  if (exact.test(lower) || isExact(agreement, sentence, clause, lower)) return false;
  // “ska därutöver vid behov i möjligaste mån”: what is more than the rest binds nobody either.
  const isTwice = all.some((one) => one !== said && one.sentence === sentence);
  if (innocent.test(lower) && !(isTwice && more.test(lower))) return false;
  if (!weak.test(text.toLowerCase()))
    return duty.test(lowerOf(sentence)) || duty.test(leadOf(agreement, sentence));
  const { subject } = propertiesOf(sentence, agreement.reading.parties);
  return subject.kind === 'party' || subject.kind === 'all' || subject.kind === 'group';
}

/** Under their headings; “Styrgruppen ska …” is about who steers wherever it stands. */
function isInSections(agreement: Agreement, sentence: Sentence): boolean {
  const key = sectionAt(agreement, sentenceRange(sentence));
  if (key !== 'steering-group' && key !== 'organisation') return key !== null && sections.has(key);
  return sentencesUnder(agreement, ...sections).includes(sentence);
}

/** What a list stands under: “Kommunen ska:”. */
function leadOf({ blocks }: Agreement, { text, block: { index, listDepth } }: Sentence): string {
  const before = blocks.slice(Math.max(0, index - 24), index).reverse();
  if (listDepth === 0)
    return /^a\) /.test(text) ? (before[0]?.prose.text.toLowerCase().slice(-200) ?? '') : '';
  const lead = before.find((block) => block.kind === 'heading' || block.listDepth < listDepth);
  return lead?.kind === 'paragraph' ? lead.prose.text.toLowerCase().slice(-200) : '';
}

function isExact(
  { facts }: Agreement,
  { block, start }: Sentence,
  clause: Range,
  lower: string,
): boolean {
  const at = rangeIn(block.prose, start + clause.start, start + clause.end);
  return (
    within(facts.amounts, at).length > 0 ||
    within(facts.frequencies, at).length > 0 ||
    within(facts.durations, at).length > 0 ||
    dateHitsIn(lower).length > 0
  );
}
