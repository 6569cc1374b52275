import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isOwnTerm } from '../../agreement/language/left-open.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { lowerOf, saidIn, sentencesWith } from '../../agreement/language/search.ts';
import { headingOver } from '../../agreement/neighbours.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { basisOfPoint, headOf } from '../../rule-kinds.ts';

/** Parties that do not agree. */
const dispute =
  /(?<![a-zà-öø-ɏ])(?:(?:avtals)?tvist[a-zà-öø-ɏ]*|enas (?:inte|ej)|oenig[a-zà-öø-ɏ]*|oense|osams|osämja|meningsskiljaktighet[a-zà-öø-ɏ]*|(?:inte|ej)(?: [a-zà-öø-ɏ]+){0,4} (?:överens|enas|enats|eniga|ense)|(?:kommer|blir|är|enas|kan)(?: [a-zà-öø-ɏ]+){0,4} (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3} (?:överens|enas|enats|eniga)|(?:olika|skilda) (?:uppfattning|åsikt|mening|tolkning|syn)[a-zà-öø-ɏ]*|(?:tycker|tänker|ser)(?: [a-zà-öø-ɏ]+){0,3} olika|ovänner|ovänskap|gnissel|gnisslar|friktion|på kant|gräl(?:a|ar|et)?|träta|(?:skiljer|skilja|går|gå|drar|dra|vill|spretar)(?: [a-zà-öø-ɏ]+){0,4} (?:isär|åt olika håll|skilda vägar)|(?:skiljer|skilja|skiljas|skiljs)(?: [a-zà-öø-ɏ]+){0,4} åt(?=[ ,.]*(?:$|[,.;]|talar|tar|ska|får|träffas|möts|prövas|försöker|söker|löser|går|reds|avgörs))|(?:skiljer|skilja) sig (?:[a-zà-öø-ɏ]+ ){0,3}(?:syn|uppfattning|åsikt|mening|tolkning|bild|bedömning)[a-zà-öø-ɏ]*|(?:syn|uppfattning|åsikt|mening|tolkning|bild|bedömning)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,3}(?:skiljer|skilja) sig|olika (?:bild|tankar|bedömning|läsning)[a-zà-öø-ɏ]*|(?:inte|ej) (?:ser|tolkar|läser|uppfattar|förstår|tycker)(?: [a-zà-öø-ɏ]+){0,3} (?:likadant|samma|lika)|konflikt[a-zà-öø-ɏ]*|skär (?:det )?sig|kör (?:det |vi |parterna )?ihop (?:sig|oss)|(?:inte|ej|aldrig) (?:drar|går|kommer) jämnt|(?:drar|går|kommer) (?:[a-zà-öø-ɏ]+ ){0,2}(?:inte|ej) jämnt|fnurr(?:a|or|orna) på|inte håller med (?:varandra|den andra|motparten)|(?:tycker|anser)(?: [a-zà-öø-ɏ]+){0,4} att (?:den andra|motparten|den andre|någon) (?:[a-zà-öø-ɏ]+ )?(?:gör|gjort) fel|(?:anser|tycker|menar)(?: [a-zà-öø-ɏ]+){0,4} att (?:den andra|motparten|den andre|en annan part)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej) (?:följer|håller|gör|lever upp|sköter|fullgör)|missnöjd[a]? med (?:den andra|varandra|motparten|någon av oss)|i luven|bråk[a-zà-öø-ɏ]*|gruff[a-zà-öø-ɏ]*|delade meningar|(?:inte|ej) på det klara|(?:orättvist|illa) behandla[dt]|olösta? (?:frågor|fråga)(?= (?:mellan|parterna))|medl(?:a|ar|are|aren|ing)|dispute[a-zà-öø-ɏ]*|disagree[a-zà-öø-ɏ]*|mediat[a-zà-öø-ɏ]+)(?![a-zà-öø-ɏ])/g;
