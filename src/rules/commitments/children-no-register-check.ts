import type { Agreement } from '../../agreement/agreement.ts';
import { contactIn, homesIn } from '../../agreement/children.ts';
import { extractLetters, registerExtract } from '../../agreement/language/register-extracts.ts';
import { lowerOf, ownSentencesWith, saidIn, saidRange } from '../../agreement/language/search.ts';
import { fieldAt } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const checks = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${registerExtract}[a-zà-öø-ɏ]*|registerkontroll[a-zà-öø-ɏ]*|utdrag ur [a-zà-öø-ɏ -]*regist[a-zà-öø-ɏ]*|2013:852|2007:171)`,
  'g',
);

const homeAct: Citation = {
  work: 'care-home-checks-act',
  place: { sv: '1–3 §§', en: 'sections 1–3' },
  level: 'required',
};

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n';

export const childrenNoRegisterCheck = defineRule({
  id: 'children-no-register-check',
  group: 'commitments',
  title: {
    sv: 'Registerutdrag för barnkontakt',
    en: 'Register extracts for contact with children',
  },
  summary: {
    sv: 'När någon ska ha direkt och regelbunden kontakt med barn säger texten att registerutdrag visas upp på begäran.',
    en: 'When somebody is to have direct and regular contact with children, the text says that register extracts are shown on request.',
  },
  rationale: {
    sv: 'Den som ska ha direkt och regelbunden kontakt med barn ska på begäran visa upp ett utdrag ur belastningsregistret, högst ett år gammalt. Det gäller även uppdrag, praktik och anställda hos en avtalspart. Vid HVB, stödboende och skyddat boende med barn är kontrollen strängare och obligatorisk.',
    en: 'Whoever is to have direct and regular contact with children shall on request show an extract from the criminal register, at most a year old. This also applies to assignments, practice and employees of a party to the agreement. At homes for care and protection with children the check is stricter and compulsory.',
  },
  advice: {
    sv: 'Skriv vem som begär utdraget, av vilka och när. Skriv att det bara antecknas att utdraget har visats upp. Har ingen i verksamheten sådan kontakt kan ni skriva det i frontmatter: verksamhet: { barn: nej }.',
    en: 'Write who asks for the extract, of whom and when. Write that it is only noted that the extract was shown. If nobody in the activity has such contact you can write that in the frontmatter: activity: { children: false }.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['activity', 'target-group', 'commitments'],
  basis: [
    {
      work: 'register-checks-act',
      place: { sv: '1, 3 och 4 §§', en: 'sections 1, 3 and 4' },
    },
  ],
  messages: {
    missing: {
      sv: 'Verksamheten vänder sig till barn (”{words}”), men texten säger inget om registerutdrag. Skriv att den som ska ha direkt och regelbunden kontakt med barn visar upp ett utdrag på begäran.',
      en: 'The activity is for children (“{words}”), but the text says nothing about register extracts. Write that whoever is to have direct and regular contact with children shows an extract on request.',
    },
    'by-card': {
      sv: 'Enligt uppgifterna om verksamheten har någon direkt och regelbunden kontakt med barn, men texten säger inget om registerutdrag. Skriv att ett utdrag visas upp på begäran.',
      en: 'According to the details of the activity somebody has direct and regular contact with children, but the text says nothing about register extracts. Write that an extract is shown on request.',
    },
    likely: {
      sv: 'Verksamheten kan innebära kontakt med barn (”{words}”). Ska någon ha direkt och regelbunden kontakt med barn? Skriv i så fall att registerutdrag visas upp på begäran.',
      en: 'The activity may mean contact with children (“{words}”). Is anybody to have direct and regular contact with children? If so, write that register extracts are shown on request.',
    },
    home: {
      sv: 'Här nämns ett boende där barn kan bo (”{words}”), men texten säger inget om registerkontroll. För sådana boenden finns en strängare lag med obligatorisk kontroll. Skriv hur kontrollen görs, och låt en jurist se över det.',
      en: 'A home where children may live is named here (“{words}”), but the text says nothing about register checks. For such homes there is a stricter act with compulsory checks. Write how the check is made, and have a lawyer look at it.',
    },
  },
  proposals: {
    default: {
      sv: 'Den som ska ha direkt och regelbunden kontakt med barn visar på begäran upp ett utdrag ur belastningsregistret, högst ett år gammalt, innan uppgiften börjar. Det antecknas att utdraget har visats upp.',
      en: 'Whoever is to have direct and regular contact with children shows on request an extract from the criminal register, at most a year old, before the task begins. It is noted that the extract was shown.',
    },
    home: {
      sv: 'Den som erbjuds arbete eller uppdrag i boendet lämnar ett utdrag ur belastnings- och misstankeregistren, högst sex månader gammalt. Boendet sparar en kopia i minst två år.',
      en: 'Whoever is offered work or an assignment in the home hands over an extract from the criminal and suspicion registers, at most six months old. The home keeps a copy for at least two years.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `${head}Målgruppen är elever i årskurs 4–6. Läxläsningen är öppen två kvällar i veckan.\n`,
      finds: [{ message: 'missing', on: 'elever', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${head}Föreningen medverkar i lovaktiviteter på sommaren.\n`,
      finds: [{ message: 'likely', on: 'lovaktiviteter' }],
    },
    {
      language: 'sv',
      card: 'iop: 1\nverksamhet: { barn: ja }\n',
      text: `${head}Kaféet är öppet för alla som bor i området.\n`,
      finds: [{ message: 'by-card', on: '## Verksamhet' }],
    },
    {
      language: 'sv',
      text: `${head}Föreningen har ett skyddat boende för kvinnor och barn.\n`,
      finds: [{ message: 'home', on: 'skyddat boende' }],
    },
    {
      // Adults, grandchildren and young adults are no children in the activity.
      language: 'sv',
      text: `${head}Målgruppen är unga vuxna 18–25 år. Seniorer berättar varje vecka om sina barnbarn.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${head}Läxhjälp för barn hålls varje vecka. Ledarna visar på begäran upp registerutdrag.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const inCard = fieldAt(agreement, 'activity.children')?.value;
    if (inCard === false) return;
    const letters = [...extractLetters, 'registerk', '2013:852', '2007:171'];
    if (saidIn(agreement, letters, checks).length > 0 || isCondition(agreement, letters)) return;
    const contact = contactIn(agreement);
    const [home] = homesIn(agreement);
    if (home && (contact || inCard === true)) {
      const data = { words: home.text };
      yield { message: 'home', at: saidRange(home), proposal: 'home', basis: [homeAct], data };
    } else if (contact?.kind === 'certain' || (contact && inCard === true)) {
      yield { message: 'missing', at: saidRange(contact.said), data: { words: contact.said.text } };
    } else if (inCard === true) {
      yield {
        message: 'by-card',
        ...placeFor(agreement, ['target-group', 'activity', 'commitments']),
      };
    } else if (contact) {
      const { said } = contact;
      yield {
        message: 'likely',
        at: saidRange(said),
        isQuestion: true,
        data: { words: said.text },
      };
    }
  },
});

/** “Den som inte vill visa registerutdrag får andra uppgifter”: it is denied, and asked for. */
const whoever =
  /(?<![a-zà-öø-ɏ])(?:(?:som|om|men)(?: (?:någon|ledaren|en ledare|den|de|han|hon|man|volontären))? (?:inte|ej|aldrig|vägrar|(?:vill|kan|har|hinner) (?:inte|ej|aldrig)) [^.;]{0,40}(?:visa|lämna|hämta|ha)|utan (?:att )?(?:[a-zà-öø-ɏ]+ ){0,4}?(?:visa|uppvisa|lämna|giltig|godkän|färsk|ett ))/;

function isCondition(agreement: Agreement, letters: readonly string[]): boolean {
  return ownSentencesWith(agreement, letters).some((sentence) => {
    const lower = lowerOf(sentence);
    const at = lower.search(checks);
    return at >= 0 && whoever.test(lower.slice(0, at));
  });
}
