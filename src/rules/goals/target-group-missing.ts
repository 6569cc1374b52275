import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { namesPeopleIn, peopleLetters } from '../../agreement/language/people.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { sectionAt, sentenceRange, sentencesUnder } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

const ofOther =
  /registerutdrag|belastningsregist|registerkontroll|utdrag ur|personuppgift|tystnadsplikt|tjänsteperson|kontaktperson/;
/** Sections that say who the people are that the activity is for; the others speak of people for other reasons. */
const elsewhere: ReadonlySet<SectionKey | null> = new Set<SectionKey | null>([
  'values',
  'economy',
  'term',
  'extension',
  'renegotiation',
  'termination',
  'repayment',
  'changes',
  'confidentiality',
  'personal-data',
  'insurance',
  'signatures',
  'contacts',
  'steering-group',
  'communication',
  'parties',
  'definitions',
]);
/** “vänder sig till”, “målgruppen är”: a sentence that means to say whom it is for. */
const means =
  /(?<![a-zà-öø-ɏ])(?:(?:vänder|riktar) sig (?:[a-zà-öø-ɏ]+ )?till|(?:är|finns) (?:till )?för (?:dem|den|de|alla|målgruppen|behövande|deltagarna)|(?:den |de )?målgrupp(?:en|er|erna)?(?: [a-zà-öø-ɏ]+){0,3} (?:är|består|bestäms|omfattar|utgörs|avgörs))(?![a-zà-öø-ɏ])/;

/** Whoever comes after these words is named, unless it is only “those who need it”. */
const nobody =
  '(?!dem |den |de |det |alla|behövande|målgrupp|personer i |var och en|deltag|besök|intresser|människor i behov|hela|fler|vuxen|kommunen|föreningen|parterna|samtliga|bestäms|avgörs|beskrivs|framgår|densamma|samma |oförändrad|som (?:förut|tidigare|förr)|ännu |inte |bred|stor |okänd|viktig|känd|tydlig|väl )';
