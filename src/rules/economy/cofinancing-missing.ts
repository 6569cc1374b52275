import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt, propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { type OwnResource, ownResources } from '../../agreement/own-resources.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { isMoneyPaid, moneyPaid } from '../../agreement/public-money.ts';
import { listOf } from '../../locale.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { moneyHead } from '../../rule-kinds/payment.ts';
import { paidInFull } from '../../rule-kinds/whole-cost.ts';
import { basisOfPoint, headOf } from '../../rule-kinds.ts';

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.7, egna resurser', en: 'section 2.7, own resources' },
  level: 'recommended',
};

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n';
const third = '\nStudieförbundet Exempel, organisationsnummer 802499-0023\n';

export const cofinancingMissing = defineRule({
  id: 'cofinancing-missing',
  group: 'economy',
  title: { sv: 'Vad varje part bidrar med', en: 'What each party contributes' },
  summary: {
    sv: 'Texten säger vad både den offentliga och den idéburna sidan bidrar med, och ungefär hur mycket.',
    en: 'The text says what both the public and the civil side contribute, and roughly how much.',
  },
  rationale: {
    sv: 'I ett partnerskap bidrar alla. Den idéburna partens bidrag är sällan pengar: det är lokal, arbetstid, ideell tid, kunskap och kontakter. Står bara kommunens pengar i texten syns inte resten, och avtalet kan läsas som att kommunen köper något.',
    en: 'In a partnership everyone contributes. What the civil party gives is seldom money: it is premises, working time, volunteer time, knowledge and contacts. When only the municipality’s money stands in the text the rest is not seen, and the agreement can be read as if the municipality were buying something.',
  },
  advice: {
    sv: 'Skriv vad varje part bidrar med och ungefär hur mycket, i kronor, timmar eller på annat sätt. En tabell gör det lätt att jämföra.',
    en: 'Write what each party contributes and roughly how much, in money, hours or otherwise. A table makes it easy to compare.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'economy', point: 'own-resources' },
  languages: ['sv'],
  sections: ['economy', 'commitments'],
  basis: [
    advice,
    {
      work: 'vgr',
      place: {
        sv: 'villkor 5, parternas bidrag ska framgå',
        en: 'condition 5, the parties’ contributions shall be stated',
      },
    },
  ],
  messages: {
    missing: {
      sv: 'Den offentliga parten betalar, men texten säger inte vad {civil} bidrar med av eget. Skriv det, till exempel lokal, arbetstid eller ideell tid, och ungefär hur mycket.',
      en: 'The public party pays, but the text does not say what {civil} contributes of its own. Write it, for instance premises, working time or volunteer time, and roughly how much.',
    },
    unmeasured: {
      sv: 'Här står vad {civil} bidrar med, men inte hur mycket. Skriv ungefär hur många timmar eller kronor, så går bidragen lättare att jämföra.',
      en: 'It is said here what {civil} contributes, but not how much. Write roughly how many hours or kronor, so that the contributions are easier to compare.',
    },
  },
  proposals: {
    missing: {
      sv: '{Civil} bidrar med [fyll i: till exempel lokal, material eller arbetstid], värt omkring [fyll i: belopp] kronor per år, och med omkring [fyll i: antal] timmar ideell tid per år.',
      en: '{Civil} contributes [fill in: for instance premises, material or working time], worth about SEK [fill in: amount] per year, and about [fill in: number] hours of volunteer time per year.',
    },
    unmeasured: {
      sv: '{Civil} bidrar med omkring [fyll i: antal] timmar per år.',
      en: '{Civil} contributes about [fill in: number] hours per year.',
    },
  },
  sample: { 'Civil.sv': '[fyll i: part]', 'Civil.en': '[fill in: party]' },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Ekonomi\n\nKommunen står för samtliga kostnader för verksamheten.\n`,
      finds: [
        {
          message: 'missing',
          on: 'Kommunen står för samtliga kostnader för verksamheten.',
          severity: 'warning',
        },
      ],
    },
    {
      // What the civil party does for the money is not what it puts in itself.
      language: 'sv',
      profile: 'boras',
      text: `${parties}\n## Bakgrund\n\nFöreningen har länge drivit ett kafé med ideella krafter.\n\n## Insatser\n\nFöreningen leder verksamheten. Kommunen lånar ut en lokal till föreningen.\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen.\n`,
      finds: [{ message: 'missing', on: '300 000 kronor', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen. Föreningen bidrar med ideell tid.\n`,
      finds: [{ message: 'unmeasured', on: 'Föreningen bidrar med ideell tid.', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}${third}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen. Studieförbundet bidrar med cirkelledare i 200 timmar. Föreningen bidrar med lokal och kunskap om området.\n`,
      finds: [
        {
          message: 'unmeasured',
          on: 'Föreningen bidrar med lokal och kunskap om området.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen. Föreningens medlemmar lägger ner omkring 900 timmar ideellt arbete om året.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties}\n## Ekonomi\n\n| Part | Bidrag | Per år |\n| --- | --- | --- |\n| Kommunen | pengar till föreningen | 300 000 kronor |\n| Föreningen | lokal | 60 000 kronor |\n`,
      finds: [],
    },
    {
      // Without money the parties' contributions are told as commitments.
      language: 'sv',
      text: `${parties}\n## Ekonomi\n\nIngen ersättning betalas mellan parterna.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const whole = paysAll(agreement);
    const [all, ...again] = whole;
    if (!all && !isMoneyPaid(agreement)) return;
    const resources = ofIdeas(agreement, ownResources(agreement));
    if (resources.length > 0) {
      const [first, ...others] = unmeasuredOf(resources);
      if (!first) return;
      yield {
        message: 'unmeasured',
        at: first.range,
        related: others.map(({ range }) => ({ range })),
        section: 'economy',
        severity: 'info',
        proposal: 'unmeasured',
        data: namesOf([first, ...others].flatMap(({ party }) => party?.name ?? [])),
      };
      return;
    }
    const [sum, ...sums] = moneyPaid(agreement);
    const at = all
      ? sentenceRange(all)
      : (sum ?? moneyHead(agreement) ?? headOf(agreement, 'commitments'));
    if (!at) return;
    const civil = agreement.reading.parties.filter(({ side }) => side !== 'public');
    yield {
      message: 'missing',
      at,
      related: [...again.map(sentenceRange), ...(all && sum ? [sum] : []), ...sums].map(
        (range) => ({ range }),
      ),
      section: 'economy',
      proposal: 'missing',
      data: namesOf(civil.map(({ name }) => name)),
      ...basisOfPoint(agreement.profile, 'economy', 'own-resources', advice),
    };
  },
});

/** Without what a company puts in, where an association is a party too. */
function ofIdeas(
  { reading }: Agreement,
  resources: readonly OwnResource[],
): readonly OwnResource[] {
  const others = reading.parties.some(({ side, type }) => side === 'civil' && type !== 'company');
  return others ? resources.filter(({ party }) => party?.type !== 'company') : resources;
}

const payingAll =
  /(?<![a-zà-öø-ɏ])(?:står|svarar|stå|svara) för (?:alla|samtliga|hela|verksamhetens|de) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:kostnad|drift|finansiering|ekonomi)|(?<![a-zà-öø-ɏ])(?:täcker|täcka|betalar|betala|bekostar|bekosta|finansierar|finansiera|ersätter|ersätta) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:alla|samtliga|hela|verksamheten)(?![a-zà-öø-ɏ])/;

/** The sentences in which the public party pays for everything, or the others need give nothing. */
function paysAll(agreement: Agreement): readonly Sentence[] {
  const { parties: all } = agreement.reading;
  const found = ownSentencesWith(agreement, ['kostnad', 'finansier', 'bekosta']).find(
    (sentence) => {
      const at = payingAll.exec(lowerOf(sentence));
      if (!at || isNegatedAt(sentence, at.index)) return false;
      const { subject } = propertiesOf(sentence, all);
      return subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
    },
  );
  return [
    ...new Set([...(found ? [found] : []), ...paidInFull(agreement).map((it) => it.sentence)]),
  ];
}

/** One place for each civil party none of whose resources is measured; none where what all give is measured. */
function unmeasuredOf(resources: readonly OwnResource[]): readonly OwnResource[] {
  const measured = resources.filter((one) => one.isMeasured);
  const known = new Set(measured.map(({ party }) => party?.name));
  if (known.has(undefined)) return [];
  const found = new Map<string | undefined, OwnResource>();
  for (const one of resources) {
    const name = one.party?.name;
    // What nobody is named for may be a named party's.
    if (
      known.has(name) ||
      found.has(name) ||
      (name === undefined && resources.some((it) => it.party))
    )
      continue;
    found.set(name, one);
  }
  return [...found.values()];
}

/** `{civil}` within a sentence and `{Civil}` at its beginning. */
function namesOf(names: readonly string[]): Readonly<Record<string, string>> {
  const one = [...new Set(names)];
  return {
    'civil.sv': listOf(one, 'sv') || 'den idéburna sidan',
    'civil.en': listOf(one, 'en') || 'the civil side',
    'Civil.sv': listOf(one, 'sv') || 'Den idéburna sidan',
    'Civil.en': listOf(one, 'en') || 'The civil side',
  };
}
