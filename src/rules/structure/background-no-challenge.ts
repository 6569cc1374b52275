import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { namesPeopleIn } from '../../agreement/language/people.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import { hasGap, ownOf, ownUnder } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

/** What a community lacks or suffers from, in words that say so by themselves. */
const trouble =
  /utmaning|problem(?!fri)|behov(?!spröv|sanpass)|ohälsa|frånvaro|utanförskap|segreg|arbetslös|hemlös|bostadslös|våld|missbruk|fattig|brottslig|kriminal|(?<!gem)ensam|klyft|ojäml|ojämställ|otrygg|isoler|trångbodd|hemmasitt|stillasitt|övervikt|skadegör|diskriminer|rasism|mobb|skräp|avfolk|försämra|bekym|ofrivillig|eftersatt|otillgänglig|bortglöm|otillräcklig|mellan stolarna|ingenstans|nedlagd|orättvis|underrepresenter|på flykt|(?<![a-zà-öø-ɏ])(?:brist(?:en|er|erna)? (?:på|i)|bristande|oro(?:n|as|ar|ande|lig)?(?![a-zà-öø-ɏ])|utsatt(?:a|het)|trångt|avhopp|hoppar av|droger|gäng(?:en)?(?![a-zà-öø-ɏ])|glesn|svår(?:t|are|ast|ighet)|larm|kris(?:en|er|erna)?(?![a-zà-öø-ɏ])|långt (?:ifrån|från|till|bort)|kriget|stress|rädd(?:a|sla[n]?)?(?= att| för|[,.])|sorg(?:en)?(?![a-zà-öø-ɏ])|dåligt|sämre|tvingas|tappa(?:r|t|de)|(?:lades?|lagts|läggs) ne[dr]|stäng(?:de|t|des|ts)|drog(?:s)? in|försv(?:inner|unnit|ann)|dör(?![a-zà-öø-ɏ])|mister|förlorar|utrot|hotad|hot om|ingen att|varken|blir utan|sällan|hemma(?![a-zà-öø-ɏ])|st(?:år|ått) utan|utan (?:arbete|jobb|bostad|behörighet|gymnasie|sällskap|att någon)|växer upp utan|färre|hamnar (?:utanför|mellan|efter|i)|faller (?:utanför|mellan|bort)|behöv(?:s|ts|des)|rå(?:r|tt) på|skjuts upp|väntetid|köer|illa|olika villkor|ojämnt|fast i|riskera|risken|särskilt hårt|challenge|needs?(?![a-z])|problems|lacks?(?![a-z])|lonel|isolat|unemploy|difficult|violence|poverty|exclu|homeless|worse|struggl|nowhere|seldom|few of)/g;
/** A development or a share: a sign of trouble, unless it is the association’s own success. */
const trend =
  /(?<![a-zà-öø-ɏ\d])(?:minska(?:r|t|de)|sjunk(?:er|it)|öka(?:r|t|de)|stig(?:er|it)|steg|allt fler|vanligare|(?:bara|endast|knappt|nästan) (?:var|[a-zà-öø-ɏ\d]+ av|\d)|var (?:tredje|fjärde|femte|sjätte|tionde)|varannan|varannat|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|hälften|\d{1,3}|många|flera) av (?:tio|fem|fyra|tre|hundra|\d{1,3})(?= )|(?:lägre|högre) (?:än|i)|dubbelt så|få (?:av|som|platser|har|är|kommer)|increas(?:es|ed|ing)|decreas(?:es|ed|ing)|fewer|every (?:third|fourth|fifth))/;
const success =
  /verksamhet|medlem|samarbet|samverk|besök|intresse|engagemang|föreningens|våra|volontär|members|visitors/;
/** What is not there, or what people do not do. */
const lacking =
  /(?<![a-zà-öø-ɏ])(?:sakna(?:r|s|t|de|des)(?! (?:vinst|motsvarighet|förvaltnings|anställd|egen styrelse|kommersiell))|finns (?:det |här |där |i dag |idag |i byn |i kommunen |i området |ännu |nu )*(?:ingen|inget|inga|få|inte)(?! (?:marknad|annan|andra|konkurr|vinst|någon marknad|någon annan|motsvar|hinder))|(?:når|nås|nå|får|har|kommer|vågar|hittar|söker|deltar|klarar|talar|förstår|känner|orkar|törs|lämnar|pratat|bryr|räcker|litar)(?: [a-zà-öø-ɏ]+){0,3} (?:inte|aldrig|få av)|there is no|have no|has no|do not (?:have|reach|meet|take))/;
