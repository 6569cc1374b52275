import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isTacit, neverByItself, renewsByItself } from '../../agreement/facts/tacit.ts';
import { isBygoneAt } from '../../agreement/language/bygone.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { fieldAt, sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

const letters = [
  'förläng',
  ' vid av sig',
  'förny',
  'prolong',
  'vidare',
  'fortsätt',
  'fortlöper',
  'fortgår',
  'löper',
  'rullar',
  'tickar',
  'hänger',
  'kör ',
  'gäller',
  'så länge',
  ' år till',
  'månader till',
  'utsträck',
  'nytt läsår',
  'tiden ökas',
  'tiden utökas',
  'år för år',
  'år efter år',
  'ytterligare',
  'automatik',
  'om ingen',
  'i sänder',
  'i taget',
  'nytt år',
  'ny period',
  'ny avtals',
  'nytt avtals',
  'en ny ',
  'passivitet',
  'tystnad',
  'utebl',
  'extend',
  'renew',
];
const byName =
  /(?<![a-zà-öø-ɏ])(?:förlängning(?:en)? (?:sker|görs) utan (?:(?:nytt|särskilt|något) )?beslut|(?:automatisk|tyst)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:förlängning|förnyelse|prolongation)|(?:förlängning|förnyelse)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:automatiskt|per automatik|av sig själv)|(?:(?:ett )?nytt år|(?:en )?ny (?:period|avtalsperiod)|(?:ett|två) år till|ytterligare (?:ett|två|en) [a-zà-öø-ɏ]+) (?:automatiskt|per automatik|av sig självt?))(?![a-zà-öø-ɏ])/;
/** “gäller därefter tills vidare” */
const openEnded =
  /(?<![a-zà-öø-ɏ])(?:(?:gäller|löper|fortsätter|förlängs|fortlöper|övergår)[^.;]{0,60} tills vidare|until further notice)(?![a-zà-öø-ɏ])/;
const afterwards =
  /(?<![a-zà-öø-ɏ])(?:därefter|sedan|därpå|efter|övergår|fortsätter|förlängs|thereafter|after|then)(?![a-zà-öø-ɏ])/;
/** Somebody agrees first, or it ends: then nothing goes on by itself. */
const agreed =
  /(?<![a-zà-öø-ɏ])(?:om (?:båda|alla|samtliga|parterna|varje)(?: [a-zà-öø-ɏ]+){0,5} (?:ja|överens|godkän|beslut|vill|skriv|enig|ense)|(?:inte|ej|aldrig|bara|endast)(?: (?!besked|meddelande|invändning|underrättelse|uppsägning)[a-zà-öø-ɏ]+){0,2} (?:utan|efter|genom|om)(?![a-zà-öø-ɏ])|(?:kräver|förutsätter|krävs)(?: [a-zà-öø-ɏ]+){0,4} (?:beslut|avtal|överenskommelse)|efter (?:[a-zà-öø-ɏ]+ ){0,3}(?:beslut|överenskommelse)(?![a-zà-öø-ɏ])|(?:en ny|ett nytt) (?:avtal|överenskommelse|partnerskap|iop))/;