const disputeLetters = [
  'tvist',
  'oen',
  'osäm',
  'osams',
  'menings',
  'överens',
  'enas',
  'enats',
  'ense',
  'uppfattning',
  'åsikt',
  'olika',
  'skilda',
  'konflikt',
  'skär ',
  'jämnt',
  'missnöjd',
  'fnurr',
  'håller med',
  'den andr',
  'motpart',
  'fel',
  'ihop sig',
  'ihop oss',
  'gruff',
  'delade m',
  'på det klara',
  'behandla',
  'olöst',
  'luven',
  'bråk',
  'ovän',
  'gniss',
  'friktion',
  'på kant',
  'gräl',
  'träta',
  'isär',
  ' åt',
  'vägar',
  'skilj',
  'samma',
  'likadan',
  ' lika',
  'medl',
  'dispute',
  'disagree',
  'mediat',
];
const court =
  /(?<![a-zà-öø-ɏ])(?:(?:allmän |svensk )?domstol(?:en|ar)?|[a-zà-öø-ɏ]*tingsrätt(?:en)?|rättegång|domare[n]?|rätten(?= (?:pröva|avgör|bestäm|säg|döm))|(?:till|inför|av) (?:rätten|rätta)(?! (?:att|till))|skilje(?:dom|förfarande|nämnd|man|män)[a-zà-öø-ɏ]*|courts?|arbitration)(?![a-zà-öø-ɏ])/;
const courtLetters = [
  'domstol',
  'domare',
  'rätten ',
  'rätten.',
  'rätta',
  'tingsrätt',
  'rättegång',
  'skilje',
  'court',
  'arbitrat',
];
/** What a court does with a dispute that is not named. */
const judges =
  /(?<![a-zà-öø-ɏ])(?:avgör(?:s|as|a)?|prövas?|bestämmer|löser|tar (?:[a-zà-öø-ɏ]+ ){0,3}hand om|tas om hand|säg(?:a|er) (?:sitt|vem|vad)|behörig[a-zà-öø-ɏ]*|slits|hänskjuts?|löses|forum|settled|decided|jurisdiction)(?![a-zà-öø-ɏ])/;
const displeased = /(?<![a-zà-öø-ɏ])(?:missnöjda?|(?:inte|ej)(?: är)? nöjda?)(?![a-zà-öø-ɏ])/;
/** A talk, somebody to take it up with, or a step before the last. */
const talk =
  /(?<![a-zà-öø-ɏ])(?:dialog(?:en)?|samtal[a-zà-öø-ɏ]*|samtala|samråd[a-zà-öø-ɏ]*|prata[rs]?|tala[rs]? (?:med|om)|träffas|möts|överlägg[a-zà-öø-ɏ]*|förhandl(?:a|as|ing(?:ar)?|ingen)|diskut[a-zà-öø-ɏ]+|medl(?:a|ing|are|aren)|styrgrupp[a-zà-öø-ɏ]*|arbetsgrupp[a-zà-öø-ɏ]*|ledningsgrupp[a-zà-öø-ɏ]*|kontaktperson[a-zà-öø-ɏ]*|i första hand|i godo|först|sinsemellan|gemensamt lös[a-zà-öø-ɏ]*|(?:enas|överens|enighet|samförstånd)|talks?|negotiat[a-zà-öø-ɏ]+|mediat[a-zà-öø-ɏ]+|steering group|working group|amicabl[a-zà-öø-ɏ]+|first)(?![a-zà-öø-ɏ])/;
/** What comes before has been tried: the court is the last step of several. */
const lastStep =
  /(?<![a-zà-öø-ɏ])(?:(?:kan|går|hjälper|leder|lyckas|räcker|enas|löses)[^.]{0,40} inte|inte (?:kan |har |kunnat )?(?:lös|ena)[a-zà-öø-ɏ]*|i (?:andra|sista|tredje) hand|sista (?:utväg|steg|möjlighet)[a-zà-öø-ɏ]*|därefter|annars|cannot be (?:settled|resolved)|failing (?:that|which)|otherwise)(?![a-zà-öø-ɏ])/;
