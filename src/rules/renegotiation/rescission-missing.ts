import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { tellsOfBreach } from '../../agreement/language/breach.ts';
import { lowerOf, ownSentencesWith, sentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { basisOfPoint, headOf } from '../../rule-kinds.ts';

const notice =
  /(?<![a-zà-öø-ɏ])(?:säg(?:a|er|as|s)(?: [a-zà-öø-ɏ-]+){0,4} upp|uppsäg(?:a|as|s|er|ning[a-zà-öø-ɏ]*)|uppsagt|give notice|notice to (?:end|terminate)|terminate)(?![a-zà-öø-ɏ])/;
/** “får inte sägas upp”, “utan uppsägning” say the opposite. */
const denied =
  /(?<![a-zà-öø-ɏ])(?:(?:kan|får|ska)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,2} (?:säga|sägas) upp|ingen(?: [a-zà-öø-ɏ]+){0,4} (?:säga|sägas) upp|utan (?:föregående |iakttagande av |hänsyn till |att iaktta )?(?:någon )?uppsägning|without notice|(?:may|can) not (?:be )?terminate)/i;

/** Everyday words for ending at once because of something grave. */
const grave =
  /(?<![a-zà-öø-ɏ])(?:grov[a-zà-öø-ɏ]*|allvarlig[a-zà-öø-ɏ]*|svek|sviker|missköt[a-zà-öø-ɏ]*|missbruk[a-zà-öø-ɏ]*|fusk[a-zà-öø-ɏ]*|struntar|sköter[a-zà-öø-ɏ ]{0,20} illa|riktigt illa|(?:pengar|medel|bidrag|kassa)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,3}?(?:går|används|använts|används|läggs|hamnar|försvinner)(?: till| för| på)? (?:något|nåt|någonting) (?:helt )?annat|(?:används|går|läggs) (?:pengarna|medlen|bidraget) (?:till|på|för) (?:något|nåt) (?:helt )?annat|(?:ljuger|ljugit|stjäl|stulit|(?:far|farit) med osanning|tar pengar(?:na)?|bedra[rs]|bedragit|lurar|lurat|svindla[a-z]*|oegentlighet[a-z]*)|br(?:yter|utit)(?: [a-zà-öø-ɏ]+){0,3} (?:mot|löfte)|förskingr[a-zà-öø-ɏ]*|olaglig[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** Those who come there and those who work there, who are sent away without the agreement ending. */
const persons =
  /(?<![a-zà-öø-ɏ])(?:besökare|deltagare|volontär|gäst|ungdom|medlem|elev|anställ|ledare|barn|hyresgäst|kund|hen(?![a-zà-öø-ɏ]))/;
const bound =
  /(?<![a-zà-öø-ɏ])(?:part(?:en|er|erna|s)?|(?:iop-?)?avtal[a-zà-öø-ɏ]*|överenskommels[a-zà-öø-ɏ]*|partnerskap[a-zà-öø-ɏ]*|samarbet[a-zà-öø-ɏ]*|samverkan|ni|oss|vi|kommunen|föreningen|kontrakt[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const atOnce =
  /(?<![a-zà-öø-ɏ])(?:samma dag|på dagen|genast|omedelbart|omgående|direkt|med detsamma|med en gång|på en gång|på stående fot|på stört|på studs|(?:med )?omedelbar verkan|på fläcken|utan (?:att vänta|(?:(?:någon|iakttagande av|hänsyn till|att iaktta) )?(?:uppsägningstid|varsel)(?:en|et)?))(?![a-zà-öø-ɏ])/;
const over =
  /(?<![a-zà-öø-ɏ])(?:slut|slutar?|fri(?:tt)? att (?:gå|lämna|kliva|hoppa)|frånträd[a-zà-öø-ɏ]*|träd(?:a|er) (?:ur|ifrån|tillbaka)|tar slut|upphör[a-zà-öø-ɏ]*|avslut[a-zà-öø-ɏ]*|bryt(?:a|er|s|as)|får gå(?! hem)|lämna[a-zà-öø-ɏ]*(?! (?:saken|frågan|ärendet|den|det|in|ut|över) )|säg[a-zà-öø-ɏ]* upp|(?:kliva|hoppa|gå) (?:av|ur)|gå sin väg|dra(?:r)? sig ur|skiljas|faller|(?:är|blir) (?:[a-zà-öø-ɏ]+ ){0,3}över(?! (?:gränsen|till|på))|stopp|(?:är|åker|blir|kastas) (?:[a-zà-öø-ɏ]+ )?ut(?:e(?:sluten)?)?|inte längre (?:[a-zà-öø-ɏ]+ )?(?:bunde?n[a]?|med|part)|gäller (?:[a-zà-öø-ɏ]+ )?inte längre)(?![a-zà-öø-ɏ])/;

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.9', en: 'section 2.9' },
  level: 'recommended',
};

export const rescissionMissing = defineRule({
  id: 'rescission-missing',
  group: 'renegotiation',
  title: { sv: 'Hävning', en: 'Rescission' },
  summary: {
    sv: 'Texten säger vad som krävs för att avsluta avtalet genast.',
    en: 'The text says what it takes to end the agreement at once.',
  },
  rationale: {
    sv: 'Att häva är att avsluta avtalet genast när en part brister allvarligt. Uppsägning är något annat: då löper avtalet vidare under uppsägningstiden. Står det inget om hävning får parterna, eller en domstol, reda ut saken efteråt.',
    en: 'To rescind is to end the agreement at once when a party seriously fails. Notice is another matter: the agreement then runs on during the period of notice. When rescission is not mentioned, the parties, or a court, have to sort it out afterwards.',
  },
  advice: {
    sv: 'Skriv när en part får häva, hur lång tid den andra har på sig att rätta till saken och vad som händer med pengarna. Räcker uppsägning även vid allvarliga brister, skriv det.',
    en: 'Write when a party may rescind, how long the other has to put things right and what happens to the money. If notice is enough even for serious failings, say so.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'renegotiation', point: 'rescission' },
  sections: ['renegotiation', 'termination'],
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
      sv: 'Texten säger inte när en part får häva {own}, alltså avsluta genast vid en allvarlig brist. Skriv vad som krävs och hur lång tid det finns att rätta till bristen.',
      en: 'The text does not say when a party may rescind {own}, that is, end it at once for a serious failing. Write what it takes and how long there is to put it right.',
    },
    'notice-only': {
      sv: 'Hävning nämns inte. {Own} går att säga upp när en part brister, men löper då vidare under uppsägningstiden. Räcker det även vid allvarliga brister, skriv det.',
      en: 'Rescission is not mentioned. Notice can be given on {own} when a party fails, but it then runs on during the period of notice. If that is enough for serious failings too, say so.',
    },
  },
  proposals: {
    default: {
      sv: 'Brister en part allvarligt i sina åtaganden och rättar det inte inom en månad efter en skriftlig påminnelse får en annan part häva {own}. Pengar som inte har använts betalas då tillbaka.',
      en: 'If a party seriously fails its commitments and does not put it right within a month of a written reminder, another party may rescind {own}. Money that has not been used is then paid back.',
    },
  },
  examples: [
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Avtalet kan sägas upp med sex månaders varsel.\n',
      finds: [{ message: 'missing', on: '## Omförhandling', severity: 'error' }],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nOm en part brister i sina åtaganden kan en annan part säga upp avtalet. Då gäller sex månaders uppsägning.\n',
      finds: [
        {
          message: 'notice-only',
          on: 'Om en part brister i sina åtaganden kan en annan part säga upp avtalet.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Avtalet kan inte sägas upp när en part brister.\n',
      finds: [{ message: 'missing', on: '## Omförhandling', severity: 'warning' }],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling och hävning\n\nVarje part kan begära omförhandling. Vid grova brister som inte rättas inom en månad får en part häva avtalet.\n',
      finds: [],
    },
    {
      // Nothing stands about renegotiation at all: that is said by missing-required-section.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Uppsägning\n\nEn part som vill lämna samarbetet gör det med tre månaders varsel.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const own = headOf(agreement, 'renegotiation');
    // A required section that stands nowhere is one finding, of missing-required-section.
    if (!own && agreement.profile.required.includes('renegotiation')) return;
    const head = own ?? headOf(agreement, 'termination');
    if (!head || agreement.coverage.get('renegotiation')?.points['rescission']) return;
    const shared = {
      section: 'renegotiation' as const,
      data: ownWordData(agreement),
      ...basisOfPoint(agreement.profile, 'renegotiation', 'rescission', advice),
    };
    if (endsAtOnce(agreement)) return;
    const sentence = noticeForBreach(agreement);
    if (sentence) {
      yield { message: 'notice-only', at: sentenceRange(sentence), severity: 'warning', ...shared };
    } else yield { message: 'missing', at: head, ...shared };
  },
});

/** “Missköter någon pengarna grovt är det slut samma dag.” */
function endsAtOnce(agreement: Agreement): boolean {
  return ownSentencesWith(agreement, [
    'dag',
    'genast',
    'omedelbar',
    'omgående',
    'direkt',
    'detsamma',
    'en gång',
    'fot',
    'fläck',
    'stört',
    'studs',
    'utan',
  ]).some((sentence) => {
    const lower = lowerOf(sentence);
    const isGrave = grave.test(lower) || (/väsentlig|upprepa/.test(lower) && tellsOfBreach(lower));
    if (!isGrave || (persons.test(lower) && !bound.test(lower))) return false;
    return atOnce.test(lower) && over.test(lower);
  });
}

/** A sentence that lets a party give notice because another fails. */
function noticeForBreach(agreement: Agreement): Sentence | undefined {
  return sentencesWith(agreement, ['säg', 'uppsa', 'notice', 'terminat']).find((sentence) => {
    const lower = lowerOf(sentence);
    return (
      !sentence.block.quoted && notice.test(lower) && !denied.test(lower) && tellsOfBreach(lower)
    );
  });
}
