import type { Sentence } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { hasAny } from '../../agreement/language/letters.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import {
  countingSentences,
  followUpSentences,
  isFollowingUp,
  underFollowUp,
} from '../../rule-kinds/follow-up.ts';
import { hasGap } from '../../rule-kinds/own-sentences.ts';
import { headOf } from '../../rule-kinds.ts';

/** Words that ask what became different. */
const change =
  /(?<![a-zà-öø-ɏ])(?:resultat(?:et|en|ens)?|minska(?:t|r|de|s)|öka(?:t|r|de|s)|förbättra(?:t|ts|s|r)|(?:blivit|blir|mår|trivs|sover|har det) (?:[a-zà-öø-ɏ]+ )?(?:enklare|lugnare|gladare|roligare|friskare|starkare|bättre|sämre|mindre|mer|lättare|svårare|tryggare|färre|fler|annorlunda|större|vanligare|ovanligare)|(?:mindre|mer) (?:ensam|trygg|isoler|delaktig)[a-zà-öø-ɏ]*|(?:känner|kände)(?! till)|nytta[n]?|nöjda?|bidragit|inneburit|innebär för|(?:om|hur|vad) [^.;]{0,60} bidrar till|bety(?:tt|der|delse[n]?)|(?:har )?lett till|leder till|(?:uppföljning(?:en)?|utvärdering(?:en)?) av (?:de )?(?:gemensamma )?målen|går vidare|livet|uppnå(?:tt|tts|s|dda)|åstadkommit|mål(?:en|et|sättning[a-zà-öø-ɏ]*)?(?: [a-zà-öø-ɏ\d.]+){0,4} (?:nås|nåtts|nådda|nått|uppfylls|uppfyllts|följs|infriats)|(?:nått|nå|når|följer upp|följa upp|mot|utifrån|i förhållande till)(?: [a-zà-öø-ɏ]+){0,3} (?:[a-zà-öø-ɏ]*mål(?:en|et)|syftet)|syftet(?: [a-zà-öø-ɏ]+){0,3} (?:nås|nåtts|uppfylls|uppfyllts)|behovet (?:finns|kvarstår|har)|(?:som|har|hur många|fler) (?:[a-zà-öø-ɏ-]+ ){0,5}(?:fått|gått vidare|går vidare|hittat|börjat|lyckats|slutat|kommit i arbete|kommit vidare)|vad som har hänt|(?:vad|något|någonting)(?: som)? (?:har |hade )?(?:ändra(?:ts|t sig)|blivit annorlunda)|utfall(?:et)?|framsteg|trygg(?:are|het[a-zà-öø-ɏ]*)|före och efter|i början och (?:i|på) slutet|hjälpt(?:e)? det|det (?:har )?hjälpt(?:e)?|tar med sig|(?:fått|får|få) ut|mervärde[nt]?|åt rätt håll|vad (?:det|partnerskapet|arbetet|verksamheten|insatsen) (?:har )?(?:gett|gjort|åstadkommit)|välmående|hälsa[n]?|samma (?:frågor|enkät|mätning)[a-zà-öø-ɏ]*[^.;]{0,40} (?:på nytt|igen|en gång till|upprepas)|(?:om|hur) (?![^.;]{0,40}(?:kostnad|pris|hyra|budget|antal|avgift))[^.;]{2,60} (?:stigit|sjunkit|vuxit|växt|avtagit|vänt|brutits|lättat)|(?:förr|förut|tidigare) [^.;]{2,80} (?:i dag|idag|numera|nu))(?![a-zà-öø-ɏ])/g;
/** The same, where a part of the word is enough. */
const outright =
  /effekt(?!iv)|än (?:förr|förut|innan|tidigare|förra|i fjol|året innan|för ett år sedan)(?![a-zà-öø-ɏ])|hur det (?:går|gick|har gått) för (?!avtal|partnerskap|samarbet|oss|verksamhet|förening|kommun)|hur det känns|förändr|skillnad|förbättr|upplev|nöjdhet|påverka|måluppfyll|indikator|utmaning|livskvalit/g;