/** Change control, not disagreement: “vid avvikelser ska parterna föra en dialog”. */
const deviation =
  /(?<![a-zà-öø-ɏ])(?:avvikelse[a-zà-öø-ɏ]*|förändring[a-zà-öø-ɏ]*|deviation[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** Where others disagree, or where the partnership wants to go: “medlar i konflikter mellan unga”. */
const elsewhere: ReadonlySet<string> = new Set([
  'background',
  'goals',
  'strategies',
  'activity',
  'target-group',
  'commitments',
  'values',
  'communication',
  'economy',
]);
const betweenUs =
  /(?<![a-zà-öø-ɏ])(?:part(?:er|erna|ernas|en)?|vi|oss|avtal(?:et|ets)?|överenskommelsen|partnerskapet|styrgrupp(?:en)?|mellan (?:kommunen|staden|regionen|föreningen))(?![a-zà-öø-ɏ])/;

/** Those who come there, not the parties. */
const betweenOthers =
  /(?<![a-zà-öø-ɏ])(?:mellan|bland|hos|bråkar|grälar|slåss) (?:de |olika |några? )?(?:av )?(?:besökar|deltagar|ungdom|unga|barn|grann|medlem|boende|famil|elev|gäst|volontär)|(?<![a-zà-öø-ɏ])(?:besökar|deltagar|ungdom|unga|barn|grann|medlem|elev|gäst)[a-zà-öø-ɏ]{0,30} (?:som )?(?:bråkar|grälar|slåss|är osams)|(?:tvist|konflikt|oenighet|bråk)[a-zà-öø-ɏ]{0,30} med (?:[a-zà-öø-ɏ]{1,30} )?(?:hyresvärd|leverantör|grann|fastighetsägar|besökar|entreprenör|försäkringsbolag|arbetstagar|anställd|fack)/;

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.9', en: 'section 2.9' },
  level: 'recommended',
};

export const disputeClauseMissing = defineRule({
  id: 'dispute-clause-missing',
  group: 'renegotiation',
  title: { sv: 'Tvist', en: 'Dispute' },
  summary: {
    sv: 'Texten säger hur parterna löser en tvist.',
    en: 'The text says how the parties settle a dispute.',
  },
  rationale: {
    sv: 'Parter som tycker olika löser det lättare när de i förväg har bestämt vem som tar upp frågan och med vem. Ett partnerskap bygger på tillit, och då passar samtal i flera steg bättre än att gå direkt till domstol. Att ta upp avvikelser från en plan är något annat än att lösa en tvist.',
    en: 'Parties that disagree settle it more easily when they have decided beforehand who raises the matter and with whom. A partnership builds on trust, and talks in several steps then suit better than going straight to court. Raising deviations from a plan is another matter than settling a dispute.',
  },
  advice: {
    sv: 'Skriv vem som tar upp en oenighet, i vilken ordning den behandlas och vad som gäller om ni ändå inte kommer överens. Låt en jurist avgöra om domstol ska nämnas.',
    en: 'Write who raises a disagreement, in what order it is dealt with and what holds if you still do not agree. Let a jurist decide whether to mention a court.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'renegotiation', point: 'dispute' },
  sections: ['renegotiation'],
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'obligatorisk punkt: omförhandling, hävning och tvist',
        en: 'compulsory point: renegotiation, rescission and dispute',
      },
      level: 'required',
    },
    advice,
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte hur en tvist ska lösas. Skriv vem som tar upp frågan, i vilken ordning den behandlas och vad som gäller om ni inte kommer överens.',
      en: 'The text does not say how a dispute is to be settled. Write who raises the matter, in what order it is dealt with and what holds if you do not agree.',
    },
    'straight-to-court': {
      sv: 'Här går en tvist direkt till domstol eller skiljeförfarande. Skriv gärna vilka som först ska prata med varandra, och låt en jurist avgöra om domstol ska nämnas.',
      en: 'Here a dispute goes straight to court or arbitration. Consider writing who should talk first, and let a jurist decide whether to mention a court.',
    },
  },
  proposals: {
    default: {
      sv: 'Blir parterna oense om {own} tar kontaktpersonerna först upp frågan med varandra. Har de inte enats inom en månad lämnas den till parternas ledningar, som får ta hjälp av någon utomstående.',
      en: 'If the parties disagree about {own}, the contact persons first take it up with one another. If they have not agreed within a month, it goes to the parties’ leaderships, who may ask an outsider for help.',
    },
    steering: {
      sv: 'Blir parterna oense om {own} tar de först upp frågan i {group} och därefter i styrgruppen. Har styrgruppen inte enats inom en månad får parterna ta hjälp av någon utomstående.',
      en: 'If the parties disagree about {own}, they first take it up in {group} and then in the steering group. If the steering group has not agreed within a month, the parties may ask an outsider for help.',
    },
  },
  sample: { 'group.sv': 'arbetsgruppen', 'group.en': 'the working group' },
  examples: [
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Planeras avvikelser från budgeten ska parterna föra en dialog.\n',
      finds: [{ message: 'missing', on: '## Omförhandling', severity: 'error' }],
    },
    {
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling i styrgruppen. En styrgrupp möts varje termin.\n',
      finds: [{ message: 'missing', on: '## Omförhandling', severity: 'warning' }],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling och tvist\n\nVarje part kan begära omförhandling. Tvist med anledning av avtalet avgörs av allmän domstol.\n',
      finds: [
        {
          message: 'straight-to-court',
          on: 'Tvist med anledning av avtalet avgörs av allmän domstol.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling och tvist\n\nBlir parterna oense tar de först upp frågan i styrgruppen. Leder det ingen vart får tingsrätten avgöra tvisten.\n',
      finds: [],
    },
    {
      // The court comes last, after steps that the text calls deviations.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling och tvist\n\nVarje part kan begära omförhandling. Avvikelser tas upp i arbetsgruppen. Kan en tvist inte lösas där avgörs den av domstol.\n',
      finds: [],
    },
    {
      // Under everyday words, without the word tvist.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Om vi inte kommer överens\n\nKommer vi inte överens pratar vi först med varandra och tar sedan hjälp av någon utomstående. Varje part kan begära omförhandling.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const head = headOf(agreement, 'renegotiation');
    const shared = {
      section: 'renegotiation' as const,
      ...proposalFor(agreement),
      ...basisOfPoint(agreement.profile, 'renegotiation', 'dispute', advice),
    };
    const direct = straightToCourt(agreement);
    if (direct) {
      const at = sentenceRange(direct);
      yield { message: 'straight-to-court', at, severity: 'warning', ...shared };
    } else if (head && !isSaid(agreement)) {
      yield { message: 'missing', at: head, ...shared };
    }
  },
});

