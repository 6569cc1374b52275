import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { namesEarlier } from '../../agreement/language/bygone.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, saidIn, saidRange, sentencesWith } from '../../agreement/language/search.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { aidField } from '../../rule-kinds/aid-claims.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const letters = [
  'statsstöd',
  'statligt stöd',
  '107',
  'minimis',
  'mindre betydelse',
  'försumbar',
  'sgei',
  'allmänt ekonomiskt',
  '2012/21',
  'ekonomisk verksamhet',
  'icke-ekonomisk',
  'stödrätt',
  'fem ',
];
/** The rules are named. */
const named =
  /(?<![a-zà-öø-ɏ])(?:(?:eu:s |eu-)?(?:statsstöd[a-zà-öø-ɏ]*|statligt stöd(?! från| till)|stödrätt[a-zà-öø-ɏ]*)|artikel 107[^a-zà-öø-ɏ]?|107\.1|de[ -]minimis[a-zà-öø-ɏ-]*|stöd(?:et)? av mindre betydelse|försumbar[ta] stöd(?:et)?|sgei[a-zà-öø-ɏ-]*|tjänst(?:er|en)? av allmänt ekonomiskt intresse|2012\/21|icke[ -]ekonomisk[a-zà-öø-ɏ]*|fem (?:frågor(?:na)?|kriteri(?:er|erna)|villkor(?:en)?|rekvisit(?:en)?|krav(?:en)?)(?= (?:[a-zà-öø-ɏ]+ ){0,4}?(?:eu|eu:s|unionens?|kommissionen)(?![a-zà-öø-ɏ])))/g;
/** … and applied: somebody has come to something. */
const concluded =
  /(?<![a-zà-öø-ɏ])(?:bedöm(?:t|ts|de|des|s|er|ning|ningen)|bedömd|funnit|kommit fram till|konstatera(?:t|ts|des)|prövat|prövats|prövades|är (?:inte|ej|icke|därför|alltså|varken|lokal|avgiftsfri|ett)|utgör (?:inte|ej|inget|därför|alltså|ett)|omfattas (?:inte|ej|därför)|uppfyll[a-zà-öø-ɏ]*|inte uppfylld[a-zà-öø-ɏ]*|(?:ges|lämnas|beviljas|utgår|faller|ryms)(?: [a-zà-öø-ɏ]+){0,4} (?:som|enligt|inom|under|utanför)|påverkas? inte|bedriv(?:er|s) (?:inte|ingen)|förenlig[a-zà-öø-ɏ]*|påverkar inte|(?:rör|handlar)(?: det| sig){1,2}(?: [a-zà-öø-ɏ]+)? (?:inte|ej)|är det (?:[a-zà-öø-ɏ]+ )?(?:inte|ej|inget)|(?:träffas|räknas|berörs|ses|klassas|betraktas)(?: [a-zà-öø-ɏ]+)? (?:inte|ej)|(?:inte|ej) (?:heller )?(?:omfattas|utgör|träffas|räknas|är|påverkar|berörs|innebär|bedöms)|(?:inte|ej) (?:är )?(?:fråga om|tal om|aktualiseras|aktuellt|tillämplig[at]?)|(?:föreligger|förekommer|innebär|ges|lämnas)(?: [a-zà-öø-ɏ]+)? (?:inte|ej|inget|ingen)|statsstödsbedömning(?:en)? [^.;]{0,40}(?:finns|gjordes|visar|visade|från den)|understiger|grundas på|stödjer sig på|vilar på|slutsats[a-zà-öø-ɏ]*|inget statsstöd|inte statsstöd|icke-ekonomisk)(?![a-zà-öø-ɏ])|\(nej\)|(?:svaret|[:?]) nej(?![a-zà-öø-ɏ])/;