/** A question put: “svarar på om ensamheten bryts”. How the cooperation works is another question. */
const asked =
  /(?<![a-zà-öø-ɏ])(?:fråg(?:a|ar|as|or|orna|an)|svar(?:a|ar|as|et)?(?: [a-zà-öø-ɏ]+)? på|bedöm(?:a|er|s|as)|undersök(?:a|er|s|as)|studera(?:r|s)?|belys(?:a|er|es)|(?:visa|visar) (?=om))(?: [a-zà-öø-ɏ]+){0,3}? ?(?:om|huruvida|vilk(?:a|en|et)|vad) (?!samarbet|samverkan|parter|part |avtal|överenskommels|åtagand|arbetet|förändr|budget|medlen|pengarna|verksamheten (?:följer|bedrivs|genomförs)|kommunen|föreningen|styrgruppen|aktivitet|som (?:ska|behöver|kan|har gjorts|gjorts|genomförts)|de |vi |nästa)/;
/** The same words of money, of staff and of what the parties may alter. */
const ofOther =
  /(?<![a-zà-öø-ɏ])(?:(?:ekonomisk[a-zà-öø-ɏ]*|årets|bokfört|budget[a-zà-öø-ɏ]*) (?:[a-zà-öø-ɏ]+ )?(?:resultat|utfall)[a-zà-öø-ɏ]*|resultat- och|resultaträkning[a-zà-öø-ɏ]*|utfall(?:et)? (?:av|mot|jämfört med) (?:[a-zà-öø-ɏ]+ )?budget[a-zà-öø-ɏ]*|(?:föreslå[a-zà-öø-ɏ]*|besluta[a-zà-öø-ɏ]*(?: om)?|göra|genomföra|väsentliga|större|planerade|behov av|eventuella|om) förändring[a-zà-öø-ɏ]*|skillnad[a-zà-öø-ɏ]* mellan (?:[a-zà-öø-ɏ]+ ){0,2}?(?:budget|planera|beräkna|utfall|kostnad|avsatt|bidrag|plan(?:en)?)[a-zà-öø-ɏ]*(?: och [a-zà-öø-ɏ]+)?|förändring[a-zà-öø-ɏ]* (?:i|av|behöver|ska|bör|krävs) (?:[a-zà-öø-ɏ]+ )?(?:öppettid|schema|lokal|styrelse|ledning|bemann|adress|kontaktperson|förutsättning|lag|regel|pris|kostnad|avtal|överens|verksamhet|personal|organisation|budget|bemanning|göras|ske|vidtas)[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]+förändringar|(?:kommer (?:förbi|ut|på besök)|besiktigar|inspekterar|synar|godkänner)[^.;]{0,60} resultatet)/g;
/** What the long patterns cannot match without: most sentences hold none of it. */
const otherLetters = ['resultat', 'utfall', 'förändring', 'skillnad'];
const changeLetters =
  /resultat|ändrat|minska|öka|förbättra|blivit|blir|mår |trivs|sover|hjälpt|har det|mindre|mer |känner|kände|nytta|nöjd|bidra|inneb|bety|le[td]{1,2}e?r? till|mål|syfte|går vidare|livet|uppnå|åstadk|behovet|fått|gått|hittat|börjat|lyckats|slutat|kommit|hänt|med sig| ut|början|utfall|framsteg|trygg|före och|mervärde|åt rätt|vad (?:det|p|a|v|i)|välm|hälsa|samma |stigit|sjunkit|vuxit|växt|avtagit|vänt|brutits|lättat|förr |förut |tidigare /;
const askLetters = ['fråg', 'svar', 'bedöm', 'undersök', 'studera', 'belys', 'visa'];
const askedLetters = [' på', 'fråg', 'bedöm', 'undersök', 'studera', 'belys', 'visa'];
/** What is counted when only activities are. */
const counts =
  /(?<![a-zà-öø-ɏ])(?:antal[a-zà-öø-ɏ]*|statistik[a-zà-öø-ɏ]*|beläggning[a-zà-öø-ɏ]*|hur många|besöks?[a-zà-öø-ɏ]*|närvaro[a-zà-öø-ɏ]*|aktivitet[a-zà-öø-ɏ]*|volym[a-zà-öø-ɏ]*|öppettim[a-zà-öø-ɏ]*|siffror[a-zà-öø-ɏ]*)/;