const namesSomebody = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:vänder|riktar) sig (?:främst |i första hand |särskilt |framför allt )?till ${nobody}[a-zà-öø-ɏ]{4,}|målgruppen (?:är|består av|utgörs av|omfattar) (?:främst |i första hand )?${nobody}[a-zà-öø-ɏ]{4,})`,
);

export const targetGroupMissing = defineRule({
  id: 'target-group-missing',
  group: 'goals',
  title: { sv: 'Målgrupp', en: 'Target group' },
  summary: {
    sv: 'Texten säger vem verksamheten är till för.',
    en: 'The text says whom the activity is for.',
  },
  rationale: {
    sv: 'När det inte står vem verksamheten är till för kan parterna ha tänkt på olika människor. Då uppstår lätt en diskussion om att någon annan än den man tänkt kommer dit. Det är också svårt att följa upp om man nådde rätt.',
    en: 'When it is not said whom the activity is for, the parties may have had different people in mind. A discussion easily arises about others than the intended coming. It is also hard to follow up whether one reached those one wanted.',
  },
  advice: {
    sv: 'Skriv vilka det gäller: ålder, plats och läge i livet. Skriv gärna också vad som händer när någon annan kommer.',
    en: 'Write who they are: age, place and situation in life. Consider also writing what happens when somebody else comes.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['target-group', 'activity'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.4.2, målgrupp', en: 'section 2.4.2, target group' },
      level: 'recommended',
    },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte vem verksamheten är till för. Skriv vilka det gäller, till exempel ålder, var de bor och vad de behöver.',
      en: 'The text does not say whom the activity is for. Write who they are, for example their age, where they live and what they need.',
    },
    vague: {
      sv: 'Här ska det framgå vem verksamheten är till för, men ingen pekas ut. Skriv vilka det gäller, till exempel ålder, var de bor och vad de behöver.',
      en: 'This is to show whom the activity is for, but nobody is named. Write who they are, for example their age, where they live and what they need.',
    },
  },
  proposals: {
    default: {
      sv: 'Målgruppen är [fyll i: vilka, till exempel ålder och läge i livet] som bor i [fyll i: område]. Andra är välkomna i mån av plats.',
      en: 'The target group is [fill in: who, for example age and situation in life] living in [fill in: area]. Others are welcome if there is room.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Öppna dörren\n\n## Verksamhet\n\nParterna håller öppet hus tre dagar i veckan.\n',
      finds: [{ message: 'missing', on: '## Verksamhet', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Öppna dörren\n\n## Målgrupp\n\nInsatsen riktar sig till den som har nytta av den.\n',
      finds: [{ message: 'vague', on: 'Insatsen riktar sig till den som har nytta av den.' }],
    },
    {
      // A board’s name and the value of all people say nothing of whom it is for.
      language: 'sv',
      text: '# Öppna dörren\n\n## Värdegrund\n\nAlla människor har samma värde.\n\n## Verksamhet\n\nBarn- och ungdomsnämnden upplåter en lokal där föreningen håller öppet hus.\n',
      finds: [{ message: 'missing', on: '## Verksamhet' }],
    },
    {
      // Named without the word target group.
      language: 'sv',
      text: '# Öppna dörren\n\n## Verksamhet\n\nTre dagar i veckan möts pensionärer från Norra och lagar mat ihop.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Öppna dörren\n\n## Målgrupp\n\nMålgruppen är kvinnor som har bott i Sverige i högst två år.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const background = new Set(placesOf(agreement, 'background').flatMap(({ blocks }) => blocks));
    const candidates = sentencesWith(agreement, peopleLetters);
    const names = (sentence: Sentence) =>
      namesPeople(agreement, sentence) && ownOf(agreement, [sentence]).length > 0;
    const empty = emptyGroup(agreement, names);
    if (empty) {
      yield { message: 'vague', at: sentenceRange(empty), section: 'target-group' };
      return;
    }
    if (candidates.some((one) => !background.has(one.block) && names(one))) return;
    if (titleNamesPeople(agreement) || saysWho(agreement)) return;
    const vague = ownOf(agreement, sentencesWith(agreement, ['sig ', 'för ', 'målgrupp'])).find(
      (sentence) => isVague(agreement, sentence),
    );
    if (!vague && candidates.some((one) => background.has(one.block) && names(one))) return;
    if (vague) {
      yield { message: 'vague', at: sentenceRange(vague), section: 'target-group' };
    } else {
      yield { message: 'missing', ...placeFor(agreement, ['target-group', 'activity', 'goals']) };
    }
  },
});

/** The section that is to name them says only “those who like it”, whoever is named elsewhere. */
function emptyGroup(
  agreement: Agreement,
  names: (sentence: Sentence) => boolean,
): Sentence | undefined {
  const under = ownOf(agreement, sentencesUnder(agreement, 'target-group'));
  if (under.some((one) => names(one) || namesSomebody.test(lowerOf(one)))) return undefined;
  if (under.some((one) => /\d|\[/.test(one.text)) || under.length > 2) return undefined;
  return under.find((one) => isVague(agreement, one) && taste.test(lowerOf(one)));
}

const taste =
  /(?<![a-zà-öø-ɏ])(?:dem|den|de|alla) som (?:har|kan ha|får|känner|vill|önskar|behöver|är) ?(?:[a-zà-öø-ɏ]+ ){0,3}?(?:glädje|nytta|behov|intresse|intresserade?|lust|av det|delta|vara med|komma|stöd|hjälp)(?![a-zà-öø-ɏ])/;

function saysWho(agreement: Agreement): boolean {
  return ownOf(agreement, sentencesWith(agreement, [' sig ', 'målgruppen'])).some(
    (sentence) =>
      namesSomebody.test(lowerOf(sentence)) &&
      !ofMessage.test(lowerOf(sentence)) &&
      sectionAt(agreement, sentenceRange(sentence)) !== 'communication',
  );
}

/** “Informationen riktar sig till pressen”: who is to read of it. */
const ofMessage =
  /(?<![a-zà-öø-ɏ])(?:information(?:en|sinsats[a-z]*)?|kommunikation(?:en)?|marknadsföring(?:en)?|annons(?:en|er|erna|eringen)?|affisch(?:en|er|erna)?|nyhetsbrev(?:et)?|kampanj(?:en)?|webbplats(?:en)?|budskap(?:et|en)?|broschyr(?:en)?|utskick(?:et|en)?|rapport(?:en|er|erna)?|inbjudan|inbjudningar(?:na)?)(?: [a-zà-öø-ɏ]+){0,4} (?:vänder|riktar) sig/;

function titleNamesPeople({ title }: Agreement): boolean {
  return title !== null && namesPeopleIn(lowered(title.text));
}

function namesPeople(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!namesPeopleIn(lower) || ofOther.test(lower)) return false;
  if (elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  // A party that is named after those it works for is still a party.
  let text = lower;
  for (const { start, end } of partyMentionsIn(sentence.text, agreement.reading.parties)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return namesPeopleIn(text);
}

function isVague(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return (
    means.test(lower) &&
    !namesPeopleIn(lower) &&
    !/\d{1,3}(?: år|-åring| till)/.test(lower) &&
    !elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))
  );
}