/** … in the sentence after: “Svaret blev nej”, “två av dem är inte uppfyllda”. */
const outcome =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej) (?:heller )?(?:är )?(?:uppfylld[a-zà-öø-ɏ]*|statsstöd|stöd)|uppfylls (?:inte|ej)|slutsats(?:en)?|(?:svaret|utfallet|resultatet) (?:blev|blir|är|var)|(?:blev|blir) (?:svaret |slutsatsen )?nej|(?:inte|ingen|icke)[ -]ekonomisk[a-zà-öø-ɏ]*|påverkas? (?:inte|ej)|inget (?:statligt |otillåtet )?(?:stats)?stöd)(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*nej[,. ]/;
/** “Frågan är inte utredd” */
const undone =
  /(?<![a-zà-öø-ɏ])(?:är|har|blivit)(?: ännu| än)? (?:inte|ej)(?: ännu| än)? (?:bedöm|pröva|gjor|granska|undersök|genomför|utre)/;
const condition = /^[^a-zà-öø-ɏ]*(?:om|ifall|skulle|visar det sig|är|när|skall|ska)(?![a-zà-öø-ɏ])/;
/** … and who is still to do it. */
const toCome =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|bör|behöver|måste|kommer att)(?: [a-zà-öø-ɏ]+){0,3} (?:bedöma|bedömas|beakta|beaktas|följa|följas|pröva|prövas|utreda|utredas|ta hänsyn|iaktta|iakttas)/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const money = `# Mötesplats Norra\n\n${parties}\n## Ekonomi\n\nKommunen bidrar med 100 000 kronor per år till Föreningen Norra.`;

