import type { Agreement } from '../../agreement/agreement.ts';
import { lowerOf, type Said, saidRange, sentencesWith } from '../../agreement/language/search.ts';
import { defineRule } from '../../rule.ts';
import { runIn, runningPatterns } from '../../rule-kinds/running.ts';
import { inOrder, isByPublic, saidAsSign } from '../../rule-kinds/signs.ts';

const letters = [
  'skydda',
  'hvb',
  'hem för vård',
  'stödboende',
  'jourboende',
  'kvinnoboende',
  ' lvu',
  ' lvm',
];
const home =
  '(?:skydda(?:t|de) boende(?:t|n|na)?|(?:kvinno|jour)boende(?:t)?|skyddade (?:platser|lägenheter|rum)(?:na)?|hvb(?:-hem(?:met)?|:t|:et)?|hem för vård (?:eller|och) boende|stödboende(?:t|n)?)';
const few = '(?:(?!kommunens|inte|ej|regionens)[a-zà-öø-ɏ]+ )';
const room =
  '(?:lägenhet(?:en|er|erna)?|rum(?:men)?|villa(?:n)?|villorna|hus(?:et)?|våning(?:en)?|[a-zà-öø-ɏ]*våningen|byggnad(?:en)?|gård(?:en)?|platser(?:na)?)';
/** Where somebody lives is such a home, whoever is said to run it. */
const housed = [
  `(?:används|användas|fungerar|fungera|tjänar|avsedda?|avsett|inredda?|inrett|upplåts|disponeras|inrättas) ${few}{0,2}?(?:som|till|för) ${few}{0,2}?${home}`,
  `${room} (?:${few}){0,4}?(?:är|utgör|inrymmer|rymmer|innehåller|för) ${few}{0,2}?${home}`,
  `(?:ligger|finns|ordnas|inryms) ${few}{0,2}?${home}(?= (?:med [a-zà-öø-ɏ\\d]+ (?:plats|rum|lägenhet)|som (?:ingår|drivs)))`,
  `får bo (?:i|på) ${few}{0,2}?${home}`,
  `har (?:ett|sitt|eget|ett eget) ${few}{0,1}?${home}(?= (?:med|för)|[.,])`,
  `(?:tar emot|ta emot) ${few}{1,5}?(?:i|på) (?:ett |sitt |det |föreningens |jourens |stiftelsens )${few}{0,1}?${home}`,
  `(?:verksamheten|huset|gården|villan|boendet) (?:är|utgör|räknas som) (?:ett |en )?${few}{0,1}?${home}`,
  `${home} (?:erbjuds|ges|ordnas|inryms|bedrivs) ${few}{0,4}?${room}`,
];
const running = runningPatterns({ letters, words: home }, [
  ...housed,
  `placera[rs]?(?: [a-zà-öø-ɏ]+){0,4} i (?:[a-zà-öø-ɏ]+ ){0,2}?${home}`,
  '(?:placeras|tas emot|bor|vistas)(?: [a-zà-öø-ɏ]+){0,5} (?:med stöd av|enligt) (?:lvu|lvm)',
  `(?:platser|plats|lägenheter|rum) i (?:[a-zà-öø-ɏ]+ ){0,2}?${home}`,
  `(?:föreningens|jourens|stiftelsens|församlingens|organisationens) (?:eget |egna )?${home}(?: [a-zà-öø-ɏ]+)? (?:tar emot|har|ger|erbjuder|bemannas|är öppet)`,
]);
/** A permit that is there or is sought, or an activity that is kept apart. */
const settled =
  /tillstånd|ivo(?![a-zà-öø-ɏ])|inspektionen för vård och omsorg|ingår (?:inte|ej)|omfattas (?:inte|ej)|omfattar (?:inte|ej)|utanför (?:partnerskapet|avtalet|överenskommelsen)|upphandlas|upphandlar|avtalas (?:för sig|särskilt|separat)/;
const aboutPermit = /tillstånd (?:från|av|hos|till|enligt|för)|tillstånd(?:et)?|ivo(?![a-zà-öø-ɏ])/;