export const followupNoEffectQuestion = defineRule({
  id: 'followup-no-effect-question',
  group: 'follow-up',
  title: { sv: 'Frågan om skillnad', en: 'The question of difference' },
  summary: {
    sv: 'Uppföljningen frågar om något har blivit annorlunda för dem som partnerskapet är till för.',
    en: 'Follow-up asks whether anything has become different for those whom the partnership is for.',
  },
  rationale: {
    sv: 'Antalet träffar visar att något har gjorts, inte att det hjälpte. En revision av partnerskap i Stockholm pekade på att uppföljningen behövde utvecklas för att visa avsedd effekt. En enda fråga om vad som har förändrats räcker långt.',
    en: 'The number of meetings shows that something was done, not that it helped. An audit of partnerships in Stockholm pointed out that follow-up needed developing to show the intended effect. A single question on what has changed goes a long way.',
  },
  advice: {
    sv: 'Lägg till en fråga om förändring, gärna ställd till deltagarna själva. Fråga också varandra om föreningen har kunnat behålla sin självständighet, om ni har tagit vara på varandras styrkor och om ni har varit öppna.',
    en: 'Add a question on change, preferably put to the participants themselves. Ask one another too whether the association has kept its independence, whether you have used one another’s strengths and whether you have been open.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['follow-up'],
  cause: 'effect',
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.6, om utmaningen blev löst',
        en: 'section 2.6, whether the challenge was solved',
      },
      level: 'recommended',
    },
    { work: 'stockholm-audit', place: { sv: 'avsedd effekt', en: 'intended effect' } },
  ],
  messages: {
    missing: {
      sv: 'Uppföljningen gäller vad som görs. Ingen frågar om något har blivit annorlunda för dem som partnerskapet är till för. Lägg till en fråga om förändring.',
      en: 'Follow-up is about what is done. Nobody asks whether anything has become different for those whom the partnership is for. Add a question on change.',
    },
  },
  proposals: {
    default: {
      sv: 'Uppföljningen svarar också på vad som har förändrats: har [fyll i: utmaningen] minskat, och vad säger deltagarna själva?',
      en: 'Follow-up also answers what has changed: has [fill in: the challenge] decreased, and what do the participants say themselves?',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nStyrgruppen träffas i maj. Föreningen berättar hur många kvällar den har haft öppet.\n',
      finds: [
        {
          message: 'missing',
          on: 'Föreningen berättar hur många kvällar den har haft öppet.',
          severity: 'warning',
        },
      ],
    },
    {
      // Results of the budget, and changes that somebody may propose.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nDet ekonomiska resultatet redovisas i mars. Styrgruppen kan föreslå förändringar.\n',
      finds: [{ message: 'missing', on: 'Det ekonomiska resultatet redovisas i mars.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nStyrgruppen går varje maj igenom antalet kvällar och vad besökarna säger att de har haft för nytta av dem.\n',
      finds: [],
    },
    {
      // Whether the goals are reached is the same question, when they are goals of change.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att fler är trygga.\n\n## Uppföljning\n\nVarje maj bedömer parterna om målen har nåtts.\n',
      finds: [],
    },
    {
      // Nothing stands about follow-up at all: that is said by missing-required-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att fler är trygga.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const under = underFollowUp(agreement);
    // Without a heading for it: somebody who counts and tells the other is following up.
    const own = under.length > 0 ? under : countingSentences(agreement);
    if (own.length === 0 || hasGap(agreement, own)) return;
    if (followUpSentences(agreement).some(asksForChange)) return;
    const short =
      own.find((sentence) => /(?<![a-zà-öø-ɏ])(?:antal|hur många)/.test(lowerOf(sentence))) ??
      own.find((sentence) => counts.test(lowerOf(sentence)) && isFollowingUp(sentence)) ??
      own.find((sentence) => counts.test(lowerOf(sentence))) ??
      own.find(isFollowingUp);
    const at = short ? sentenceRange(short) : headOf(agreement, 'follow-up');
    if (at) yield { message: 'missing', at, section: 'follow-up' };
  },
});

function asksForChange(sentence: Sentence): boolean {
  const whole = lowerOf(sentence);
  const lower = hasAny(whole, otherLetters)
    ? whole.replace(ofOther, (words) => ' '.repeat(words.length))
    : whole;
  const says = (pattern: RegExp) =>
    allMatches(lower, pattern).some(({ index }) => !isNegatedAt(sentence, index));
  return (
    says(outright) ||
    (changeLetters.test(lower) && says(change)) ||
    (hasAny(lower, askLetters) && hasAny(lower, askedLetters) && asked.test(lower))
  );
}