/** What else goes on: a lease, an insurance. */
const others =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:hyres|arrende|ram|kollektiv|leverantörs|el|service|licens)(?:avtal|kontrakt)[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*försäkring[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*medlemskap[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*abonnemang[a-zà-öø-ɏ]*|(?:firman|bolaget|[a-zà-öø-ɏ]*(?:firman|bolaget)|hyresvärden) har (?:ett )?(?:eget )?avtal|[a-zà-öø-ɏ]*prenumeration[a-zà-öø-ɏ]*|licens[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*anställning[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*(?:firma|bolag|företag|värd|grossist|leverantör)[a-zà-öø-ɏ]{0,3}s (?:avtal|kontrakt)|the lease)(?![a-zà-öø-ɏ])/;
/** “om den inte förlängs”, “parterna fortsätter att samtala”: nothing goes on. */
const idle =
  /(?:om|såvida|ifall)(?: [a-zà-öø-ɏ]+){0,4} (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,2} (?:förlängs|förnyas|prolongeras)|fortsätter(?: [a-zà-öø-ɏ]+)? att (?!gälla|löpa)|fortsätter (?:arbetet|verksamheten|träffarna)/g;
const concession =
  /(?<![a-zà-öø-ɏ])(?:(?:även|också|fast) om|även efter|har upphört|sekretess[a-zà-öø-ɏ]*|tystnadsplikt[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const ours =
  /(?<![a-zà-öø-ɏ])(?:(?:iop-?|samverkans|partnerskaps)?avtalet|kontraktet|överenskommelsen|partnerskapet|samarbetet|the agreement|the partnership)(?![a-zà-öø-ɏ])/;

const about: ReadonlySet<string> = new Set([
  'term',
  'extension',
  'termination',
  'renegotiation',
  'changes',
]);

const renewing =
  /förläng|förny|prolong|automati|fortlöp|löp(?:er|te)|rulla|fortsatt|fortsätt|gäller/;

export const tacitRenewal = defineRule({
  id: 'tacit-renewal',
  group: 'term',
  title: { sv: 'Förlängs av sig självt', en: 'Renews itself' },
  summary: {
    sv: 'Avtalet upphör när tiden är slut, och den som vill fortsätta fattar ett nytt beslut.',
    en: 'The agreement ends when its time is up, and whoever wants to go on makes a new decision.',
  },
  rationale: {
    sv: 'Ett avtal som förlängs av sig självt kan löpa i åratal utan att någon har frågat om det behövs. Pengar betalas då ut som ingen har beslutat om, och värdet av alla år räknas ihop om någon frågar varför partnerskapet inte upphandlades. Ett nytt beslut ger båda sidor ett tillfälle att säga vad de vill ändra.',
    en: 'An agreement that renews itself can run for years without anyone asking whether it is needed. Money is then paid that nobody has decided on, and the value of all years is added up if somebody asks why the partnership was not procured. A new decision gives both sides an occasion to say what they want to change.',
  },
  advice: {
    sv: 'Skriv att avtalet upphör utan uppsägning när tiden är slut. Vill ni kunna fortsätta: skriv högst hur många gånger, hur länge och vem som beslutar senast när.',
    en: 'Write that the agreement ends without notice when its time is up. If you want to be able to go on, write at most how many times, for how long, and who decides by when.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['term', 'extension'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.8, hur förlängning går till', en: 'section 2.8, how it is extended' },
      level: 'recommended',
    },
    { work: 'tacit-renewal-review' },
  ],
  messages: {
    'by-itself': {
      sv: 'Här fortsätter {own} om ingen gör något. Skriv hellre att {own} upphör när tiden är slut och att parterna fattar ett nytt beslut om de vill fortsätta.',
      en: 'Here {own} goes on if nobody does anything. Rather write that {own} ends when its time is up and that the parties make a new decision if they want to go on.',
    },
    'open-ended': {
      sv: '”tills vidare” betyder att {own} fortsätter utan slutdag när den första tiden är slut. Skriv hellre en sista dag och att parterna fattar ett nytt beslut om de vill fortsätta.',
      en: '“until further notice” means that {own} goes on without an end when the first period is over. Rather write a last day and that the parties make a new decision if they want to go on.',
    },
    card: {
      sv: 'Uppgiften om förlängning säger att {own} förlängs automatiskt. Är det meningen? Ändra annars uppgiften, och skriv i texten att förlängning kräver ett nytt beslut.',
      en: 'The field about extension says that {own} is extended automatically. Is that meant? Otherwise change the field, and write in the text that an extension takes a new decision.',
    },
  },
  proposals: {
    default: {
      sv: '{Own} upphör utan uppsägning när tiden är slut. Förlängning kräver ett nytt beslut av varje part.',
      en: '{Own} ends without notice when its time is up. An extension takes a new decision of each party.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Om ingen part säger upp det senast i oktober förlängs det med ett år i taget.\n',
      finds: [
        {
          message: 'by-itself',
          on: 'Om ingen part säger upp det senast i oktober förlängs det med ett år i taget.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller till och med den 31 januari 2029. Därefter löper den tills vidare med sex månaders uppsägningstid.\n',
      finds: [
        {
          message: 'open-ended',
          on: 'Därefter löper den tills vidare med sex månaders uppsägningstid.',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31.\n',
      card: 'iop: 1\navtalstid: { start: 2027-02-01, slut: 2029-01-31, förlängning: { månader: 12, automatisk: ja } }\n',
      finds: [{ message: 'card', on: 'ja' }],
    },
    {
      // Text and card contradict each other, which is told of as such.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2029. Det kan förlängas en gång med ett år om båda parter beslutar det senast den 30 september 2028.\n',
      card: 'iop: 1\navtalstid: { start: 2027-02-01, slut: 2029-01-31, förlängning: { månader: 12, automatisk: ja } }\n',
      finds: [],
    },
    {
      // It ends by itself, and goes on only when all decide so.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31 och upphör då utan uppsägning. Det förlängs inte automatiskt, utan bara om alla parter skriftligen säger ja.\n',
      finds: [],
    },
    {
      // The lease of the premises goes on, not the agreement.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nFöreningens hyresavtal för lokalen förlängs automatiskt med ett år i taget.\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const data = ownWordData(agreement);
    const found = sentencesWith(agreement, letters).flatMap((sentence) => {
      const message = renewalIn(agreement, sentence);
      return message ? [{ message, at: sentenceRange(sentence) }] : [];
    });
    const [first, ...others] = found;
    if (first) {
      yield { ...first, data, related: others.map(({ at }) => ({ range: at })), section: 'term' };
      return;
    }
    // Where the text has an extension that somebody decides on, the two contradict each other: another rule tells of that.
    if (agreement.prose.extension?.automatic === false) return;
    const field = fieldAt(agreement, 'term.extension.automatic');
    if (field?.value === true)
      yield { message: 'card', at: field.range, source: field.source, data, section: 'term' };
  },
});

/** How a sentence lets the agreement go on without anybody deciding; null when it does not. */
function renewalIn(agreement: Agreement, sentence: Sentence): 'by-itself' | 'open-ended' | null {
  const { block, text } = sentence;
  if (block.quoted || block.footnote || block.kind === 'heading') return null;
  const lower = lowerOf(sentence).slice(0, 1_200);
  if (!ours.test(lower) && (others.test(lower) || isAboutOthers(agreement, sentence, lower)))
    return null;
  if (neverByItself(lower) || agreed.test(lower) || concession.test(lower)) return null;
  if (!isOwn(agreement, sentence, lower) || isOutside(agreement, sentence)) return null;
  if (isBygoneAt(agreement, sentence, lower.search(renewing))) return null;
  const message = kindOf(agreement, lower.replace(idle, ' '));
  return message && !isQuotedAt(sentence, text.length >> 1, agreement.blocks) ? message : null;
}

/** “Det förlängs automatiskt”, after a sentence on a subscription: what goes on is what that sentence tells of. */
function isAboutOthers(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  if (byOutsider.test(lower)) return true;
  const before = agreement.sentences[indexOf(agreement, sentence) - 1];
  if (before?.block !== sentence.block || !pointsBack.test(lower)) return false;
  const told = lowerOf(before);
  return others.test(told) && !ours.test(told);
}
/** “Operatören förlänger det automatiskt” */
const byOutsider =
  /(?<![a-zà-öø-ɏ])(?:operatör|hyresvärd|fastighetsägare|leverantör|bolag|banken|[a-zà-öø-ɏ]*bolaget)[a-zà-öø-ɏ]*(?: (?:brukar|kan|får))? (?:förläng|förny)(?:er|ar|a)(?![a-zà-öø-ɏ])/;
const pointsBack =
  /^[^a-zà-öø-ɏ]*(?:det|den|de|dessa|därefter|sedan)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:förlängs|förlänger|förnyas|förnyar|löper|rullar) (?:det|den|de)(?![a-zà-öø-ɏ])/;

/** Said of the agreement itself: by its name, or under the headings about its end. */
function isOwn(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  if (ours.test(lower)) return true;
  const section = sectionAt(agreement, sentenceRange(sentence));
  return section === null || about.has(section);
}

function kindOf({ reading }: Agreement, lower: string): 'by-itself' | 'open-ended' | null {
  const { term } = reading;
  if (openEnded.test(lower)) {
    // An agreement that has no last day at all is what term-invalid speaks of.
    const hasTime = term !== null && (term.end !== null || term.months !== undefined);
    return hasTime && afterwards.test(lower) ? 'open-ended' : null;
  }
  return isTacit(lower) || renewsByItself(lower) || byName.test(lower) ? 'by-itself' : null;
}