/** Sentences on the agreement, its law or its form say nothing of the community. */
const ofForm =
  /avtal|upphandl|beställ|(?<![a-zà-öø-ɏ])marknad|konkurren|vinst|statsstöd|stadg|oberoende|självständig|(?:vid|efter|utifrån|i mån av|allt efter) (?:[a-zà-öø-ɏ]+ )?behov(?![a-zà-öø-ɏ])|(?:när|om|där|vid) (?:det |så |det så )?behövs|(?:företag|bolag|firm)[^.;]{0,80} (?:svara|sade?(?![a-zà-öø-ɏ])|säg|frågad|ringt)|uppstår|uppstå|agreement|procure/;
/** The parties and what they do together: a sentence on people that names none of it tells how they have it. */
const ofParties =
  /förening|kommun(?:en|ens)?(?![a-zà-öø-ɏ])|organisation|partner|part(?:er|erna)|verksamhet|mötesplats|samarbet|samverk|iop|medlem|volontär|anställd|styrelse|startade|öppnade|välkom|vänder sig|riktar sig|bildades|grundades|text(?:en|er)?(?![a-zà-öø-ɏ])|skriv(?:en|it|na|its|its|s)?(?![a-zà-öø-ɏ])|skrev|utkast|formuler|stycke|frågade|ringde|ringt|svarade|förslag|företag|bolag|kostade|(?<![a-zà-öø-ɏ])kr(?:onor)?(?![a-zà-öø-ɏ])|rektor|ordförande/;
/** What a partnership is in general. */
const inGeneral =
  /^(?:ett |en |i ett |an? )?(?:idébur(?:et|na) offentlig(?:t|a) partnerskap|iop|partnerskap|partnerskap(?:et)? som form|samverkansform|public)[a-zà-öø-ɏ]*(?: \([^)]{1,20}\))?,? (?:är|innebär|bygger|förutsätter|handlar|syftar|används|kan|ska|is|means)(?![a-zà-öø-ɏ])/;
/** Said outright, it counts outside the background too. */
const outright =
  /(?<![a-zà-öø-ɏ])(?:samhällsutmaningen|utmaningen (?:är|består|som)|(?:den|de|en|stora|största|gemensamma) (?:samhälls)?utmaning(?:en|ar|arna)? (?:är|som|med|i|för|parterna|partnerskapet)|problemet (?:är|med|att)|behovet av)/;
const outrightIn: ReadonlySet<SectionKey | null> = new Set<SectionKey | null>([
  'agreement-basis',
  'goals',
  'activity',
  'target-group',
  'parties',
  null,
]);
/** What the parties have behind them, alone or together. */
const before =
  /(?<![a-zà-öø-ɏ])(?:tidigare|sedan|redan|hittills|förut|länge|förra|i fjol|våren|hösten|sommaren|vintern|erfarenhet[a-zà-öø-ɏ]*|pilot[a-zà-öø-ɏ]*|försök(?:et|s[a-zà-öø-ɏ]*)?|under (?:flera|många|några|ett par|[a-zà-öø-ɏ]+) år|i (?:flera|många|några|två|tre|fyra|fem|tio) år|har (?:[a-zà-öø-ɏ]+ ){0,4}(?:träffa[a-zà-öø-ɏ]*|samarbeta[a-zà-öø-ɏ]*|samverka[a-zà-öø-ɏ]*|drivit|prövat|provat|haft|hållit|ordnat|stöttat|arbetat|deltagit|genomfört|funnits|byggt|hjälpt|mött[s]?|bildat|startat|kört)|bildades|startade|grundades|började|vände sig|tog (?:kontakt|initiativ)|föreslog|initiativ[a-zà-öø-ɏ]*|ringde|kom till|nytt samarbete|nystartad|första gången|(?:19|20)\d\d|previously|since|earlier|already|proposed|initiative|years?|has (?:been|run|worked|met)|have (?:been|run|worked|met))(?![a-zà-öø-ɏ])/;

