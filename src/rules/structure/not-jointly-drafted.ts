import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

const letters = [
  'fram',
  'arbetat',
  'utform',
  'formulera',
  'skriv',
  'skrev',
  'upprätt',
  'författa',
  'tillkom',
  'vuxit',
  'result',
  'föreg',
  'arbetet med',
  'process',
  'utvecklat',
  'drawn',
  'drafted',
  'written',
  'worked out',
  'prepared',
  'wrote',
];
/** What was done to the text. */
const drafting =
  /(?<![a-zà-öø-ɏ])(?:ta(?:git|gits|gna|get) fram|ta (?:gemensamt )?fram(?= (?:avtal|överens|text|partner))|togs? fram|framtag(?:en|et|na|its|ande|andet)|(?:fram|ut)arbeta(?:d|t|ts|des|de)|(?:fram|ut)arbetande[t]?|arbeta(?:t|ts|de|des) (?:[a-zà-öø-ɏ]+ )?(?:fram|igenom)|utform(?:a|at|ad|ats|ades|ade|ning|ningen)|formulera(?:t|ts|de|des|d)|(?:om)?skriv(?:it|its|en|et|andet)|skrev(?:s)?|upprätta(?:t|ts|d|de|des)|författa(?:t|ts|d)|tillkom(?:mit|men)|kommit till|växt fram|vuxit fram|(?:för)?handlat fram|förhandlats fram|diskuterat fram|mejslat fram|processa(?:t|ts)|utveckla(?:t|ts|d)|result(?:at|atet) av|föregåtts av|föregicks av|förberett|förberetts|arbetet med|process(?:en)?|drawn up|drafted|written|worked out|prepared|wrote|result of)(?![a-zà-öø-ɏ])/;
const jointly =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensam[a-zà-öø-ɏ]*|ihop|i (?:nära |god |tät |bred |full )?(?:samverkan|samarbete|samråd|dialog|samtal|samförstånd|samklang)|(?:i|genom|efter|under|vid|av|en|flera|två|tre|fyra|fem|sex|sju|åtta|tio|några|många|en rad) (?:[a-zà-öø-ɏ]+ ){0,3}(?:samtal|dialog(?:er|möten)?|möten|träffar|sammankomster|workshop(?:par|s)?|kvällar)|mellan parterna|(?:av|båda|bägge|alla|samtliga|varje|alla tre|alla fyra) part(?:er|erna)?|parterna (?:har|har tillsammans)|har parterna|vi har|har vi|vi (?:tre|två|fyra) har|parternas|sida vid sida|jointly|together|both parties|all parties|the parties (?:have|drew|wrote|drafted)|in (?:dialogue|talks|conversations|cooperation))(?![a-zà-öø-ɏ])/;
/** The text itself. */
const text =
  /(?<![a-zà-öø-ɏ])(?:(?:iop|partnerskaps|samverkans|samarbets)?-?(?:avtal(?:et|ets|stext|stexten)?|överenskommelse(?:n|ns)?|partnerskap(?:et|ets)?)|iop(?::t|-t|t)?|texten|dokumentet|innehållet|villkoren|avtalsvillkoren|det här|pappret|papperet|formuleringarna|(?:this|the) (?:agreement|text|partnership|document))(?![a-zà-öø-ɏ])/;
/** Something else that is drawn up within the partnership. */
const other =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:plan|planen|planer|budget|budgeten|blad|bladet|material|materialet|rutin|rutinen|rutiner|enkät|enkäten|policy|schema|mall|mallen|program|programmet|strategi|strategin|riktlinjer|riktlinjerna|broschyr|kampanj|metod|metoden|metoder|arbetssätt|koncept|konceptet|rapport|rapporten|aktiviteter|verksamheten|delmål|målen|mål)|ändringar|tillägg|verksamhet)(?![a-zà-öø-ɏ])/;
const preposition =
  /(?<![a-zà-öø-ɏ])(?:enligt|inom|genom|under|för|till|av|med|i|utifrån|utöver|om|på|enlighet med|ramen för) (?:detta |denna |det här |den här |parternas )?$/;
