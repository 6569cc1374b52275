import type { Agreement, Party } from '../../agreement/agreement.ts';
import { partiesNamedIn } from '../../agreement/facts/party-mentions.ts';
import { tellsOfRepayment } from '../../agreement/language/money-words.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { moneyForAnotherIn } from '../../agreement/money-for-another.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { fieldAt } from '../../agreement/places.ts';
import { defineRule, type Place } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\nStudieförbundet Exempel, organisationsnummer 802499-0023\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till Studieförbundet Exempel.';
const card =
  'iop: 1\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality }\n  - { id: s, name: Studieförbundet Exempel, type: study-association }\n  - { id: f, name: Föreningen Norra, type: association }\neconomy:\n  contributions:\n    - { from: k, to: s, for: f, kind: money, amount: 300000, per: year }\n';

export const moneyForAnother = defineRule({
  id: 'money-for-another',
  group: 'economy',
  title: { sv: 'Pengar åt en annan part', en: 'Money for another party' },
  summary: {
    sv: 'Tar en part emot pengar åt en annan står det vem som svarar för dem.',
    en: 'When a party receives money for another it is said who answers for it.',
  },
  rationale: {
    sv: 'En ny eller liten förening låter ibland en annan ta emot pengarna. Den som har tagit emot dem får frågan om de har använts rätt, men det är den andra som bestämmer över arbetet. Är det inte sagt vem som redovisar och betalar tillbaka kan båda bli utan svar.',
    en: 'A new or small association sometimes lets another receive the money. The receiver is asked whether it was put to its use, but the other decides over the work. When it is not said who accounts for it and pays it back, both may be at a loss.',
  },
  advice: {
    sv: 'Skriv vem som redovisar pengarna, vem som bestämmer hur de används och vem som betalar tillbaka det som inte har använts.',
    en: 'Write who accounts for the money, who decides how it is used and who pays back what has not been used.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['economy'],
  basis: [
    {
      work: 'practice',
      place: { sv: 'pengar som tas emot åt en annan', en: 'money received for another' },
    },
  ],
  messages: {
    missing: {
      sv: '{payee} tar emot pengar som är tänkta för {for}, men texten säger inte vem av dem som svarar för pengarna och betalar tillbaka det som inte har använts. Skriv det.',
      en: '{payee} receives money meant for {for}, but the text does not say which of them answers for it and pays back what has not been used. Write it.',
    },
  },
  proposals: {
    default: {
      sv: '{payee} redovisar hur pengarna har använts och betalar tillbaka det som är kvar när {own} upphör. {payee} och {for} bestämmer tillsammans hur de används.',
      en: '{payee} accounts for how the money has been used and pays back what is left when {own} ends. {payee} and {for} decide together how it is used.',
    },
  },
  sample: {
    'payee.sv': '[fyll i: mottagare]',
    'payee.en': '[fill in: payee]',
    'for.sv': '[fyll i: den pengarna är till för]',
    'for.en': '[fill in: whom the money is for]',
  },
  examples: [
    {
      language: 'sv',
      text: `${parties} Pengarna tas emot för Föreningen Norras räkning.\n`,
      finds: [
        {
          message: 'missing',
          on: 'Pengarna tas emot för Föreningen Norras räkning.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties} Oanvända medel återbetalas.\n`,
      card,
      finds: [{ message: 'missing', on: 'f' }],
    },
    {
      language: 'sv',
      text: `${parties} Studieförbundet förvaltar pengarna åt Föreningen Norra, svarar för dem och redovisar dem varje år.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties} Pengarna ska göra det möjligt för Föreningen Norra att hålla öppet. Den part som har fått pengar betalar tillbaka det som inte har använts.\n`,
      finds: [],
    },
    {
      // A party that gets money for what it does itself, and one that works for another.
      language: 'sv',
      text: `${parties} Pengarna går till en samordnare. Studieförbundet ordnar cirklar för Föreningen Norras medlemmar.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const told = moneyForAnotherIn(agreement);
    const found = stated(agreement) ?? (told && { ...told, place: { range: told.range } });
    if (!found || isAnswered(agreement, found.payee)) return;
    const { payee, meant } = found;
    const place: Place = found.place;
    yield {
      message: 'missing',
      at: place.range,
      ...(place.source && place.source !== agreement.source && { source: place.source }),
      section: 'economy',
      data: { ...ownWordData(agreement), payee: payee.name, for: meant.name },
    };
  },
});

interface Found {
  readonly payee: Party;
  readonly meant: Party;
  readonly place: Place;
}

/** `for` in frontmatter or card. */
function stated(agreement: Agreement): Found | null {
  const list = fieldAt(agreement, 'economy.contributions')?.value;
  if (!Array.isArray(list)) return null;
  const { parties: all } = agreement.reading;
  const partyAt = (path: string) => {
    const field = fieldAt(agreement, path);
    const party = all.find(({ id, name }) => field?.value === id || field?.value === name);
    return party && field ? { party, field } : null;
  };
  for (const index of list.keys()) {
    const to = partyAt(`economy.contributions.${index}.to`);
    const meant = partyAt(`economy.contributions.${index}.for`);
    if (to && meant && to.party !== meant.party) {
      const { range, source } = meant.field;
      return { payee: to.party, meant: meant.party, place: { range, source } };
    }
  }
  return null;
}

const handles =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et)?|ersättning(?:en)?|stöd(?:et)?|beloppet|summan|ekonomin|alltsammans|alltihop|helheten)(?![a-zà-öø-ɏ])/;
const answers =
  /(?<![a-zà-öø-ɏ])(?:(?:an)?svarar (?:[a-zà-öø-ɏ]+ ){0,2}?(?:för|inför)|har ansvar(?:et)? för|ansvarig för|redovisar|återbetalar|betalar tillbaka|betala tillbaka|återbetala)(?![a-zà-öø-ɏ])/;
/** Whoever has had the money: said of a part without its name. */
const receiver =
  /(?<![a-zà-öø-ɏ])(?:mottagaren|mottagande part(?:en)?|den (?:part )?som (?:har )?(?:fått|tagit emot|mottagit)|av denne|den andra parten|den betalningsmottagande)(?![a-zà-öø-ɏ])/;

/** Whether the text says who answers for the money or pays it back. */
function isAnswered(agreement: Agreement, payee: Party): boolean {
  const letters = ['svara', 'ansvar', 'redovis', 'återbet', 'tillbaka', 'återkr'];
  const { parties: all } = agreement.reading;
  return ownSentencesWith(agreement, letters).some((sentence) => {
    const text = lowerOf(sentence);
    const repays = tellsOfRepayment(text);
    if (repays && receiver.test(text)) return true;
    if (
      !repays &&
      !(answers.test(text) && (handles.test(text) || /(?:för|redovisar) (?:dem|dessa)/.test(text)))
    )
      return false;
    const civil = partiesNamedIn(sentence.text, all).filter(({ side }) => side !== 'public');
    return civil.length > 0 && (answers.test(text) || civil.includes(payee));
  });
}
