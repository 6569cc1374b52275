import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { sentenceRange, topOf, within } from '../../agreement/places.ts';
import type { Level, Severity } from '../../profile.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { followUpSentences, isFollowingUp, underFollowUp } from '../../rule-kinds/follow-up.ts';
import { hasGap } from '../../rule-kinds/own-sentences.ts';
import { basisOfPoint, headOf } from '../../rule-kinds.ts';

const slots = ['how', 'when', 'who', 'paid'] as const;
type Slot = (typeof slots)[number];

const words: Readonly<Record<Slot, { readonly sv: string; readonly en: string }>> = {
  how: { sv: 'hur den går till', en: 'how it is done' },
  when: { sv: 'när den görs', en: 'when it is done' },
  who: { sv: 'vem som gör den', en: 'who does it' },
  paid: { sv: 'hur den betalas', en: 'how it is paid for' },
};

const month =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** “löpande”, “regelbundet” and “vid behov” say nothing of when, “följs upp” nothing of how. */
const evidence: Readonly<Record<Slot, RegExp>> = {
  how: /enkät|intervju|samtal|dialog|möte|statistik|dokument|rapport|redovis|utvärder|anteckn|sammanställ|sammanfatta|jämför|fokusgrupp|loggbok|siffror|nyckeltal|indikator|inspektion|workshop|avstämning|stämmer|reflek|berättelse|självskattning|underlag|checklista|igenom|genomgång|bedöm|observation|träffas|granskar|protokoll|analys|(?<![a-zà-öø-ɏ])(?:mät(?:er|s|as|a|ning[a-zà-öø-ɏ]*)|fråg(?:a|ar|or|orna|e[a-zà-öø-ɏ]+)|formulär[a-zà-öø-ɏ]*|räkna[a-zà-öø-ɏ]*|antal(?:et)?|besök|läser|ses|möts)(?![a-zà-öø-ɏ])/,
  when: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:varje|årlig[a-zà-öø-ɏ]*|årsvis|halvår[a-zà-öø-ɏ]*|halvårsskifte[a-zà-öø-ɏ]*|årsskifte[a-zà-öø-ɏ]*|kvartal[a-zà-öø-ɏ]*|månad[a-zà-öø-ɏ]*|veckovis|termin[a-zà-öø-ɏ]*|gånger|en gång|senast|vartannat|${month}|våren|hösten|sommaren|vintern|efter (?:ett|två|varje|första|halva|avslut[a-zà-öø-ɏ]*|sommaren)|vid (?:[a-zà-öø-ɏ]*slut(?:et)?|[a-zà-öø-ɏ]*periodens|årets|avslut[a-zà-öø-ɏ]*|halvtid)|inför|i slutet|under (?:sista|första|hösten|våren)|mot slutet|årsvisa|årsmöte[a-zà-öø-ɏ]*|årsrapport[a-zà-öø-ɏ]*|per (?:år|termin))(?![a-zà-öø-ɏ])`,
  ),
  who: /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:grupp|gruppen)|parterna|parter|part|vi|gemensam[a-zà-öø-ɏ]*|tillsammans|båda|samordnare(?:n|ns)?|[a-zà-öø-ɏ]*ledare(?:n|ns|na)?|handläggare(?:n)?|[a-zà-öø-ɏ]*sekreterare(?:n)?|[a-zà-öø-ɏ]*strateg(?:en)?|kurator(?:n)?|[a-zà-öø-ɏ]*konsulent(?:en)?|[a-zà-öø-ɏ]*chef(?:en)?|ordföranden?|kontaktperson(?:er|erna|en)?|sammankallande|representant[a-zà-öø-ɏ]*|företrädare|utvärderare(?:n)?|[a-zà-öø-ɏ]*högskolan?|universitetet|forskare|konsult(?:en)?|revisor[a-zà-öø-ɏ]*|kommunen|staden|regionen|föreningen|förvaltningen|[a-zà-öø-ɏ-]*(?:förvaltningen|nämnden)|ledamöter(?:na)?|medlemmar(?:na)?|volontärer(?:na)?|beställaren|leverantören|utföraren|ansvarig[a-zà-öø-ɏ]*|koordinator(?:n)?)(?![a-zà-öø-ɏ])/,
  paid: /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,24}kostnad[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,5} (?:delas|delar|bär |betalar|tar |ingår|bärs|betalas|täcks|ryms|bekostas|fördelas|tas|finansieras|står)|(?:bär|står|svarar|delar|betalar|bekostar|tar)(?: [a-zà-öø-ɏ]+){0,4} kostnad[a-zà-öø-ɏ]*|bekosta[a-zà-öø-ɏ]*|betala[a-zà-öø-ɏ]*|finansiera[a-zà-öø-ɏ]*|(?:inom|i) (?:[a-zà-öø-ɏ]+ ){0,3}(?:budget(?:en)?|tjänst(?:en)?)|ryms|ordinarie|(?:arbets)?tiden (?:tar|ger|bjuder|lägger|står|svarar|håller|bidrar) (?:vi|var|båda|alla|parterna|[a-zà-öø-ɏ]+en)|inom (?:[a-zà-öø-ɏ]+ ){0,2}(?:vanliga|befintliga|egna|givna) [a-zà-öø-ɏ]+|(?:inga|inte några) (?:[a-zà-öø-ɏ]+ )?(?:medel|pengar|kostnader|resurser) (?:behövs|krävs|går åt|tas|uppstår)|[a-zà-öø-ɏ]*arbetstid|(?:egen|sin|sina|egna|vår) (?:tid|resurser|medel|budget)|ingår i|utan (?:extra |särskild )?(?:kostnad|ersättning)|kostar|gratis|kostnadsfritt|på (?:sin )?fritid(?:en)?|utan (?:lön|betalning|arvode)|avsätt[a-zà-öø-ɏ]*|avsatt[a-zà-öø-ɏ]*|ideellt|ideell tid|arvode[a-zà-öø-ɏ]*|betalt|betald(?:a|e)?|ersatt|(?:får|ger|utan|ingen) ersättning|(?:sin|deras|vanliga|ordinarie) lön(?:en)?|bjuder på|ur (?:[a-zà-öø-ɏ]+ ){0,3}(?:anslag(?:et)?|bidrag(?:et)?|kassan?|budget(?:en)?)|(?:står|svarar) (?:[a-zà-öø-ɏ]+ )?för (?:sin|sina|det egna|sitt))(?![a-zà-öø-ɏ])/,
};

/** Reporting that somebody does for somebody else. */
const hands =
  /(?<![a-zà-öø-ɏ])(?:redovisa(?:r|s)?|(?:åter)?rapportera(?:r|s)?|(?:lämna|skicka|inkomma)(?:r|s)?|inkommer|dokumentera(?:r)?|sammanställ(?:er|a)|ansvara(?:r)? för|svara(?:r)? för|följ(?:er|a) upp|utvärdera(?:r)?|för statistik)(?![a-zà-öø-ɏ])/;
/** Anything that makes it the parties’ own. */
const joint =
  /(?<![a-zà-öø-ɏ])(?:parter(?:na|nas)?|vi|tillsammans|gemensam[a-zà-öø-ɏ]*|båda|bägge|alla tre|var och en|varje part|[a-zà-öø-ɏ]*(?:grupp|gruppen)|(?:uppföljnings|avstämnings|samråds|styrgrupps|partnerskaps)?möte[nt]?|mötet|samråd|dialog[a-zà-öø-ɏ]*|kontaktpersoner(?:na)?|extern[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*högskolan?|universitetet|forskare|konsult(?:en)?|oberoende)(?![a-zà-öø-ɏ])/;
/** The one who gets the report, or at whose wish it is made, does not make it. */
const receives =
  /(?:till|för|åt|hos|med|från|på begäran (?:av|från)) (?:[a-zà-öø-ɏ-]+(?:,| och)? ){0,2}$/;

const advice: Citation = {
  work: 'helsingborg',
  place: {
    sv: 'avsnitt 2.6, hur, när, av vem och hur det finansieras',
    en: 'section 2.6, how, when, by whom and how it is paid for',
  },
  level: 'recommended',
};

export const followupIncomplete = defineRule({
  id: 'followup-incomplete',
  group: 'follow-up',
  title: { sv: 'Uppföljningen', en: 'Follow-up' },
  summary: {
    sv: 'Texten säger hur uppföljningen går till, när den görs, vem som gör den och hur den betalas.',
    en: 'The text says how follow-up is done, when, by whom and how it is paid for.',
  },
  rationale: {
    sv: 'Uppföljning som ingen har fått på sitt bord blir sällan av. Den kostar också tid, och den tiden behöver finnas hos någon. Är det bara föreningen som rapporterar liknar det mer en kontroll än ett gemensamt lärande.',
    en: 'Follow-up that nobody has been given is seldom done. It takes time too, and somebody needs to have that time. If only the association reports, it is more like control than learning together.',
  },
  advice: {
    sv: 'Skriv vad ni tittar på, vilken månad, vem som håller i det och på vems tid. Låt parterna gå igenom resultatet tillsammans.',
    en: 'Write what you look at, in which month, who sees to it and on whose time. Let the parties go through the result together.',
  },
  about: 'text',
  severity: 'warning',
  levelOf: { section: 'follow-up', point: 'how' },
  languages: ['sv'],
  sections: ['follow-up'],
  basis: [
    {
      work: 'boras-2016',
      place: { sv: 'obligatorisk punkt: uppföljning', en: 'compulsory point: follow-up' },
    },
    advice,
  ],
  messages: {
    missing: {
      sv: 'Om uppföljningen säger texten inte {gaps}. Skriv det, så att den blir av.',
      en: 'On follow-up the text does not say {gaps}. Write it, so that it gets done.',
    },
    'one-sided': {
      sv: 'Bara föreningen rapporterar här. Skriv också hur parterna går igenom resultatet tillsammans, och vad den offentliga parten själv följer upp.',
      en: 'Only the association reports here. Write too how the parties go through the result together, and what the public party itself follows up.',
    },
    'one-sided-incomplete': {
      sv: 'Bara föreningen rapporterar här, och texten säger inte {gaps}. Skriv det, och hur parterna går igenom resultatet tillsammans.',
      en: 'Only the association reports here, and the text does not say {gaps}. Write it, and how the parties go through the result together.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna följer upp partnerskapet tillsammans i november varje år, med en enkät till deltagarna. [fyll i: vem] håller i arbetet inom sin ordinarie arbetstid.',
      en: 'The parties follow up the partnership together in November each year, with a survey of the participants. [fill in: who] sees to it within ordinary working hours.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nArbetet följs upp fortlöpande.\n',
      finds: [{ message: 'missing', on: 'Arbetet följs upp fortlöpande.', severity: 'warning' }],
    },
    {
      // Borås asks for follow-up and no more: the rest is a tip, and who pays is not asked.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nParterna följer upp arbetet med en enkät.\n',
      finds: [
        { message: 'missing', on: 'Parterna följer upp arbetet med en enkät.', severity: 'info' },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nFöreningen lämnar en skriftlig rapport till kommunen i mars varje år. Kostnaden ingår i bidraget.\n',
      finds: [
        {
          message: 'one-sided',
          on: 'Föreningen lämnar en skriftlig rapport till kommunen i mars varje år.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nFöreningen rapporterar till kommunen.\n',
      finds: [{ message: 'one-sided-incomplete', on: 'Föreningen rapporterar till kommunen.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nVarje maj går parterna tillsammans igenom en enkät. Kommunens utvecklingsledare sammanställer den på sin arbetstid.\n',
      finds: [],
    },
    {
      // The group that follows up meets at times said elsewhere.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Styrgrupp\n\nStyrgruppen träffas fyra gånger per år.\n\n## Uppföljning\n\nStyrgruppen går igenom en enkät. Arbetet ryms i parternas ordinarie budget.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const own = underFollowUp(agreement);
    const all = followUpSentences(agreement);
    const { profile } = agreement;
    if (
      own.length === 0 &&
      (headOf(agreement, 'follow-up') ?? profile.required.includes('follow-up'))
    )
      return;
    if (hasGap(agreement, own)) return;
    const gaps = slots.filter((slot) => asks(agreement, slot) && !isSaid(agreement, all, slot));
    const alone = oneSided(agreement, all);
    if (gaps.length === 0 && !alone) return;
    const short = alone ?? own.find(isFollowingUp) ?? own[0];
    const message = alone ? (gaps.length > 0 ? 'one-sided-incomplete' : 'one-sided') : 'missing';
    yield {
      message,
      at: short ? sentenceRange(short) : topOf(agreement),
      section: 'follow-up',
      severity: alone ? 'warning' : severityFor(agreement, gaps),
      data: { 'gaps.sv': listOf(gaps, 'sv'), 'gaps.en': listOf(gaps, 'en') },
      ...basisOfPoint(profile, 'follow-up', gaps[0] ?? 'who', advice),
    };
  },
});

function levelIn({ profile }: Agreement, slot: Slot): Level | undefined {
  return profile.points['follow-up']?.[slot];
}

/** Who pays is asked only where somebody has advised it. */
function asks(agreement: Agreement, slot: Slot): boolean {
  return slot !== 'paid' || levelIn(agreement, slot) !== undefined;
}

/** The level of the gravest gap: what one town advises is no demand of another. */
function severityFor(agreement: Agreement, gaps: readonly Slot[]): Severity {
  const levels = gaps.map((slot) => levelIn(agreement, slot));
  if (levels.includes('required')) return 'error';
  return levels.includes('recommended') ? 'warning' : 'info';
}

function isSaid(agreement: Agreement, sentences: readonly Sentence[], slot: Slot): boolean {
  if (sentences.some((sentence) => evidence[slot].test(lowerOf(sentence)))) return true;
  const { facts, reading } = agreement;
  if (slot === 'who') return sentences.some((sentence) => namesDoer(agreement, sentence));
  if (slot === 'how') return false;
  const ranges = sentences.map(sentenceRange);
  if (slot === 'paid') return ranges.some((range) => within(facts.amounts, range).length > 0);
  if (ranges.some((range) => within([...facts.frequencies], range).length > 0)) return true;
  if (ranges.some((range) => within([...facts.dates], range).length > 0)) return true;
  // The group that follows up meets at times of its own.
  return reading.meetings.some(({ body }) =>
    sentences.some((sentence) => lowerOf(sentence).includes(body.toLowerCase())),
  );
}

function namesDoer({ reading }: Agreement, { text }: Sentence): boolean {
  return partyMentionsIn(text, reading.parties).some(({ isGenitive }) => !isGenitive);
}

const publicWords =
  /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*(?:nämnden|förvaltningen)|beställaren)(?![a-zà-öø-ɏ])/g;
const civilWords =
  /(?<![a-zà-öø-ɏ])(?:föreningen|organisationen|stiftelsen|studieförbundet|församlingen|utföraren|leverantören)(?![a-zà-öø-ɏ])/g;

/** The sentence in which the association reports, when nobody else takes any part. */
function oneSided(agreement: Agreement, sentences: readonly Sentence[]): Sentence | null {
  if (sentences.some((sentence) => joint.test(lowerOf(sentence)))) return null;
  if (sentences.some((sentence) => doesIt(agreement, sentence, 'public', publicWords))) return null;
  return (
    sentences.find(
      (sentence) =>
        hands.test(lowerOf(sentence)) && doesIt(agreement, sentence, 'civil', civilWords),
    ) ?? null
  );
}

/** Whether a party of a side is named as one who does something. */
function doesIt(
  { reading }: Agreement,
  sentence: Sentence,
  side: 'public' | 'civil',
  bare: RegExp,
): boolean {
  const lower = lowerOf(sentence);
  const mentions = partyMentionsIn(sentence.text, reading.parties);
  const named = mentions
    .filter(({ party, isGenitive }) => party.side === side && !isGenitive)
    .map(({ start }) => start);
  const plain = allMatches(lower, bare).map(({ index }) => index);
  return [...named, ...plain].some((start) => !receives.test(lower.slice(0, start)));
}

function listOf(gaps: readonly Slot[], locale: 'sv' | 'en'): string {
  const items = gaps.map((slot) => words[slot][locale]);
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${locale === 'sv' ? 'eller' : 'or'} ${items.at(-1)}`;
}