/** Another text of the same name: what the municipality has agreed with all of civil society. */
const compact =
  /lokala överenskommelse|överenskommelsen? (?:i [a-zà-öø-ɏ]+ (?:har|är|togs)|om samverkan|(?:mellan [^.]{0,60})(?:civilsamhäl|sektor|förening(?:sliv|arna)|idéburna))/;
/** What is to come. */
const future =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer att|får|bör|ändring(?:ar)?|will|shall)(?![a-zà-öø-ɏ])/;
/** Who wrote it, when it was one of them. */
const author =
  /(?<![a-zà-öø-ɏ])(?:upprätta(?:t|ts|d|de|des)|framtag(?:en|et|its)|ta(?:git|gits) fram|tog fram|(?:fram|ut)arbeta(?:d|t|ts|de|des)|utform(?:at|ats|ade|ad)|skriv(?:it|its|en|et)|skrev|författa(?:t|ts|d)|formulera(?:t|ts|de)|drawn up|drafted|written|wrote)(?![a-zà-öø-ɏ])/;
const authorWords =
  /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*(?:nämnden|förvaltningen)|föreningen|beställaren|organisationen|the municipality|the association)(?![a-zà-öø-ɏ])/g;

export const notJointlyDrafted = defineRule({
  id: 'not-jointly-drafted',
  group: 'structure',
  title: { sv: 'Framtaget tillsammans', en: 'Worked out together' },
  summary: {
    sv: 'Texten säger att parterna har arbetat fram den tillsammans.',
    en: 'The text says that the parties have worked it out together.',
  },
  rationale: {
    sv: 'Ett partnerskap växer fram i samtal mellan dem som ska bära det. En text som en part har skrivit och den andra bara godtar liknar mer en beställning eller ett bidragsbeslut. En mening om hur texten kom till visar vilket det är.',
    en: 'A partnership grows in talks between those who are to carry it. A text that one party has written and the other only accepts is more like an order or a decision on a grant. A sentence on how the text came about shows which it is.',
  },
  advice: {
    sv: 'Skriv hur ni arbetade fram texten: hur många samtal, när och på vems initiativ. Har en part skrivit den ensam, gå igenom den tillsammans innan ni skriver under.',
    en: 'Write how you worked out the text: how many talks, when and on whose initiative. If one party wrote it alone, go through it together before you sign.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['agreement-basis', 'background'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.3, framarbetat i samverkan mellan parterna',
        en: 'section 2.3, worked out by the parties together',
      },
      level: 'recommended',
    },
    {
      work: 'procurement-authority-criteria',
      place: { sv: 'gemensamt samverkansbehov', en: 'common need for cooperation' },
    },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte att parterna har arbetat fram {own} tillsammans. Skriv hur det gick till, till exempel hur många samtal ni har haft.',
      en: 'The text does not say that the parties have worked out {own} together. Write how it was done, for example how many talks you have had.',
    },
    'one-sided': {
      sv: 'Här är det en part som har skrivit {own}, och inget säger att ni har arbetat fram texten tillsammans. Gå igenom den ihop och skriv hur det gick till.',
      en: 'Here one party has written {own}, and nothing says that you have worked out the text together. Go through it together and write how it was done.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna har arbetat fram {own} tillsammans i [fyll i: antal] samtal under [fyll i: tid], på initiativ av [fyll i: part].',
      en: 'The parties have worked out {own} together in [fill in: number] talks during [fill in: time], on the initiative of [fill in: party].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nDetta avtal gäller samarbetet om Mötesplats Norra.\n',
      finds: [{ message: 'missing', on: '## Grundförutsättningar', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKommunen har tagit fram det här avtalet. Föreningen har fått läsa det.\n',
      finds: [
        {
          message: 'one-sided',
          on: 'Kommunen har tagit fram det här avtalet.',
          severity: 'warning',
        },
      ],
    },
    {
      // A plan to come, and the compact with all of civil society, are other texts.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nDen lokala överenskommelsen har arbetats fram tillsammans med föreningslivet. Parterna ska gemensamt ta fram en verksamhetsplan.\n',
      finds: [{ message: 'missing', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nParterna har arbetat fram avtalet i sex samtal under hösten.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Så kom det till\n\nVi satt fyra kvällar i klubbhuset och skrev den här texten ihop. Kommunen har upprättat originalet av avtalet.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Background\n\nThe parties have worked out this agreement together in four talks.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const sentences = ownOf(agreement, sentencesWith(agreement, letters));
    if (sentences.some((sentence) => isJoint(lowerOf(sentence)))) return;
    const data = ownWordData(agreement);
    const alone = sentences.find((sentence) => isByOne(agreement, sentence));
    if (alone) {
      const at = sentenceRange(alone);
      yield { message: 'one-sided', at, ...inSection(agreement, alone), data };
    } else {
      const keys = (['agreement-basis', 'background'] as const).filter((key) =>
        placesOf(agreement, key).some(({ heading }) => heading !== null),
      );
      yield { message: 'missing', ...placeFor(agreement, keys), data };
    }
  },
});

function inSection(agreement: Agreement, sentence: Sentence) {
  const section = sectionAt(agreement, sentenceRange(sentence));
  return section ? { section } : {};
}

/** The parties together, the text, and what they did to it. */
function isJoint(lower: string): boolean {
  const own = lower.replace(
    /(?:i )?(?:två|tre|fyra|\d) (?:likalydande )?(?:original|exemplar)[^.]*/,
    '',
  );
  return drafting.test(own) && jointly.test(own) && isAboutText(own);
}

/** Whether the first thing that the sentence says was drawn up is the agreement, and not a plan within it. */
function isAboutText(lower: string): boolean {
  if (compact.test(lower)) return false;
  const found = text.exec(lower);
  if (!found) return /(?<![a-zà-öø-ɏ])(?:det här|den här texten)(?![a-zà-öø-ɏ])/.test(lower);
  if (future.test(lower.slice(0, 200))) return false;
  const before = lower.slice(0, found.index);
  if (other.test(before)) return false;
  const isElsewhere = preposition.test(before) && !madeInto.test(before);
  if (!isElsewhere) return true;
  const after = lower.slice(found.index + found[0].length);
  return !other.test(after);
}

/** “framtagandet av avtalet”, “arbetet med avtalet”, “innehållet i avtalet”: it is the text all the same. */
const madeInto =
  /(?:framtagande|utform|formuler|arbet|skriv|innehåll|villkor|texten|utarbetand|tillkomst|process)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:av|med|i|till|bakom) (?:detta |denna |det här |den här )?$/;

function isByOne({ reading, language }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  const found = author.exec(lower);
  if (!found || !isAboutText(lower)) return false;
  if (/exemplar|original|copies/.test(lower) && language === 'sv' && !/har upprättat/.test(lower))
    return false;
  if (/(?<![a-zà-öø-ɏ])(?:parterna|vi|båda|tillsammans|gemensamt)(?![a-zà-öø-ɏ])/.test(lower))
    return false;
  const end = found.index + found[0].length;
  const after = / av | by /.exec(lower.slice(end, end + 40));
  const from = after ? end + after.index + after[0].length : 0;
  const stretch = after ? lower.slice(from, from + 80) : lower.slice(0, found.index);
  const named = partyMentionsIn(sentence.text.slice(from, from + stretch.length), reading.parties);
  const authors = named.filter(({ isGenitive }) => !isGenitive);
  // “av kommunen och skickats till föreningen”: one wrote it, the other got it.
  const [first, second] = authors;
  const isList =
    first &&
    second &&
    /^(?:,| och| samt|, och| and) $/.test(stretch.slice(first.end, second.start));
  if (after && first && first.start < 12) return !isList;
  const parties = new Set(authors.map(({ party }) => party));
  if (parties.size === 1) return true;
  return parties.size === 0 && [...stretch.matchAll(authorWords)].length === 1;
}