/** “Om vi blir osams”, and nothing else: what stands under such a heading need not name it again. */
const otherMatter = /omförhandl|häv|uppsäg|säga upp|ändring|upphör|avslut|avvikel/;
const answers =
  /(?<![a-zà-öø-ɏ])(?:ses|sätter (?:vi|sig)|lyfts?|tas? upp|tar upp|tar (?:vi )?hjälp|hjälp av|ber|ringer|cheferna|ordföranden?a?|ledning(?:en|ar|arna))(?![a-zà-öø-ɏ])/;

function isUnderHeading(agreement: Agreement): boolean {
  const headings = agreement.headings.filter(({ text }) => {
    const lower = lowered(text);
    return lower.search(dispute) >= 0 && !otherMatter.test(lower);
  });
  if (headings.length === 0) return false;
  const blocks = new Set(headings.map(({ block }) => block));
  return sentencesWith(agreement, answerLetters).some((sentence) => {
    const { block } = sentence;
    const over = block.quoted || blocks.has(block) ? null : headingOver(agreement, block);
    const lower = lowerOf(sentence);
    if (!over || !blocks.has(over.block) || betweenOthers.test(lower)) return false;
    return (talk.test(lower) || answers.test(lower)) && isOwnTerm(agreement, sentence);
  });
}
const answerLetters = [
  'samtal',
  'prata',
  'tala',
  'träff',
  'möts',
  'ses ',
  'dialog',
  'samråd',
  'styrgrupp',
  'arbetsgrupp',
  'kontaktperson',
  'först',
  'hjälp',
  'lyft',
  'ta upp',
  'tar upp',
  'tas upp',
  'medl',
  'överlägg',
  'diskut',
  'ordförande',
  'ledning',
  'chefer',
  'sätter',
  ' ber ',
  'ringer',
];