const authority = [
  {
    letters: [' vägnar', ' ställe'],
    also: ['beslut', 'bevilj', 'avslå', 'avslag'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:[åp]å? (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens|[a-zà-öø-ɏ]*förvaltningens) vägnar|i (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens) ställe)[^.;]{0,40}? (?:(?:fatta|fattar|ta|tar) (?:[a-zà-öø-ɏ]+ )?beslut(?:en)?|besluta[r]?|bevilja[r]?|beslut om|avslå[r]?)(?![a-zà-öø-ɏ])/g,
    unless: /(?:om att (?:ingå|teckna|underteckna)|underteckn)/,
    byCivil: true,
  },
  {
    letters: ['myndighetsutöv'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:utövar|utför|ansvarar för|svarar för|sköter|har hand om|innebär|omfattar|innefattar|innefattande|inbegriper|inbegripet|inklusive|inkluderar|inkluderande)(?: [a-zà-öø-ɏ]+){0,3} myndighetsutövning(?:en)?|myndighetsutövning(?:en)?(?: [a-zà-öø-ɏ]+){0,5} (?:överlämnas|överlåts|delegeras|lämnas över|läggs (?:på|över)|övertas|utförs|utövas|ingår))(?![a-zà-öø-ɏ])/g,
    byCivil: true,
  },
  {
    letters: [
      'bistånd',
      'bevilja',
      'beslut om',
      'beslut enligt',
      'besluten om',
      'beslutar om',
      'beslutar vem',
      'bedömning enligt',
      'bedömningar enligt',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:fattar|tar) (?:myndighets)?beslut(?:en)? (?:om|enligt) (?:bistånd|insats|stöd enligt|placering|socialtjänstlagen|sol|lss|lvu|lvm)[a-zà-öø-ɏ]*|beslutar om (?:bistånd|placering|insatser enligt)[a-zà-öø-ɏ]*|beslutar (?:om )?vem som (?:ska )?(?:få|får|beviljas) [a-zà-öø-ɏ ]{3,40} enligt (?:socialtjänstlagen|sol|lss|lvu|lvm)|beviljar (?:bistånd|insatser)|gör (?:bistånds|behovs)?bedömningar? enligt (?:sol|lss|socialtjänstlagen)|(?:gör|utför|ansvarar för) biståndsbedömning(?:en|ar|arna)?)(?![a-zà-öø-ɏ])/g,
    byCivil: true,
  },
];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n${text}\n`;

export const permitRequiredActivity = defineRule({
  id: 'permit-required-activity',
  group: 'procurement',
  title: { sv: 'Tillstånd eller myndighetsutövning', en: 'Permit or exercise of authority' },
  summary: {
    sv: 'Kräver verksamheten tillstånd säger texten vem som har det, och ingen myndighetsutövning lämnas över.',
    en: 'If the activity needs a permit the text says who has it, and no exercise of authority is handed over.',
  },
  rationale: {
    sv: 'Skyddat boende kräver sedan den 1 april 2024 tillstånd från Inspektionen för vård och omsorg, även när en förening eller stiftelse driver det. Betalar kommunen för boendet är det som regel ett köp som ska upphandlas. Myndighetsutövning får lämnas över bara med stöd i lag.',
    en: 'Since 1 April 2024 sheltered housing needs a permit from the Health and Social Care Inspectorate, also when an association or foundation runs it. Payment by the municipality for such housing is as a rule a purchase to be procured. Exercise of authority may be handed over only with support in law.',
  },
  advice: {
    sv: 'Skriv vem som har tillståndet och från vilken dag, eller att boendet inte ingår i partnerskapet. Låt en jurist bedöma om boendet ska upphandlas för sig.',
    en: 'Write who has the permit and from what day, or that the housing is not part of the partnership. Let a lawyer assess whether the housing is to be procured separately.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['activity', 'commitments', 'background'],
  basis: [
    {
      work: 'shelter-permit',
      place: {
        sv: 'tillstånd sedan den 1 april 2024',
        en: 'a permit since 1 April 2024',
      },
    },
    {
      work: 'shelter-funding',
      place: {
        sv: 'betalning för tjänsten är som regel ett kontrakt',
        en: 'payment for the service is as a rule a contract',
      },
    },
    {
      work: 'local-government-act',
      place: { sv: '10 kap. 1 § andra stycket', en: 'chapter 10, section 1, second paragraph' },
    },
  ],
  messages: {
    permit: {
      sv: 'Texten tar upp ”{word}” men säger inget om tillstånd från IVO. Skriv vem som har tillståndet, eller att boendet inte ingår i partnerskapet, och låt en jurist bedöma om det ska upphandlas.',
      en: 'The text takes up “{word}” but says nothing of a permit from the Health and Social Care Inspectorate. Write who has the permit, or that the housing is not part of the partnership, and let a lawyer assess whether it is to be procured.',
    },
    authority: {
      sv: '”{word}” kan vara myndighetsutövning, som bara får lämnas över med stöd i lag. Skriv att kommunen fattar besluten, eller låt en jurist bedöma.',
      en: '“{word}” may be exercise of authority, which may be handed over only with support in law. Write that the municipality makes the decisions, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Boendet ingår inte i partnerskapet. [fyll i: vem] har tillstånd från Inspektionen för vård och omsorg sedan den [fyll i: dag], och kommunen svarar för hur platser där anskaffas.',
      en: 'The housing is not part of the partnership. [fill in: who] has had a permit from the Health and Social Care Inspectorate since [fill in: day], and the municipality answers for how places there are acquired.',
    },
    authority: {
      sv: 'Kommunen fattar alla beslut om enskilda och svarar för all myndighetsutövning.',
      en: 'The municipality makes all decisions on individuals and answers for all exercise of authority.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section('Föreningen driver ett skyddat boende med fem rum.'),
      finds: [{ message: 'permit', on: 'driver ett skyddat boende', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: section('Föreningen beslutar om bistånd till dem som söker hjälp.'),
      finds: [{ message: 'authority', on: 'beslutar om bistånd' }],
    },
    {
      // The permit is there; the decisions stay with the municipality.
      language: 'sv',
      text: section(
        'Föreningen driver ett stödboende och har tillstånd från IVO. Kommunen svarar för all myndighetsutövning.',
      ),
      finds: [],
    },
    {
      // Help on the way to a home, a target group, and what is kept outside.
      language: 'sv',
      text: section(
        'Föreningen följer den som behöver till ett skyddat boende och ordnar fotboll för unga på HVB. Skyddat boende ingår inte i partnerskapet.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const homes = isSettled(agreement) ? [] : runIn(agreement, running);
    const decisions = authority.flatMap((sign) => saidAsSign(agreement, sign));
    const [first, ...others] = inOrder(homes);
    if (first) yield problem('permit', first, others);
    const [decision, ...more] = inOrder(decisions).filter(
      (said) =>
        !isByPublic(agreement, said) &&
        !publicStaff.test(lowerOf(said.sentence).slice(0, said.start)),
    );
    if (decision) yield { ...problem('authority', decision, more), proposal: 'authority' };
  },
});

/** Those who decide for the municipality. */
const publicStaff =
  /(?:handläggare|sekreterare|delegat|nämnd|utskott|kommunens personal)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} $/;

function problem<Message extends 'permit' | 'authority'>(
  message: Message,
  first: Said,
  others: readonly Said[],
) {
  return {
    message,
    at: saidRange(first),
    related: others.map((said) => ({ range: saidRange(said) })),
    data: { word: first.text.replace(/\s+/g, ' ') },
  };
}

/** A permit is spoken of, or such a home is said to stand outside. */
function isSettled(agreement: Agreement): boolean {
  const speaks = sentencesWith(agreement, ['tillstånd', 'ivo', 'inspektionen för vård']).some(
    ({ block, text }) =>
      !block.quoted &&
      aboutPermit.test(text.toLowerCase()) &&
      !/polis|livsmedel|alkohol|servering|bygglov|fotograf|arrangemang/i.test(text),
  );
  return (
    speaks ||
    sentencesWith(agreement, letters).some(
      (sentence) => !sentence.block.quoted && settled.test(lowerOf(sentence)),
    )
  );
}