export const stateAidNotAssessed = defineRule({
  id: 'state-aid-not-assessed',
  group: 'state-aid',
  title: { sv: 'Bedömning av statsstöd', en: 'Assessment of State aid' },
  summary: {
    sv: 'Ärendet eller texten visar hur stödet har bedömts mot EU:s regler om statsstöd, och varför.',
    en: 'The case or the text shows how the support was assessed under the EU rules on State aid, and why.',
  },
  rationale: {
    sv: 'Pengar, lokaler och arbetstid från en kommun kan vara statsstöd även när mottagaren är en ideell förening. Oftast är något av de fem kriterierna inte uppfyllt, men det behöver någon ha bedömt. Utan anteckning är det svårt att visa i efterhand.',
    en: 'Money, premises and working hours from a municipality can be State aid even when the recipient is a non-profit association. Usually one of the five criteria is not met, but somebody needs to have assessed it. Without a note it is hard to show afterwards.',
  },
  advice: {
    sv: 'Gå igenom kriterierna: offentliga medel, en viss mottagare, ekonomisk verksamhet, en fördel, påverkan på konkurrens och handel. Skriv vilket som inte är uppfyllt och varför, under statsstöd i avtalskortet, och låt en jurist läsa.',
    en: 'Go through the criteria: public resources, a certain recipient, economic activity, an advantage, effect on competition and trade. Write which is not met and why, under State aid in the card, and let a jurist read it.',
  },
  about: 'case',
  severity: 'warning',
  sections: ['economy'],
  basis: [
    {
      work: 'procurement-authority-iop',
      place: {
        sv: 'statsstödsreglerna ska vara förenliga med ett IOP',
        en: 'an IOP is to be in line with the rules on State aid',
      },
    },
    {
      work: 'state-aid-shelters',
      place: {
        sv: 'bedöm och anteckna vilket av de fem kriterierna som inte är uppfyllt',
        en: 'assess and note which of the five criteria is not met',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    missing: {
      sv: 'Hur har stödet bedömts mot EU:s regler om statsstöd? Varken texten eller avtalskortet säger det. Leta efter en anteckning i ärendet, eller be en jurist göra bedömningen.',
      en: 'How was the support assessed under the EU rules on State aid? Neither the text nor the card says so. Look for a note in the case, or ask a jurist to assess it.',
    },
    named: {
      sv: 'Vad kom bedömningen av statsstöd fram till? Texten nämner reglerna (”{words}”) men inte slutsatsen. Leta efter en anteckning i ärendet, eller be en jurist göra bedömningen.',
      en: 'What did the assessment of State aid come to? The text mentions the rules (“{words}”) but not the conclusion. Look for a note in the case, or ask a jurist to assess it.',
    },
    reasons: {
      sv: 'Vilka är skälen för bedömningen av statsstöd? Avtalskortet säger vad den kom fram till men inte varför. Skriv en eller två meningar under notering.',
      en: 'What are the reasons for the assessment of State aid? The card says what it came to but not why. Write one or two sentences under note.',
    },
  },
  proposals: {
    default: {
      sv: '{Public} bedömde den [fyll i: dag] att [fyll i: villkor, till exempel att verksamheten inte är ekonomisk], eftersom [fyll i: skäl]. Stödet omfattas därför inte av reglerna om statsstöd. Anteckningen finns i ärendet.',
      en: 'On [fill in: day] {public} assessed that [fill in: condition, such as that the activity is not economic], because [fill in: reason]. The rules on State aid therefore do not apply. The note is in the case.',
    },
    reasons: {
      sv: 'Verksamheten är [fyll i: skäl, till exempel lokal, öppen för alla och avgiftsfri].',
      en: 'The activity is [fill in: reason, such as local, open to all and free of charge].',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `${money}\n`,
      finds: [{ message: 'missing', on: '## Ekonomi', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${money} Parterna ska följa reglerna om statsstöd.\n`,
      finds: [{ message: 'named', on: 'statsstöd' }],
    },
    {
      language: 'sv',
      text: `${money}\n`,
      card: 'statsstöd:\n  bedömning: ej-stöd\n',
      finds: [{ message: 'reasons', on: 'ej-stöd', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${money} Förvaltningen bedömde den 3 februari 2026 att verksamheten inte är ekonomisk, eftersom den är öppen för alla och avgiftsfri. Stödet är därför inte statsstöd.\n`,
      finds: [],
    },
    {
      // The case has it.
      language: 'sv',
      text: `${money}\n`,
      card: 'statsstöd:\n  bedömning: ej-ekonomisk\n  datum: 2026-02-03\n  notering: Öppen för alla och avgiftsfri.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const field = aidField(agreement, 'assessment');
    if (field) {
      const hasReasons = ['note', 'regulation'].some((key) => aidField(agreement, key) !== null);
      // What support of these kinds rests on is asked for by the rules about them.
      if (ownRules.has(String(field.value)) || hasReasons || isConcluded(agreement)) return;
      const { range, source } = field;
      yield { message: 'reasons', at: range, source, severity: 'info', proposal: 'reasons' };
      return;
    }
    if (!isBetweenParties(agreement) || isConcluded(agreement)) return;
    const data = sidesData(agreement);
    const [said] = saidIn(agreement, letters, named);
    if (said) yield { message: 'named', at: saidRange(said), data: { ...data, words: said.text } };
    else yield { message: 'missing', ...placeFor(agreement, ['economy']), data };
  },
});

const ownRules: ReadonlySet<string> = new Set(['de-minimis', 'sgei-de-minimis', 'sgei-decision']);

/** Whether the text tells what the assessment came to. */
function isConcluded(agreement: Agreement): boolean {
  const { facts, blocks } = agreement;
  return sentencesWith(agreement, letters).some((sentence) => {
    const { block } = sentence;
    const lower = lowerOf(sentence);
    const at = lower.search(named);
    if (at < 0 || block.footnote || isQuotedAt(sentence, at, blocks)) return false;
    if (toCome.test(lower) && within(facts.dates, sentenceRange(sentence)).length === 0)
      return false;
    if (namesEarlier(lower) || undone.test(lower) || isLeftOpen(sentence)) return false;
    return concluded.test(lower) || nextOnes(agreement, sentence).some(isOutcome);
  });
}

/** The two sentences after it in the same paragraph. */
function nextOnes(agreement: Agreement, sentence: Sentence): readonly Sentence[] {
  const at = indexOf(agreement, sentence) + 1;
  return agreement.sentences.slice(at, at + 2).filter(({ block }) => block === sentence.block);
}

function isOutcome(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return outcome.test(lower) && !condition.test(lower) && !toCome.test(lower);
}