/** “Säg till om det skär sig”: among those who come, unless it is said between whom. */
const weak = /^(?:skär|kör|gniss|friktion|fnurr|på kant|bråk|gruff|i luven)/;
const amongUs = /(?<![a-zà-öø-ɏ])(?:mellan|för) (?:oss|parterna)(?![a-zà-öø-ɏ])|parterna emellan/;

/** Whether the text says anything of parties that disagree, wherever it stands. */
function isSaid(agreement: Agreement): boolean {
  const said = saidIn(agreement, disputeLetters, dispute).some(({ sentence, text }) => {
    const section = sectionAt(agreement, sentenceRange(sentence));
    const lower = lowerOf(sentence);
    const isOurs = isOutside(agreement, sentence) && betweenUs.test(lower);
    if (betweenOthers.test(lower) || !(isOurs || isOwnTerm(agreement, sentence))) return false;
    if (!elsewhere.has(section ?? '')) return true;
    return (weak.test(lowered(text)) ? amongUs : betweenUs).test(lower);
  });
  // A heading alone says nothing; what stands under it may say it in any words.
  return said || courtSentences(agreement).length > 0 || isUnderHeading(agreement);
}

/** The sentences in which a court or arbitrators settle what the parties disagree on. */
function courtSentences(agreement: Agreement): readonly Sentence[] {
  return sentencesWith(agreement, courtLetters).filter((sentence) => {
    const { block } = sentence;
    const lower = lowerOf(sentence);
    if (block.quoted || block.footnote || block.kind === 'heading' || !court.test(lower))
      return false;
    const section = sectionAt(agreement, sentenceRange(sentence));
    if (elsewhere.has(section ?? '')) return false;
    if (lower.search(dispute) >= 0 || judges.test(lower) || displeased.test(lower)) return true;
    return isUnderDispute(agreement, sentence);
  });
}

/** “Då tar domstolen hand om det”, under a heading on parties that disagree. */
function isUnderDispute(agreement: Agreement, { block }: Sentence): boolean {
  const over = headingOver(agreement, block);
  return over !== null && lowered(over.text).search(dispute) >= 0;
}

/** “Kommer vi inte överens”: to agree is a step only where it is not denied. */
const notAgreed =
  /(?<![a-zà-öø-ɏ])(?:(?:enas|överens|enighet)[^.;,]{0,20} (?:inte|ej)|(?:inte|ej|ingen)(?: [a-zà-öø-ɏ]+){0,4} (?:överens|enas|enats|enighet))(?![a-zà-öø-ɏ])/g;

/** A sentence that sends a dispute to court, when no sentence near it lets the parties talk first. */
function straightToCourt(agreement: Agreement): Sentence | null {
  const { sentences } = agreement;
  const found = courtSentences(agreement)[0];
  if (!found || lastStep.test(lowerOf(found))) return null;
  const index = sentences.indexOf(found);
  const near = sentences.slice(Math.max(0, index - 3), index + 3).map(lowerOf);
  const talksFirst = near.some(
    (lower) =>
      talk.test(lower.replace(notAgreed, ' ')) &&
      (lower.search(dispute) >= 0 || !deviation.test(lower)),
  );
  return talksFirst ? null : found;
}

/** The groups that the agreement has already; else its contact persons. */
function proposalFor(agreement: Agreement) {
  const has = (...groups: readonly string[]) => sentencesWith(agreement, groups).length > 0;
  const working = has('arbetsgrupp', 'working group');
  const data = {
    ...ownWordData(agreement),
    'group.sv': working ? 'arbetsgruppen' : 'ett möte mellan kontaktpersonerna',
    'group.en': working ? 'the working group' : 'a meeting of the contact persons',
  };
  return { data, proposal: has('styrgrupp', 'steering group') ? 'steering' : 'default' };
}
