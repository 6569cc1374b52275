import type { Agreement } from '../../agreement/agreement.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

interface Way {
  readonly letters: readonly string[];
  readonly pattern: RegExp;
  /** Papers and orders of many kinds: among the signatures, or beside words of signing. */
  readonly amongSignatures?: true;
}

const signing =
  /teckn|skriv[a-zà-öø-ɏ]* under|underskr|ingå|bilaga|bilägg|bifog|avtal|överenskommelse|partnerskap|utse|utsåg|utsett|valt|valet/;

/** By what right somebody signs. */
const ways: readonly Way[] = [
  {
    letters: [
      'firmateckn',
      'teckningsrätt',
      'fullmakt',
      'bemyndig',
      'behörig',
      'befullmäktig',
      'attest',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:firmateckn[a-zà-öø-ɏ]*|teckningsrätt[a-zà-öø-ɏ]*|fullmakt(?:en|er|s)?|bemyndiga[a-zà-öø-ɏ]*|bemyndigande[a-zà-öø-ɏ]*|behörig(?:a|en|het[a-zà-öø-ɏ]*)?(?: att)? (?:företräd|underteckn|teckna|firma|ställföretr|skriva under)[a-zà-öø-ɏ]*|befullmäktiga[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['delegation', 'delegering'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:delegation(?:s[a-zà-öø-ɏ]+|en)?|delegering[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/,
    amongSignatures: true,
  },
  {
    letters: ['skriva under', 'underteckna'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:gav|ger|gett|fått|får|fick|har)(?: [a-zà-öø-ɏ]+){0,4} (?:i uppdrag|mandat|uppdrag|uppdraget)(?: [a-zà-öø-ɏ]+){0,4}? att (?:skriva under|underteckna)/,
  },
  {
    letters: [
      'teckna',
      'skriver under',
      'skriva under',
      'skriver på',
      'skriva på',
      'rätt att',
      'rätten att',
      'het att',
      'att binda',
      'att företräda',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:undertecknar?|undertecknas|tecknar?|skriver under|skriva under|skrivs under)(?![a-zà-öø-ɏ])[^.;]{0,80}? (?:enligt|med stöd av|efter beslut|på uppdrag av|i kraft av)|undertecknarna[^.;]{0,80}? (?:utsett[a-z]*|utsågs|utses|valda|valts|bemyndig[a-z]*|med stöd av|i kraft av|enligt [^.;]{0,30}(?:beslut|protokoll|stadg|delegation|fullmakt|reglement))|som (?:skriver under|undertecknar)[^.;]{0,30} (?:har |är )?(?:utse|vald|valt|fått (?:rätt|uppdrag))[^.;]{0,60}|(?:utsett|utsåg|valt|gett|givit|uppdragit|uppdrog|utsedd[a]?|valda?)[^.;]{0,60} (?:underteckna|skriva (?:under|på))|(?:styrelse|årsmöte|nämnd|fullmäktige|direktion)[a-zà-öø-ɏ]* (?:har )?(?:bestämt|bestämde|beslutat|beslutade|beslöt)[^.;]{0,30} att [^.;]{0,60}(?:undertecknar|skriver (?:under|på)|tecknar)|(?:rätt(?:en)?|uppdrag(?:et)?|mandat(?:et)?) att (?:binda|företräda)|(?:rätten att|vem som får) (?:skriva under|underteckna|teckna)|(?:rätt|befogenhet|behörighet) att (?:teckna|underteckna|skriva (?:under|på)|ingå)|(?:skriver|skriva) (?:under|på)[^.;]{0,60} på [a-zà-öø-ɏ-]{4,24}s (?:uppdrag|mandat)|stadga(?:r|rna|n)[^.;]{0,80} (?:tecknar|undertecknar|skriver (?:under|på))|får(?: [a-zà-öø-ɏ]+){0,3}? (?:skriva (?:under|på)|underteckna|teckna)[^.;]{0,80} (?:bestämde|bestämt|beslöt|beslutade|beslutat|styrelse|årsmöte|nämnd|fullmäktige|stadga|reglement|arbetsordning)|(?:tecknar?|teckna)(?: (?:tillsammans|gemensamt|ensam|ensamma|var för sig|två i förening|båda|också)){0,2} (?:föreningen|förbundet|stiftelsen|organisationen|kommunen|partens|deras|dess|föreningens|firman?(?![a-zà-öø-ɏ]))|firman? (?:tecknas|får tecknas))/,
  },
  {
    letters: ['enligt'],
    pattern:
      /(?:ordförande|direktör|chef|ledare|kassör|sekreterare|undertecknare)[a-zà-öø-ɏ]*,?[^.;]{0,60}? enligt (?:[a-zà-öø-ɏ-]+ ){0,4}?(?:beslut|protokoll|stadga|styrelseprotokoll|årsmötesprotokoll|årsmöte|delegation|reglement|arbetsordning|fullmakt|instruktion)/,
  },
  {
    letters: ['ns beslut', 'ts beslut', 'es beslut'],
    pattern:
      /(?:nämndens|styrelsens|årsmötets|fullmäktiges|direktionens|styrelses) beslut (?:den |från |av )?(?:den )?(?:\d|§)/,
    amongSignatures: true,
  },
  {
    letters: ['protokollsutdrag', 'registreringsbevis', 'styrelseprotokoll', 'årsmötesprotokoll'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:protokollsutdrag(?:et|en)?|registreringsbevis(?:et)?|styrelseprotokoll(?:et)?|årsmötesprotokoll(?:et)?)(?![a-zà-öø-ɏ])/,
    amongSignatures: true,
  },
  {
    letters: ['authori', 'power of attorney', 'bylaws', 'right to sign', 'delegat', 'signing'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:authori[sz]ed (?:to sign|signator[a-z]*)|authority to sign|power of attorney|right to sign|delegation (?:of|from|order|by|decision)|signs? (?:under|according to|by decision of)[^.;]{0,40}(?:decision|bylaws|statutes|delegation))(?![a-zà-öø-ɏ])/,
  },
];

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const lines = (chair = 'ordförande i Föreningen Norra') =>
  `## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande i fritidsnämnden\n\nExempelstad den ______________\n\nKim Ek, ${chair}\n`;

export const signatoryAuthorityUnstated = defineRule({
  id: 'signatory-authority-unstated',
  group: 'signing',
  title: { sv: 'Rätt att skriva under', en: 'Right to sign' },
  summary: {
    sv: 'Av texten eller ärendet framgår med vilken rätt de som skriver under binder sin part.',
    en: 'The text or the case shows by what right those who sign bind their party.',
  },
  rationale: {
    sv: 'En kommun binds av den som har fått rätten att teckna för den, och det är ett eget beslut som inte följer av delegationen. En förening binds av sina firmatecknare. Står det vilka beslut rätten bygger på slipper parterna fråga efter dem senare.',
    en: 'A municipality is bound by whoever has been given the right to sign for it, and that is a decision of its own that does not follow from delegation. An association is bound by its authorised signatories. When it says which decisions the right rests on, nobody has to ask for them later.',
  },
  advice: {
    sv: 'Skriv vid varje namn vad rätten bygger på, till exempel nämndens beslut eller styrelsens protokoll, eller lägg protokollsutdragen i ärendet.',
    en: 'Write by each name what the right rests on, such as the decision of the board or the minutes, or put the extracts of the minutes in the case.',
  },
  about: 'case',
  severity: 'info',
  sections: ['signatures'],
  basis: [
    { work: 'right-to-sign' },
    {
      work: 'local-government-act',
      place: { sv: '6 kap. 37–38 §§', en: 'chapter 6, sections 37–38' },
    },
  ],
  messages: {
    unstated: {
      sv: 'Texten säger inte med vilken rätt de som skriver under binder sin part. Skriv vilket beslut eller protokoll den bygger på, eller lägg utdragen i ärendet.',
      en: 'The text does not say by what right those who sign bind their party. Write which decision or minutes it rests on, or put the extracts in the case.',
    },
  },
  proposals: {
    default: {
      sv: 'För [fyll i: parten] undertecknar [fyll i: namn och titel] enligt [fyll i: organ och dag för beslutet].',
      en: 'For [fill in: the party], [fill in: name and title] signs by decision of [fill in: body and day of the decision].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n${lines()}`,
      finds: [{ message: 'unstated', on: '## Underskrifter', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}\n${lines('firmatecknare i Föreningen Norra')}`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties}\n${lines('ordförande enligt styrelsens protokoll den 4 maj 2026')}`,
      finds: [],
    },
    {
      // No section for signatures: that is another matter.
      language: 'sv',
      text: `${parties}\n## Tvist\n\nParterna löser en tvist i samtal.\n`,
      finds: [],
    },
    {
      // Somebody’s right to sign other things says nothing of this.
      language: 'sv',
      text: `${parties}\n## Insatser\n\nVerksamhetsledaren är behörig att ge medicin.\n\n${lines()}`,
      finds: [{ message: 'unstated', on: '## Underskrifter' }],
    },
  ],
  *check(agreement) {
    if (placesOf(agreement, 'signatures').length === 0 || isStated(agreement)) return;
    yield { message: 'unstated', ...placeFor(agreement, ['signatures']) };
  },
});

const papers: ReadonlySet<string> = new Set(['signatures', 'annexes', 'parties']);

/** “Enligt stadgarna” cites another text, and is what we look for. */
function isStated(agreement: Agreement): boolean {
  return ways.some(({ letters, pattern, amongSignatures }) =>
    sentencesWith(agreement, letters).some((sentence) => {
      const lower = lowerOf(sentence);
      if (sentence.block.quoted || !pattern.test(lower)) return false;
      if (!amongSignatures || signing.test(lower)) return true;
      const section = sectionAt(agreement, sentenceRange(sentence));
      return section === null || papers.has(section);
    }),
  );
}