/** The commonest of them, which need no pattern. */
const beforeWords = [
  'sedan',
  'tidigare',
  'redan',
  'initiativ',
  ' 20',
  ' 19',
  'erfarenhet',
  'bildades',
];

export const backgroundNoChallenge = defineRule({
  id: 'background-no-challenge',
  group: 'structure',
  title: { sv: 'Utmaningen i bakgrunden', en: 'The challenge in the background' },
  summary: {
    sv: 'Bakgrunden säger vilken samhällsutmaning partnerskapet ska möta, varför det behövs och vad parterna har gjort tidigare.',
    en: 'The background says which challenge to society the partnership meets, why it is needed and what the parties have done before.',
  },
  rationale: {
    sv: 'Ett partnerskap börjar i ett behov som parterna ser tillsammans. Står det inte vilket behovet är går det varken att förstå målen eller att i efterhand se om något blev bättre. Det är också det som skiljer partnerskapet från ett vanligt bidrag.',
    en: 'A partnership begins in a need that the parties see together. If it is not said which need, one can neither understand the goals nor see afterwards whether anything became better. It is also what sets the partnership apart from an ordinary grant.',
  },
  advice: {
    sv: 'Beskriv med två eller tre meningar vad som är svårt i dag, för vem och hur ni vet det. Lägg till varför ni gör något åt det tillsammans och vad ni redan har prövat.',
    en: 'Describe in two or three sentences what is hard today, for whom and how you know. Add why you do something about it together and what you have already tried.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['background'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.2, samhällsutmaningen och varför partnerskapet tecknas',
        en: 'section 2.2, the challenge and why the partnership is made',
      },
      level: 'recommended',
    },
  ],
  messages: {
    challenge: {
      sv: 'Bakgrunden säger inte vilken utmaning eller vilket behov partnerskapet ska möta. Skriv vad som är svårt i dag, för vem, och varför ni gör något åt det tillsammans.',
      en: 'The background does not say which challenge or need the partnership is to meet. Write what is hard today, for whom, and why you do something about it together.',
    },
    earlier: {
      sv: 'Bakgrunden beskriver utmaningen, men inte hur parterna kom hit. Skriv gärna vem som tog initiativet och om ni har arbetat tillsammans tidigare.',
      en: 'The background describes the challenge, but not how the parties came here. You may want to write who took the initiative and whether you have worked together before.',
    },
  },
  proposals: {
    default: {
      sv: 'I [fyll i: område] har [fyll i: vilka] det i dag svårt med [fyll i: vad]. Det visar [fyll i: underlag]. Ingen av parterna löser det på egen hand, och därför ingår de ett partnerskap.',
      en: 'In [fill in: area], [fill in: who] have difficulties today with [fill in: what]. This is shown by [fill in: source]. No party solves it alone, and therefore they enter into a partnership.',
    },
    earlier: {
      sv: 'Initiativet kom från [fyll i: part]. Parterna har sedan [fyll i: år] [fyll i: vad ni har gjort tillsammans].',
      en: 'The initiative came from [fill in: party]. Since [fill in: year] the parties have [fill in: what you have done together].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nFöreningen Norra grundades 2004 och har tre anställda. Parterna trivs ihop och vill fortsätta.\n',
      finds: [{ message: 'challenge', on: '## Bakgrund', severity: 'warning' }],
    },
    {
      // What partnerships in general are for is not what this one is for.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nEtt idéburet offentligt partnerskap är ett sätt att ta sig an utmaningar i samhället. Föreningen saknar vinstsyfte och träffar kommunen vid behov.\n',
      finds: [{ message: 'challenge', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nMånga unga i Norra saknar någonstans att vara på kvällarna. Kommunen når få av dem och behöver göra det tillsammans med andra.\n',
      finds: [{ message: 'earlier', on: '## Bakgrund', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nMånga unga i Norra saknar någonstans att vara på kvällarna. Sedan 2024 har kommunen och föreningen öppnat skolans matsal en kväll i veckan.\n',
      finds: [],
    },
    {
      // Without the word challenge: a development that nobody wishes for.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Varför vi gör det här\n\nVar fjärde elev i Norra går ut skolan utan behörighet. Föreningen ringde till skolan hösten 2025 och frågade vad den kunde göra.\n',
      finds: [],
    },
    {
      // Nothing stands about the background at all: that is said by missing-required-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nParternas gemensamma mål är att fler unga deltar.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Background\n\nThe association was founded in 2004 and has three employees.\n',
      finds: [{ message: 'challenge', on: '## Background' }],
    },
  ],
  *check(agreement) {
    const own = ownUnder(agreement, 'background');
    if (hasGap(agreement, own)) return;
    const isBare = own.length === 0;
    const { parties } = agreement.reading;
    // A section that stands nowhere, or with nothing under it, is said by other rules.
    if (isBare && (hasHeading(agreement) || agreement.profile.required.includes('background')))
      return;
    const place = placeFor(agreement, ['background']);
    if (!own.some((sentence) => namesTrouble(sentence, parties)) && !saysOutright(agreement)) {
      yield { message: 'challenge', ...place };
    } else if (!isBare && !tellsOfBefore(agreement, own)) {
      yield { message: 'earlier', severity: 'info', proposal: 'earlier', ...place };
    }
  },
});

function hasHeading({ sections }: Agreement): boolean {
  return (sections.get('background') ?? []).some(({ heading }) => heading !== null);
}

/** “Problemet kan inte lösas av kommunen ensam” */
const unsolved =
  /(?:kan|går|låter sig|klarar|löser|möter)(?: [a-zà-öø-ɏ]+){0,3} (?:inte|ej)(?: att)? (?:lösa|klara|möta|hantera|råda|ensam|själv|på egen)|varken [^.;]{3,60} kan/;

/** A sentence that says what is hard for somebody. */
function namesTrouble(sentence: Sentence, parties: readonly Party[]): boolean {
  const lower = lowerOf(sentence);
  for (const { index } of allMatches(lower, trouble)) {
    if (isName(sentence, index)) continue;
    if (!isNegatedAt(sentence, index) || unsolved.test(lower)) return !isOfForm(lower);
  }
  if (lacking.test(lower) || (trend.test(lower) && !success.test(lower))) return !isOfForm(lower);
  if (!namesPeopleIn(lower) || ofParties.test(lower) || isOfForm(lower)) return false;
  if (ofUs.test(lower) || (content.test(lower) && !lower.includes('inte'))) return false;
  // “Norra samlar människor till musik”: what a party does, whatever it is called.
  return partyMentionsIn(sentence.text, parties).length === 0;
}

/** “Loppet Utmaningen”: a capital within a sentence is a name. */
function isName({ text }: Sentence, index: number): boolean {
  return /^[A-ZÀ-ÖØ-Þ]/.test(text.slice(index)) && /[a-zà-öø-ɏ\d,] $/.test(text.slice(0, index));
}

/** Those who stand behind it, and how glad they are. */
const ofUs = /(?<![a-zà-öø-ɏ])(?:vi som|vi är|vi i|oss som)(?![a-zà-öø-ɏ])/;
const content =
  /(?<![a-zà-öø-ɏ])(?:gillar|tycker om|trivs|glada|roligt|älskar|stolta|uppskattar|uppskattat|populär[at]?|omtyckt[a]?|välbesökt[a]?|lockade|deltog|dansade|firade|firat|grill[a-zà-öø-ɏ]*|kom det [a-zà-öø-ɏ ]{0,30}(?:folk|besökare|deltagare|gäster|människor))(?![a-zà-öø-ɏ])/;

function isOfForm(lower: string): boolean {
  return inGeneral.test(lower) || ofForm.test(lower);
}

/** “Utmaningen är …” in another section, or before the first. */
function saysOutright(agreement: Agreement): boolean {
  return ownOf(agreement, sentencesWith(agreement, ['utmaning', 'problemet', 'behovet av'])).some(
    (sentence) => {
      const lower = lowerOf(sentence);
      const section = sectionAt(agreement, sentenceRange(sentence));
      return outrightIn.has(section) && outright.test(lower) && !inGeneral.test(lower);
    },
  );
}

/** What the parties have done, anywhere that is about the partnership and not about its rules. */
function tellsOfBefore(agreement: Agreement, own: readonly Sentence[]): boolean {
  const others = ownUnder(agreement, 'agreement-basis', 'activity', 'parties', 'values');
  return [...own, ...others].some((sentence) => {
    const lower = lowerOf(sentence);
    return beforeWords.some((word) => lower.includes(word)) || before.test(lower);
  });
}
