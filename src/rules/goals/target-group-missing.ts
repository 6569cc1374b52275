import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

const letters = [
  'barn',
  'ung',
  'tonår',
  'äldre',
  'elev',
  'student',
  'senior',
  'pension',
  'invån',
  'boende',
  'som bor',
  'borna',
  'bybor',
  'granna',
  'medborg',
  'kvinn',
  'män',
  'flick',
  'pojk',
  'tjej',
  'kill',
  'familj',
  'förälder',
  'föräldra',
  'mamm',
  'papp',
  'gravid',
  'syskon',
  'nyanländ',
  'flykting',
  'asyl',
  'migrant',
  'utrikes',
  'utlands',
  'ukrain',
  'person',
  'människ',
  'vuxn',
  'anhörig',
  'närstående',
  'brukare',
  'patient',
  'klient',
  'hemlös',
  'arbetslös',
  'arbetssök',
  'funktions',
  'våldsutsatt',
  'offer',
  'missbruk',
  'beroende',
  'ålder',
  'år',
  'som ',
  'dagledig',
  'ensam',
  'allmänhet',
  'befolkning',
  'förening',
  'hyresg',
  'sörjande',
  'intagna',
  'minoritet',
  'romer',
  'hbtq',
  'skol',
];
/** People, by who they are. */
const people =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*(?:ungdom|pensionär|invånar|medborgar|anhörig|närstående|kvinn|flick|pojk|student|flykting|nyanländ|familj|föräldra|förälder|grannar|hyresgäst|brottsoffer|brukare|patient|klient|arbetslös|arbetssök|hemlös|våldsutsatt|missbruk|funktionsnedsätt|funktionshind|asylsök|befolkning|syskon)[a-zà-öø-ɏ-]*|[a-zà-öø-ɏ]*(?:elev|boende|senior|bor)(?:er|erna|s|ar|arna|na|n)?(?![a-zà-öø-ɏ])|elev[a-zà-öø-ɏ]+|barn(?!ets bästa|konv|persp|rätt)[a-zà-öø-ɏ-]*|[a-zà-öø-ɏ]{3,}barn(?:en)?|unga|ungas|tonår[a-zà-öø-ɏ]*|äldre|äldres|män|männen|tjejer|killar|vuxna|vuxnas|mammor|pappor|gravida|migranter|utrikes ?födda|utlandsfödda|ukrain[a-zà-öø-ɏ]+|daglediga|ensamstående|ensamma|allmänheten|sörjande|intagna|romer|samer|minoritet[a-zà-öø-ɏ]*|hbtq[a-zà-öø-ɏ]*|skolklass[a-zà-öø-ɏ]*|(?:personer|människor|alla|de|dem|den|folk|någon|någon annan|var och en|andra) (?:som (?:bor|lever|har (?:utsatts|varit|drabbats|förlorat|en|ett|svårt|kommit|behov av)|är (?:över|under|ny|utsatt|arbets|ensam|sjuk|mellan)|saknar|står|lider|studerar|går i|kommit|flyttat|växer|mist|förlorat|befinner|söker|vill (?:lära|bryta|lämna)|lämnar|riskerar)|med (?!ansvar|mandat)|i (?:åldern|behov av|hemlöshet|utanförskap|utsatthet)|över \d|under \d|utan|mellan \d|från|på flykt)|i åldern|mellan \d+ och \d+ år|\d+ ?[–-] ?\d+ år|årskurs|över \d+ år|(?:områdets|lokala|ortens|stadsdelens|mindre|bygdens|kommunens|andra|fler) (?:föreningar|föreningslivet|organisationer)|föreningsaktiva?|föreningslivet|idéburna organisationer|föreningar (?:i|som|med))/;
/** Not for whom: a board’s name, how many live in the municipality, who shows an extract from a register. */
const names =
  /(?:[a-zà-öø-ɏ-]+(?:,| och| samt) )?[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)(?:en|ens)?(?![a-zà-öø-ɏ])|\d[\d ]* invånare|invånarantal[a-zà-öø-ɏ]*|barnets bästa|alla människor[^.;]{0,20} (?:lika|värde)/g;
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
    const named = ownOf(agreement, sentencesWith(agreement, letters)).filter((sentence) =>
      namesPeople(agreement, sentence),
    );
    if (titleNamesPeople(agreement)) return;
    const [vague] = ownOf(agreement, sentencesWith(agreement, ['sig ', 'för ', 'målgrupp'])).filter(
      (sentence) => isVague(agreement, sentence),
    );
    const background = new Set(placesOf(agreement, 'background').flatMap(({ blocks }) => blocks));
    const outside = named.filter(({ block }) => !background.has(block));
    if (outside.length > 0 || (named.length > 0 && !vague)) return;
    if (vague) {
      yield { message: 'vague', at: sentenceRange(vague), section: 'target-group' };
    } else {
      yield { message: 'missing', ...placeFor(agreement, ['target-group', 'activity', 'goals']) };
    }
  },
});

function titleNamesPeople({ title }: Agreement): boolean {
  return title !== null && people.test(lowered(title.text).replace(names, ' '));
}

function namesPeople(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!people.test(lower) || ofOther.test(lower)) return false;
  if (elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  // A party that is named after those it works for is still a party.
  let text = lower;
  for (const { start, end } of partyMentionsIn(sentence.text, agreement.reading.parties)) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return people.test(text.replace(names, ' '));
}

function isVague(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return (
    means.test(lower) &&
    !people.test(lower) &&
    !elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))
  );
}
